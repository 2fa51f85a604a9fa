import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { anInvitation, answerFindings, aReply, hear, hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { fileInStage, moveTo } from './testing/file-in-stage.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
beforeAll(async () => {
  house = await openHouse()
  team = await hireWholeTeam(house)
})
afterAll(() => house.close())

const toWeighing = (id: string) => team.lead.put(`/investigations/${id}/stage`, { to: 'weighing' })
async function invited(id: string, changes: Record<string, unknown> = {}): Promise<string> {
  const { hearings } = await granted(team.lead.post(`/investigations/${id}/hearings`, anInvitation(changes)))
  return `/investigations/${id}/hearings/${hearings.at(-1).id}`
}

describe('an invitation', () => {
  test('without the notice of rights is refused, in words and with the article', async () => {
    const id = await fileInStage(team, 'hearing')

    const answer = await team.lead.post(`/investigations/${id}/hearings`, anInvitation({ rightsNotice: false }))

    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ code: 'hearing.rights-notice-needed', source: 'Awb art. 2:1 en 4:9' })
    expect(answer.body.title).toContain('rechten')
  })

  test('with a view to a fine puts the fine in view', async () => {
    const id = await fileInStage(team, 'hearing')

    const file = await granted(team.lead.post(`/investigations/${id}/hearings`, anInvitation({ purpose: 'fine' })))

    expect(file.fineInView).toBe(true)
    expect(await refusal(team.lead.post(`/investigations/${id}/hearings`, anInvitation()))).toBe('hearing.purpose-is-not-fine')
  })

  test('is up to the people on the file', async () => {
    const id = await fileInStage(team, 'hearing')

    expect(await refusal(team.colleague.post(`/investigations/${id}/hearings`, anInvitation()))).toBe('granted')
    expect(await refusal(team.coordinator.post(`/investigations/${id}/hearings`, anInvitation()))).toBe('investigation.not-yours')
    expect(await refusal(team.stranger.post(`/investigations/${id}/hearings`, anInvitation()))).toBe('thing.not-found')
    expect(await refusal(team.manager.post(`/investigations/${id}/hearings`, anInvitation()))).toBe('access.not-permitted')
  })

  test('does not belong in the plan', async () => {
    const id = await fileInStage(team, 'planning')

    expect(await refusal(team.lead.post(`/investigations/${id}/hearings`, anInvitation()))).toBe('investigation.wrong-stage')
  })
})

describe('a statement', () => {
  test('is not saved before the caution when a fine is in view; with it, time and speaker stand on the file', async () => {
    const id = await fileInStage(team, 'hearing')
    const hearing = await invited(id)
    await granted(team.lead.put(`/investigations/${id}/fine-in-view`, { inView: true }))
    await granted(team.lead.put(`${hearing}/attendance`, { attendance: 'attended', heldOn: '2024-03-18' }))
    const say = () => team.lead.put(`${hearing}/statement`, { statement: 'Ik wist dit niet.' })

    expect(await refusal(say())).toBe('hearing.caution-needed')
    await granted(team.colleague.put(`${hearing}/caution`, { cautionAt: '2024-03-18T09:30:00+01:00' }))
    const file = await granted(say())

    expect(file.hearings[0]).toMatchObject({
      cautionAt: '2024-03-18T08:30:00.000Z',
      cautionBy: { id: team.colleague.id },
      statement: 'Ik wist dit niet.',
    })
  })

  test('without the caution is refused by the database too when the talk is about a fine', async () => {
    const id = await fileInStage(team, 'hearing')
    await invited(id, { purpose: 'fine' })

    const behind = house.db.owner.query(`update investigations.hearing set statement = 'Ik wist dit niet.' where investigation_id = $1`, [
      id,
    ])

    await expect(behind).rejects.toThrow('check constraint')
  })

  test('cannot exist when nobody came', async () => {
    const hearing = await invited(await fileInStage(team, 'hearing'))
    expect(await refusal(team.lead.put(`${hearing}/statement`, { statement: 'Ik wist dit niet.' }))).toBe('hearing.not-held')

    await granted(team.lead.put(`${hearing}/attendance`, { attendance: 'no-show', heldOn: null }))

    expect(await refusal(team.lead.put(`${hearing}/statement`, { statement: 'Ik wist dit niet.' }))).toBe('hearing.nobody-came')
  })
})

