import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aReport } from '#modules/reports/server/testing/reports.ts'
import { anOpening, aQuestion, fileInStage, noConflict, worthyReport } from './testing/file-in-stage.ts'
import { granted, hireTeam, refusal, type Team } from './testing/team.ts'

let house: House
let team: Team
let specialistElsewhere: Visitor
let guestCoordinator: Visitor
let secondCoordinator: Visitor
beforeAll(async () => {
  house = await openHouse()
  team = await hireTeam(house)
  specialistElsewhere = await house.signIn('Specialist zorg', 'specialist', house.units.care)
  guestCoordinator = await house.signIn('Coördinator te gast', 'coordinator', house.units.care)
  secondCoordinator = await house.signIn('Tweede coördinator', 'coordinator')
  house.setNow('2024-03-06T10:00:00Z')
})
afterAll(() => house.close())

const knows = { moment: 'assignment', knows: true, explanation: 'Oud-klasgenoot.' }
const declare = (id: string, by: Visitor, body: object = noConflict) => by.post(`/investigations/${id}/conflict-declarations`, body)

describe('opening a file', () => {
  test('gives it a reference, the source and the subject of its report, and the stage opened', async () => {
    const reportId = await worthyReport(team)

    const opened = await team.coordinator.post('/investigations', anOpening(reportId, team.lead.id))

    expect(opened.status).toBe(201)
    expect(opened.body.reference).toMatch(/^O-2024-\d{6}$/)
    expect((await team.lead.get(`/investigations/${opened.body.id}`)).body).toMatchObject({
      stage: 'opened',
      domain: 'participation-act',
      lead: { id: team.lead.id },
      openedOn: '2024-03-06',
      subject: { kind: 'person', name: 'J. Voorbeeld', birthDate: '1984-02-03' },
      report: { id: reportId, summary: expect.stringContaining('J. Voorbeeld') },
    })
    expect((await team.coordinator.get(`/reports/${reportId}`)).body).toMatchObject({ status: 'under-investigation' })
  })

  test('needs a report that was judged worth it, and happens once', async () => {
    const { id: unjudged } = await granted(team.filer.post('/reports', aReport()))
    const judged = await worthyReport(team)
    await granted(team.coordinator.post('/investigations', anOpening(judged, team.lead.id)))

    expect(await refusal(team.coordinator.post('/investigations', anOpening(unjudged, null)))).toBe('investigation.report-not-worthy')
    expect(await refusal(team.coordinator.post('/investigations', anOpening(judged, null)))).toBe('investigation.report-not-worthy')
  })

  test('needs a purpose and a basis of the law of the scheme', async () => {
    const reportId = await worthyReport(team)

    const answer = await team.coordinator.post('/investigations', anOpening(reportId, null, { legalBasis: 'wmo-6-1' }))

    expect(answer).toMatchObject({ status: 422, body: { code: 'investigation.legal-basis-does-not-fit' } })
  })

  test('names a specialist of the unit as lead; a specialist only themself', async () => {
    const reportId = await worthyReport(team)
    const open = (by: Visitor, leadId: string) => refusal(by.post('/investigations', anOpening(reportId, leadId)))

    expect(await open(team.coordinator, team.filer.id)).toBe('investigation.lead-is-no-specialist')
    expect(await open(team.coordinator, specialistElsewhere.id)).toBe('investigation.lead-is-no-specialist')
    expect(await open(team.assessor, team.lead.id)).toBe('access.not-permitted')
    expect(await open(team.assessor, team.assessor.id)).toBe('granted')
  })

  test('without a lead leaves it to the coordinator, and to nobody else', async () => {
    const { id } = await granted(team.assessor.post('/investigations', anOpening(await worthyReport(team), null)))

    expect((await team.assessor.get(`/investigations/${id}`)).body.code).toBe('thing.not-found')
    expect((await team.coordinator.get('/investigations?unassigned=yes')).body.rows).toContainEqual(
      expect.objectContaining({ id, lead: null }),
    )
    expect((await team.coordinator.get(`/investigations/${id}`)).body.next).toMatchObject({
      yours: true,
      gates: [
        { code: 'investigation.no-lead', met: false },
        { code: 'investigation.conflict-not-asked', met: false },
      ],
    })
  })
})

