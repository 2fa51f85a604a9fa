import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { aJudgement } from '#modules/reports/server/testing/reports.ts'
import { runAsActor } from '#modules/staff/server/testing/as-actor.ts'
import { makeAction } from '../testing/action.ts'
import { makePhoto, makeVisit } from '../testing/visit.ts'

const NOTE = 'Bij Bakkerij Verzonnen aan de Voorbeeldweg 1 stond iemand te bakken; bsn 999990019.'
const REASON = 'Werk dat past bij eerdere vragen over Verzonnen.'

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
let colleague: Tinkerer
let judge: Tinkerer
let manager: Tinkerer
let elsewhere: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  specialist = await house.signIn('Anna', 'specialist')
  colleague = await house.signIn('Bram', 'specialist')
  judge = await house.signIn('Carla', 'specialist')
  manager = await house.signIn('Manager', 'manager')
  elsewhere = await house.signIn('Hiernaast', 'specialist', house.units.care)
  house.setNow('2024-11-20T09:00:00Z')
})
afterAll(() => house.close())

const takeUp = (who: Tinkerer, id: string, locationId: string, more: object = {}) =>
  who.post(`/actions/${id}/reports`, { locationId, scheme: 'subsistence', reason: REASON, ...more })

async function found(): Promise<{ id: string; locationId: string; empty: string }> {
  const { id, locations } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id, colleague.id], state: 'held' })
  const [locationId = '', empty = ''] = locations
  await house.db.owner.query(`update partner_actions.location set name = 'Bakkerij Verzonnen' where id = $1`, [locationId])
  await makeVisit(house, {
    actionId: id,
    locationId,
    by: specialist.id,
    found: ['work-not-reported', 'unsafe'],
    note: NOTE,
    care: ['exploitation'],
    careNote: 'De bakker slaapt op de zolder.',
  })
  return { id, locationId, empty }
}

test('a finding becomes a report in one step, filed by who took it up, with what was known kept as it was', async () => {
  const { id, locationId } = await found()
  const photo = await makePhoto(house, { actionId: id, locationId, by: specialist.id })
  const made = await takeUp(specialist, id, locationId, { urgency: 'urgent', found: ['work-not-reported'] })
  expect(made.status).toBe(201)

  const report = (await specialist.get(`/reports/${made.body.id}`)).body
  expect(report).toMatchObject({
    channel: 'partner-action',
    source: 'own-organisation',
    scheme: 'subsistence',
    urgency: 'urgent',
    status: 'received',
  })
  for (const part of [REASON, 'werk gezien', 'Voorbeeldweg 1', 'Bakkerij Verzonnen', 'P-2024-']) expect(report.summary).toContain(part)
  expect(report.summary).not.toContain('onveilige situatie')

  const { rows } = await house.db.owner.query(
    'select r.filed_by, t.frozen from partner_actions.taken_up t join reports.report r on r.id = t.report_id where r.id = $1',
    [made.body.id],
  )
  expect(rows[0].filed_by).toBe(specialist.id)
  expect(rows[0].frozen).toMatchObject({
    takenUp: ['work-not-reported'],
    location: { street: 'Voorbeeldweg' },
    visit: { revision: 1, note: NOTE },
  })
  expect(rows[0].frozen.photos).toEqual([{ id: photo, digest: expect.stringMatching(/^[0-9a-f]{64}$/), takenAt: expect.any(String) }])
})

test('who judges reads no address, no name and no number; signs that somebody needs help are nowhere in it', async () => {
  const { id, locationId } = await found()
  const { id: reportId } = (await takeUp(specialist, id, locationId)).body

  const blind = (await judge.get(`/reports/${reportId}`)).body
  expect(blind.summary).toContain('stond iemand te bakken')
  expect(blind.summary).not.toMatch(/Verzonnen|Voorbeeldweg|3500|999990019|P-2024-/)

  const { rows } = await house.db.owner.query(
    `select to_jsonb(r)::text || t.frozen::text as kept from reports.report r join partner_actions.taken_up t on t.report_id = r.id where r.id = $1`,
    [reportId],
  )
  expect(rows[0].kept).not.toMatch(/care_|exploitation|uitbuiting|zolder/)
})

