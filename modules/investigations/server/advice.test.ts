import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { aPart, aWeighing, fileInLaterStage, hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { moveTo } from './testing/file-in-stage.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
beforeAll(async () => {
  house = await openHouse()
  team = await hireWholeTeam(house)
})
afterAll(() => house.close())

const toAdvice = (id: string) => team.lead.put(`/investigations/${id}/stage`, { to: 'advice' })
const weigh = (id: string, changes: Record<string, unknown> = {}) => team.lead.put(`/investigations/${id}/weighing`, aWeighing(changes))
const write = (id: string, parts: unknown[] = [aPart()], seen: string | null = null, by = team.lead) =>
  by.put(`/investigations/${id}/advice`, { seen, parts })
const submit = (id: string, readerId = team.reader.id) => team.lead.post(`/investigations/${id}/advice/submission`, { readerId })
const explainEmptySide = (id: string) =>
  team.lead.put(`/investigations/${id}/no-breach-side`, { reason: 'Er is gezocht in twee registers; er was niets.' })

describe('weighing', () => {
  test('without an answer to one of the questions is refused at that question', async () => {
    const id = await fileInLaterStage(team, 'weighing')

    const answer = await weigh(id, { ownShare: '' })

    expect(answer.body).toMatchObject({ code: 'input.invalid', errors: [{ pointer: '#/body/ownShare' }] })
  })

  test('stands before the advice, and so does the side of no breach', async () => {
    const id = await fileInLaterStage(team, 'weighing')

    expect(await refusal(toAdvice(id))).toBe('weighing.missing')
    await granted(weigh(id))
    expect(await refusal(toAdvice(id))).toBe('finding.no-breach-side-empty')
    await granted(explainEmptySide(id))
    expect((await granted(toAdvice(id))).stage).toBe('advice')
  })

  test('is done again when a finding changed after it', async () => {
    const id = await fileInLaterStage(team, 'weighing')
    const { findings, weighing } = await granted(weigh(id))
    await granted(explainEmptySide(id))
    house.setNow('2024-03-18T10:00:00Z')
    await granted(
      team.lead.put(`/investigations/${id}/findings/${findings[0].id}/withdrawal`, { because: 'Het ging over een ander adres.' }),
    )

    expect(await refusal(toAdvice(id))).toBe('weighing.older-than-reply')
    await granted(weigh(id, { seen: weighing.updatedAt }))
    expect(await refusal(toAdvice(id))).toBe('granted')
    house.setNow('2024-03-18T09:00:00Z')
  })

  test('does not overwrite what a colleague saved in the meantime', async () => {
    const id = await fileInLaterStage(team, 'weighing')
    const { weighing } = await granted(weigh(id))
    house.setNow('2024-03-18T10:00:00Z')
    const again = { ...aWeighing({ seen: weighing.updatedAt, balanced: 'De gevolgen zijn zwaar voor de kinderen.' }) }
    await granted(team.colleague.put(`/investigations/${id}/weighing`, again))

    expect(await refusal(weigh(id, { seen: weighing.updatedAt }))).toBe('thing.changed-meanwhile')
    house.setNow('2024-03-18T09:00:00Z')
    const file = await granted(team.lead.get(`/investigations/${id}`))
    expect(file.weighing).toMatchObject({ balanced: again.balanced, weighedBy: { id: team.colleague.id } })
  })
})

describe('an advice', () => {
  test('that misses an amount is refused at that part', async () => {
    const id = await fileInLaterStage(team, 'advice')

    const answer = await write(id, [aPart(), aPart({ kind: 'recover' })])

    expect(answer.body).toMatchObject({ code: 'advice.part-incomplete', errors: [{ pointer: '#/body/parts/1/amountCents' }] })
  })

  test('of a fine needs a talk about a fine, also when the fine came into view later', async () => {
    const id = await fileInLaterStage(team, 'advice')
    expect(await refusal(write(id, [aPart({ kind: 'fine', amountCents: 60_000 })]))).toBe('advice.fine-needs-fine-hearing')

    await granted(team.lead.put(`/investigations/${id}/fine-in-view`, { inView: true }))

    expect(await refusal(write(id))).toBe('hearing.purpose-is-not-fine')
  })

  test('of a warning needs somebody to blame', async () => {
    const id = await fileInLaterStage(team, 'weighing')
    await granted(weigh(id, { culpability: 'none', culpabilityFacts: 'De gemeente gaf zelf de verkeerde uitleg.' }))
    await granted(explainEmptySide(id))
    await moveTo(team, id, 'advice')

    expect(await refusal(write(id, [aPart({ kind: 'warning' })]))).toBe('advice.fine-without-blame')
  })

  test('goes to the department of the law', async () => {
    const id = await fileInLaterStage(team, 'advice')

    expect(await refusal(write(id, [aPart({ addressee: 'social-development' })]))).toBe('advice.other-mandate')
  })

  test('is saved over itself by its writers, and over nobody else', async () => {
    const id = await fileInLaterStage(team, 'advice')
    const first = await granted(write(id))
    const seen = first.advices[0].updatedAt
    house.setNow('2024-03-18T10:00:00Z')
    const second = await granted(write(id, [aPart({ kind: 'change' }), aPart({ kind: 'help' })], seen, team.colleague))

    expect(second.advices).toHaveLength(1)
    expect(second.advices[0]).toMatchObject({
      version: 1,
      status: 'draft',
      author: { id: team.lead.id },
      parts: [{ kind: 'change' }, { kind: 'help' }],
    })
    expect(await refusal(write(id, [aPart()], seen))).toBe('thing.changed-meanwhile')
    expect(await refusal(submit(id, team.colleague.id))).toBe('advice.reader-is-author')
    house.setNow('2024-03-18T09:00:00Z')
  })
})

describe('four eyes', () => {
  test('are a colleague who did not write, of the unit, with the role for it', async () => {
    const id = await fileInLaterStage(team, 'advice')
    expect(await refusal(submit(id))).toBe('advice.none')
    await granted(write(id))

    expect(await refusal(submit(id, team.lead.id))).toBe('advice.reader-is-author')
    expect(await refusal(submit(id, team.manager.id))).toBe('advice.reader-not-eligible')
    expect(await refusal(submit(id, team.otherCoordinator.id))).toBe('advice.reader-not-eligible')
    await house.db.owner.query('update staff.account set active = false where id = $1', [team.stranger.id])
    expect(await refusal(submit(id, team.stranger.id))).toBe('advice.reader-not-eligible')
    await house.db.owner.query('update staff.account set active = true where id = $1', [team.stranger.id])
    expect(await refusal(submit(id))).toBe('granted')
  })

  test('see the file and the report only once they were asked', async () => {
    const id = await fileInLaterStage(team, 'advice')
    await granted(write(id))
    expect(await refusal(team.reader.get(`/investigations/${id}`))).toBe('thing.not-found')

    await granted(submit(id))
    const file = await granted(team.reader.get(`/investigations/${id}`))

    expect(file).toMatchObject({
      stage: 'reading-along',
      next: { yours: true },
      may: { workOn: false, readAlong: true, declareConflict: 'reading' },
    })
    expect((await team.reader.get(`/reports/${file.report.id}`)).status).toBe(200)
    expect(await refusal(team.reader.put(`/investigations/${id}/fine-in-view`, { inView: true }))).toBe('investigation.not-yours')
  })

  test('say that they do not know the person before they read along, and nobody reads for them', async () => {
    const id = await fileInLaterStage(team, 'reading-along')
    const read = (by = team.reader) => by.post(`/investigations/${id}/advice/reading`, { agrees: true })

    expect(await refusal(read(team.colleague))).toBe('advice.not-the-reader')
    expect(await refusal(read())).toBe('investigation.conflict-not-asked')
    await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: false }))
    expect(await granted(read())).toMatchObject({ stage: 'decision', advices: [{ status: 'sent' }] })
  })

  test('give an advice back with a note; its author changes the same version', async () => {
    const id = await fileInLaterStage(team, 'reading-along')
    await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: false }))
    expect(await refusal(team.reader.post(`/investigations/${id}/advice/reading`, { agrees: false }))).toBe('advice.note-needed')

    const { stage, advices } = await granted(
      team.reader.post(`/investigations/${id}/advice/reading`, { agrees: false, note: 'Noem ook de gevolgen voor de kinderen.' }),
    )
    expect(stage).toBe('advice')
    expect(advices[0]).toMatchObject({ version: 1, status: 'returned', readerNote: 'Noem ook de gevolgen voor de kinderen.' })
    await granted(write(id, [aPart({ kind: 'change' })], advices[0].updatedAt))
    const again = await granted(submit(id))
    expect(again).toMatchObject({ stage: 'reading-along', advices: [{ version: 1, status: 'reading', parts: [{ kind: 'change' }] }] })
  })

  test('can be other eyes as long as there is no answer; the first no longer sees the file or its report', async () => {
    const id = await fileInLaterStage(team, 'reading-along')
    const { report } = await granted(team.reader.get(`/investigations/${id}`))

    await granted(submit(id, team.stranger.id))

    expect(await refusal(team.reader.get(`/investigations/${id}`))).toBe('thing.not-found')
    expect(await refusal(team.reader.get(`/reports/${report.id}`))).toBe('thing.not-found')
    expect(await granted(team.stranger.get(`/investigations/${id}`))).toMatchObject({ next: { yours: true } })
  })

  test('that know the person close the file to themselves', async () => {
    const id = await fileInLaterStage(team, 'reading-along')

    await granted(team.reader.post(`/investigations/${id}/conflict-declarations`, { moment: 'reading', knows: true }))

    expect(await refusal(team.reader.post(`/investigations/${id}/advice/reading`, { agrees: true }))).toBe(
      'investigation.conflict-of-interest',
    )
    expect(await refusal(submit(id))).toBe('investigation.colleague-has-conflict')
    expect(await granted(submit(id, team.coordinator.id))).toMatchObject({
      stage: 'reading-along',
      advices: [{ reader: { id: team.coordinator.id } }],
    })
  })
})