describe('assigning a file', () => {
  test('moves the file and its report from one lead to the other', async () => {
    const id = await fileInStage(team, 'opened')

    await granted(team.coordinator.put(`/investigations/${id}/lead`, { leadId: team.stranger.id }))

    const file = await granted(team.stranger.get(`/investigations/${id}`))
    expect(file.report.summary).toContain('J. Voorbeeld')
    expect((await team.lead.get(`/investigations/${id}`)).body.code).toBe('thing.not-found')
  })

  test('is for the coordinator of the unit, who gives it to a specialist of that unit without a conflict', async () => {
    const id = await fileInStage(team, 'planning')
    await granted(team.lead.post(`/investigations/${id}/colleagues`, { accountId: guestCoordinator.id }))
    const assign = (by: Visitor, leadId: string) => refusal(by.put(`/investigations/${id}/lead`, { leadId }))
    await granted(declare(id, team.colleague, knows))

    expect(await assign(team.lead, team.stranger.id)).toBe('access.not-permitted')
    expect(await assign(team.otherCoordinator, team.stranger.id)).toBe('thing.not-found')
    expect(await assign(guestCoordinator, team.stranger.id)).toBe('investigation.not-yours')
    expect(await assign(team.coordinator, team.coordinator.id)).toBe('investigation.lead-is-no-specialist')
    expect(await assign(team.coordinator, team.colleague.id)).toBe('investigation.colleague-has-conflict')
    expect(await assign(team.coordinator, team.stranger.id)).toBe('granted')
  })

  test('asks the new lead about a conflict before anything can be done', async () => {
    const id = await fileInStage(team, 'planning')
    await granted(team.coordinator.put(`/investigations/${id}/lead`, { leadId: team.stranger.id }))

    expect((await team.stranger.get(`/investigations/${id}`)).body.may).toMatchObject({ workOn: false, declareConflict: 'assignment' })
    expect(await refusal(team.stranger.post(`/investigations/${id}/questions`, aQuestion))).toBe('investigation.conflict-not-asked')
    await granted(declare(id, team.stranger))
    expect(await refusal(team.stranger.post(`/investigations/${id}/questions`, aQuestion))).toBe('granted')
  })
})

describe('colleagues on a file', () => {
  test('see the file and its report, and work on it after the question about a conflict', async () => {
    const id = await fileInStage(team, 'planning')
    await granted(team.lead.post(`/investigations/${id}/colleagues`, { accountId: team.stranger.id }))

    const file = await granted(team.stranger.get(`/investigations/${id}`))
    expect(file.report.summary).toContain('J. Voorbeeld')
    expect(await refusal(team.stranger.post(`/investigations/${id}/questions`, aQuestion))).toBe('investigation.conflict-not-asked')
    expect(await refusal(team.colleague.post(`/investigations/${id}/questions`, aQuestion))).toBe('granted')
  })

  test('are specialists or coordinators without a conflict, added by who works on it or coordinates', async () => {
    const id = await fileInStage(team, 'planning')
    const add = (by: Visitor, accountId: string) => refusal(by.post(`/investigations/${id}/colleagues`, { accountId }))

    expect(await add(team.lead, team.filer.id)).toBe('investigation.colleague-is-no-specialist')
    expect(await add(team.stranger, team.assessor.id)).toBe('thing.not-found')
    expect(await add(team.coordinator, team.assessor.id)).toBe('granted')
    expect(await add(team.assessor, team.stranger.id)).toBe('investigation.conflict-not-asked')
    await granted(declare(id, team.colleague, knows))
    expect(await add(team.lead, team.colleague.id)).toBe('investigation.colleague-has-conflict')
  })

  test('a coordinator who only coordinates does not do the work', async () => {
    const id = await fileInStage(team, 'planning')

    expect(await refusal(team.coordinator.post(`/investigations/${id}/questions`, aQuestion))).toBe('investigation.not-yours')
  })
})