test('the action says which report came of it and how far it is; who may not see the report reads only that there is one', async () => {
  const { id, locationId } = await found()
  const { id: reportId } = (await takeUp(specialist, id, locationId)).body
  const finding = async (who: Tinkerer) => (await who.get(`/actions/${id}/follow-up`)).body.findings[0]

  expect((await finding(specialist)).takenUp).toMatchObject([
    { scheme: 'subsistence', by: { name: 'Anna' }, report: { id: reportId, standing: 'waiting' } },
  ])
  await house.db.owner.query(`update reports.report set sealed = true where id = $1`, [reportId])
  expect((await finding(specialist)).takenUp).toMatchObject([{ report: null }])
  expect((await specialist.get(`/actions/${id}/report`)).body.figures.reports).toBe(1)
})

test('a finding is taken up once for a scheme, also by two at a time, and needs something that was found', async () => {
  const { id, locationId, empty } = await found()
  const both = await Promise.all([takeUp(specialist, id, locationId), takeUp(colleague, id, locationId)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('finding.taken-up-already')
  expect((await takeUp(specialist, id, locationId, { scheme: 'other' })).status).toBe(201)

  expect((await takeUp(specialist, id, empty)).body.code).toBe('finding.nothing-to-report')
  await makeVisit(house, { actionId: id, locationId: empty, by: specialist.id, care: ['money'] })
  expect((await takeUp(specialist, id, empty)).body.code).toBe('finding.nothing-to-report')
  expect((await takeUp(specialist, id, locationId, { scheme: 'work-file', found: ['business-differs'] })).body.code).toBe(
    'finding.nothing-to-report',
  )
})

test('only who works on the action takes up, with a reason; without a unit that takes reports in nothing is half done', async () => {
  const { id, locationId } = await found()
  expect((await takeUp(judge, id, locationId)).body.code).toBe('action-report.not-on-action')
  expect((await takeUp(manager, id, locationId)).status).toBe(403)
  expect((await takeUp(elsewhere, id, locationId)).status).toBe(404)
  expect((await takeUp(specialist, id, locationId, { reason: 'Te kort.' })).status).toBe(422)

  await house.db.owner.query(`delete from reports.intake_unit where scheme = 'work-file'`)
  expect((await takeUp(specialist, id, locationId, { scheme: 'work-file' })).body.code).toBe('report.no-intake-unit')
  expect((await specialist.get(`/actions/${id}/follow-up`)).body.findings[0].takenUp).toEqual([])
})

test('whoever took it up does not judge it', async () => {
  const { id, locationId } = await found()
  const { id: reportId } = (await takeUp(specialist, id, locationId)).body

  expect((await specialist.put(`/reports/${reportId}/worthiness`, aJudgement())).body.code).toBe('report.assessor-filed-it')
  expect((await judge.put(`/reports/${reportId}/worthiness`, aJudgement())).status).toBe(200)
})

test('in the database nobody takes up in the name of another, or a visit of another place', async () => {
  const { id, locationId, empty } = await found()
  const { id: reportId } = (await takeUp(specialist, id, locationId)).body
  const insert = `insert into partner_actions.taken_up (id, action_id, municipality_id, location_id, visit_id, report_id, scheme, frozen, taken_by, taken_at)
    select gen_random_uuid(), action_id, '${firstMunicipality.id}', $2, visit_id, $4, 'other', '{}', $3, now() from partner_actions.taken_up where report_id = $1`

  await expect(runAsActor(house, specialist.id, insert, [reportId, locationId, colleague.id, reportId])).rejects.toThrow(
    'row-level security',
  )
  await expect(runAsActor(house, specialist.id, insert, [reportId, empty, specialist.id, reportId])).rejects.toThrow('row-level security')
})
