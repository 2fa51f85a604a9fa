import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { aLesson, anOutcome, fileInLaterStage, hireWholeTeam, TODAY, type WholeTeam } from './testing/file-in-later-stage.ts'
import { granted, refusal } from './testing/team.ts'

let house: House
let team: WholeTeam
beforeAll(async () => {
  house = await openHouse()
  team = await hireWholeTeam(house)
})
afterAll(() => house.close())

const partsOf = async (id: string) => (await granted(team.lead.get(`/investigations/${id}`))).advices.at(-1).parts
const result = async (id: string) =>
  (await house.db.owner.query('select result, stage from investigations.investigation where id = $1', [id])).rows[0]
const counted = async (wanted: string) =>
  (
    await house.db.owner.query(`select coalesce(sum(n), 0)::int as n from programme.tally where measure = 'outcome' and category = $1`, [
      wanted,
    ])
  ).rows[0].n

describe('the outcome', () => {
  const record = (id: string, changes: Record<string, unknown> = {}) => team.lead.put(`/investigations/${id}/outcome`, anOutcome(changes))

  test('fits the decision', async () => {
    const id = await fileInLaterStage(team, 'outcome')

    expect(await refusal(record(id, { result: 'no-finding' }))).toBe('outcome.does-not-fit-decision')
    expect(await refusal(record(id, { finedCents: 100 }))).toBe('outcome.does-not-fit-decision')
    expect(await refusal(record(id, { registeredIn: null }))).toBe('outcome.registered-where')
    expect(await refusal(record(id, { result: 'unknown' }))).toBe('outcome.unknown-needs-explanation')
    expect(await refusal(record(id))).toBe('granted')
  })

  test('and the lesson stand before closing', async () => {
    const id = await fileInLaterStage(team, 'outcome')
    const close = () => team.lead.post(`/investigations/${id}/closing`)

    expect(await refusal(close())).toBe('outcome.missing')
    await granted(record(id))
    expect(await refusal(close())).toBe('lesson.missing')
    await granted(team.lead.put(`/investigations/${id}/lesson`, aLesson))
    const file = await granted(close())

    expect(file).toMatchObject({ stage: 'closed', result: 'terminated', closedOn: TODAY, next: null })
    expect((await house.db.owner.query('select status from reports.report where id = $1', [file.report.id])).rows).toEqual([
      { status: 'investigated' },
    ])
    expect(await refusal(record(id))).toBe('investigation.wrong-stage')
  })

  test('cannot be passed by by moving the stage', async () => {
    const id = await fileInLaterStage(team, 'outcome')

    expect(await refusal(team.lead.put(`/investigations/${id}/stage`, { to: 'closed' }))).toBe('investigation.wrong-stage')
  })
})

describe('an objection', () => {
  const object = async (id: string, by = team.lead, receivedOn = TODAY) =>
    by.post(`/investigations/${id}/objections`, { partId: (await partsOf(id))[0].id, receivedOn })

  test('needs a decision', async () => {
    const id = await fileInLaterStage(team, 'decision')

    expect(await refusal(object(id))).toBe('objection.part-not-decided')
  })

  test('that is founded restates the result of a closed file, and the figures follow', async () => {
    const id = await fileInLaterStage(team, 'closed')
    const before = { terminated: await counted('terminated'), nothing: await counted('no-finding') }
    expect(await refusal(object(id, team.lead, '2024-03-17'))).toBe('objection.before-decision')
    const { advices } = await granted(object(id))
    const objection = `/investigations/${id}/objections/${advices[0].parts[0].objections[0].id}`
    const founded = { result: 'founded', decidedOn: TODAY, restatedResult: null }

    expect(await refusal(team.manager.put(objection, founded))).toBe('objection.restated-result-needed')
    await granted(team.manager.put(objection, { ...founded, restatedResult: 'no-finding' }))

    expect(await result(id)).toEqual({ result: 'no-finding', stage: 'closed' })
    expect({ terminated: await counted('terminated'), nothing: await counted('no-finding') }).toEqual({
      terminated: before.terminated - 1,
      nothing: before.nothing + 1,
    })
    const { rows } = await house.db.owner.query(
      `select facts from platform.audit_event where object_id = $1 and action = 'objection.decided'`,
      [id],
    )
    expect(rows[0].facts).toMatchObject({ outcome: 'founded', resultBefore: 'terminated', resultAfter: 'no-finding' })
    expect(await refusal(team.manager.put(objection, { ...founded, restatedResult: 'other' }))).toBe('objection.already-decided')
  })

  test('counts a file as restated once, and no longer when its outcome is again what it was', async () => {
    const id = await fileInLaterStage(team, 'closed')
    const before = await counted('restated')
    const restate = async (restatedResult: string) => {
      const { advices } = await granted(object(id))
      const { id: objection } = advices[0].parts[0].objections.find((each: { result: string | null }) => each.result === null)
      await granted(
        team.manager.put(`/investigations/${id}/objections/${objection}`, { result: 'founded', decidedOn: TODAY, restatedResult }),
      )
      return (await counted('restated')) - before
    }

    expect(await restate('no-finding')).toBe(1)
    expect(await restate('changed')).toBe(1)
    expect(await restate('terminated')).toBe(0)
  })

  test('that is unfounded leaves the result as it was', async () => {
    const id = await fileInLaterStage(team, 'closed')
    const { advices } = await granted(object(id, team.coordinator))

    const answer = { result: 'unfounded', decidedOn: TODAY, restatedResult: 'no-finding' }
    await granted(team.coordinator.put(`/investigations/${id}/objections/${advices[0].parts[0].objections[0].id}`, answer))

    expect(await result(id)).toEqual({ result: 'terminated', stage: 'closed' })
  })

  test('decided before closing decides what the figures count', async () => {
    const id = await fileInLaterStage(team, 'outcome')
    const { advices } = await granted(object(id))
    await granted(
      team.lead.put(`/investigations/${id}/objections/${advices[0].parts[0].objections[0].id}`, {
        result: 'founded',
        decidedOn: TODAY,
        restatedResult: 'changed',
      }),
    )
    await granted(team.lead.put(`/investigations/${id}/outcome`, anOutcome()))
    await granted(team.lead.put(`/investigations/${id}/lesson`, aLesson))

    await granted(team.lead.post(`/investigations/${id}/closing`))

    expect(await result(id)).toEqual({ result: 'changed', stage: 'closed' })
  })

  test('is not for who only read along', async () => {
    const id = await fileInLaterStage(team, 'outcome')

    expect(await refusal(object(id, team.reader))).toBe('investigation.not-yours')
  })
})