describe('a conflict of interest', () => {
  test('closes the file and its report at once, and sends the file back to the coordinator', async () => {
    const id = await fileInStage(team, 'research')
    const { report } = await granted(team.lead.get(`/investigations/${id}`))

    expect((await declare(id, team.lead, knows)).status).toBe(204)

    expect((await team.lead.get(`/investigations/${id}`)).body.code).toBe('investigation.conflict-of-interest')
    expect((await team.lead.get(`/investigations/${id}/timeline`)).body.code).toBe('thing.not-found')
    expect((await team.lead.get('/investigations')).body.rows).not.toContainEqual(expect.objectContaining({ id }))
    expect((await team.lead.get(`/reports/${report.id}`)).body.code).toBe('thing.not-found')
    const seen = await granted(team.coordinator.get(`/investigations/${id}`))
    expect(seen).toMatchObject({ lead: null, next: { yours: true, gates: [{ code: 'investigation.no-lead', met: false }, {}, {}, {}] } })
    expect(seen.conflicts).toContainEqual(expect.objectContaining({ person: { id: team.lead.id, name: 'Team behandelaar' }, knows: true }))
  })

  test('can come to light later, and is never taken back', async () => {
    const id = await fileInStage(team, 'research')

    await granted(declare(id, team.colleague, knows))

    expect(await refusal(declare(id, team.colleague))).toBe('investigation.conflict-of-interest')
    expect(await refusal(team.colleague.get(`/investigations/${id}`))).toBe('investigation.conflict-of-interest')
  })

  test('also keeps a coordinator of the unit out', async () => {
    const id = await fileInStage(team, 'opened')

    await granted(declare(id, secondCoordinator, knows))

    expect(await refusal(secondCoordinator.get(`/investigations/${id}`))).toBe('investigation.conflict-of-interest')
    expect(await refusal(team.coordinator.get(`/investigations/${id}`))).toBe('granted')
  })

  test('is only denied by somebody who was asked', async () => {
    const id = await fileInStage(team, 'opened')

    expect(await refusal(declare(id, team.coordinator))).toBe('investigation.not-yours')
    expect(await refusal(declare(id, team.lead, { moment: 'reading', knows: false }))).toBe('investigation.not-yours')
    expect(await refusal(declare(id, team.lead, { moment: 'decision', knows: false }))).toBe('investigation.not-yours')
  })
})

describe('need to know', () => {
  test('a stranger and the coordinator of another unit see nothing of a file', async () => {
    const id = await fileInStage(team, 'hearing')

    for (const outsider of [team.stranger, team.otherCoordinator, team.assessor]) {
      expect(await refusal(outsider.get(`/investigations/${id}`))).toBe('thing.not-found')
      expect(await refusal(outsider.get(`/investigations/${id}/timeline`))).toBe('thing.not-found')
      expect((await outsider.get('/investigations')).body.rows).not.toContainEqual(expect.objectContaining({ id }))
      expect(await refusal(outsider.post(`/investigations/${id}/colleagues`, { accountId: outsider.id }))).toBe('thing.not-found')
      expect(await refusal(declare(id, outsider))).toBe('thing.not-found')
    }
    expect(await refusal(team.filer.get(`/investigations/${id}`))).toBe('thing.not-found')
  })

  test('holds in the database for each table of the module, not only in the routes', async () => {
    const id = await fileInStage(team, 'hearing')
    const tables = await house.db.owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'investigations' and column_name = 'investigation_id'`,
    )
    const parts = tables.rows.map(({ name }) => `select '${name}' from investigations.${name} where investigation_id = $1`)
    const everything = [...parts, `select 'investigation' from investigations.investigation where id = $1`].join(' union ')
    const seenBy = async (person: Visitor) => (await inDatabaseAs(person, everything, [id])).rows.length

    expect(tables.rows.length).toBeGreaterThan(18)
    expect(await seenBy(team.lead)).toBeGreaterThan(5)
    expect(await seenBy(team.stranger)).toBe(0)
    expect(await seenBy(team.otherCoordinator)).toBe(0)
    // What is left to who is excluded: their own answer, and that the file is closed to them.
    await granted(declare(id, team.colleague, knows))
    expect(await seenBy(team.colleague)).toBe(2)
  })

  test('lets nobody answer for somebody else, or take a yes back, in the database either', async () => {
    const id = await fileInStage(team, 'planning')
    const answer = (accountId: string) =>
      [`insert into investigations.conflict_declaration values ($1, $2, 'reading', true, null, now())`, [id, accountId]] as const
    await expect(inDatabaseAs(team.lead, ...answer(team.colleague.id))).rejects.toThrow('row-level security')

    await granted(declare(id, team.colleague, knows))
    const undone = await inDatabaseAs(
      team.colleague,
      `update investigations.conflict_declaration set knows = false where investigation_id = $1`,
      [id],
    )
    expect(undone.rowCount).toBe(0)
  })
})

/** One statement as the application's own role on behalf of somebody, rolled back. */
async function inDatabaseAs(person: Visitor, text: string, values: readonly unknown[]) {
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [person.id])
    return await client.query(text, [...values])
  } finally {
    await client.query('rollback')
    client.release()
  }
}