describe('moving on to weighing', () => {
  test('waits for the talk, its report, the correction and an answer to each finding', async () => {
    const id = await fileInStage(team, 'hearing')
    expect(await refusal(toWeighing(id))).toBe('hearing.not-held')
    const hearing = await invited(id)
    await granted(team.lead.put(`${hearing}/attendance`, { attendance: 'attended', heldOn: '2024-03-18' }))
    expect(await refusal(team.lead.put(`${hearing}/report`, { sentOn: '2024-03-18' }))).toBe('hearing.no-statement')
    expect(await refusal(toWeighing(id))).toBe('hearing.no-statement')
    await granted(team.lead.put(`${hearing}/statement`, { statement: 'Mijn zus logeerde hier.' }))
    expect(await refusal(toWeighing(id))).toBe('hearing.report-not-sent')
    const file = await granted(team.lead.put(`${hearing}/report`, { sentOn: '2024-03-18' }))
    expect(file.hearings[0].correctionUntil).toBe('2024-04-02')
    expect(file.terms).toContainEqual({
      key: 'statement-correction',
      endsOn: '2024-04-02',
      source: 'werkafspraak van de gemeente',
      state: 'running',
    })
    expect(await refusal(toWeighing(id))).toBe('hearing.correction-term-runs')
    await granted(team.lead.put(`${hearing}/correction`, { correction: 'Het waren vier weken.', agreedOn: '2024-03-18' }))
    expect(await refusal(toWeighing(id))).toBe('finding.not-answered')
    await answerFindings(team.lead, id)

    expect((await granted(toWeighing(id))).stage).toBe('weighing')
  })

  test('needs no agreement once the correction term is over', async () => {
    const id = await fileInStage(team, 'hearing')
    const hearing = await invited(id)
    await granted(team.lead.put(`${hearing}/attendance`, { attendance: 'attended', heldOn: '2024-03-18' }))
    await granted(team.lead.put(`${hearing}/statement`, { statement: 'Mijn zus logeerde hier.' }))
    await granted(team.lead.put(`${hearing}/report`, { sentOn: '2024-03-18' }))
    await answerFindings(team.lead, id)

    house.setNow('2024-04-02T09:00:00Z')
    expect(await refusal(toWeighing(id))).toBe('hearing.correction-term-runs')
    house.setNow('2024-04-03T09:00:00Z')
    expect(await refusal(toWeighing(id))).toBe('granted')
    house.setNow('2024-03-18T09:00:00Z')
  })

  test('after a no-show waits for the call, the letter and the neighbourhood team, in that order', async () => {
    const id = await fileInStage(team, 'hearing')
    const hearing = await invited(id)
    await granted(team.lead.put(`${hearing}/attendance`, { attendance: 'no-show', heldOn: null }))
    await answerFindings(team.lead, id)
    const tried = (step: string) =>
      team.lead.post(`${hearing}/no-show-steps`, { step, doneOn: '2024-03-18', result: 'Geen antwoord gekregen' })

    expect(await refusal(toWeighing(id))).toBe('hearing.no-show-ladder')
    expect(await refusal(tried('letter'))).toBe('hearing.no-show-order')
    for (const step of ['call', 'letter']) await granted(tried(step))
    expect(await refusal(toWeighing(id))).toBe('hearing.no-show-ladder')
    await granted(tried('neighbourhood-team'))
    expect(await refusal(tried('neighbourhood-team'))).toBe('hearing.no-show-order')
    expect(await refusal(toWeighing(id))).toBe('granted')
  })

  test('without a hearing takes an exception of the Awb with reasons, decided by the lead, that stays on the file', async () => {
    const id = await fileInStage(team, 'hearing')
    const waive = (by: typeof team.lead, reasons: string) =>
      by.put(`/investigations/${id}/hearing-waiver`, { exception: 'awb-4-8-2', reasons })
    const reasons = 'De betrokkene is drie keer gevraagd om de stukken en leverde ze niet.'

    expect(await refusal(waive(team.lead, 'Te kort.'))).toBe('input.invalid')
    expect(await refusal(waive(team.colleague, reasons))).toBe('investigation.not-yours')
    await granted(waive(team.lead, reasons))
    const file = await granted(toWeighing(id))

    expect(file.hearingWaiver).toMatchObject({ exception: 'awb-4-8-2', reasons, decidedBy: { id: team.lead.id } })
  })

  test('does not go around somebody who was heard', async () => {
    const id = await fileInStage(team, 'hearing')
    await hear(team.lead, id)

    const waive = team.lead.put(`/investigations/${id}/hearing-waiver`, {
      exception: 'awb-4-11-a',
      reasons: 'Dit moet snel, want het loopt al veel te lang zo.',
    })

    expect(await refusal(waive)).toBe('hearing.already-closed')
  })
})

test('a withdrawn finding needs no answer and takes none', async () => {
  const id = await fileInStage(team, 'hearing')
  await hear(team.lead, id)
  const { findings } = await granted(team.lead.get(`/investigations/${id}`))
  await granted(team.lead.put(`/investigations/${id}/findings/${findings[0].id}/withdrawal`, { because: 'Het ging over een ander adres.' }))

  expect(await refusal(team.lead.put(`/investigations/${id}/findings/${findings[0].id}/reply`, aReply))).toBe('finding.already-withdrawn')
  await moveTo(team, id, 'weighing')
})

test('a fine cannot come into view under the Wmo', async () => {
  const id = await fileInStage(team, 'hearing')
  await house.db.owner.query(`update investigations.investigation set domain = 'wmo' where id = $1`, [id])

  expect(await refusal(team.lead.put(`/investigations/${id}/fine-in-view`, { inView: true }))).toBe('advice.fine-not-in-wmo')
  expect(await refusal(team.lead.put(`/investigations/${id}/fine-in-view`, { inView: false }))).toBe('granted')
})

test('a part of another file is not found here', async () => {
  const here = await fileInStage(team, 'hearing')
  const there = await invited(await fileInStage(team, 'hearing'))

  const answer = team.lead.put(`/investigations/${here}/hearings/${there.split('/').at(-1)}/attendance`, {
    attendance: 'no-show',
    heldOn: null,
  })

  expect(await refusal(answer)).toBe('thing.not-found')
})
