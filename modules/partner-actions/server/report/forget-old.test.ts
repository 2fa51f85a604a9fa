import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { runAsActor } from '#modules/staff/server/testing/as-actor.ts'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { doWork, type Work } from '#platform/server/work.ts'
import { makeAction, makeAgreement, makePartner } from '../testing/action.ts'
import { makePhoto, makeVisit } from '../testing/visit.ts'

let house: House
let coordinator: Tinkerer
let writer: Tinkerer
let colleague: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  writer = await house.signIn('Anna', 'specialist')
  colleague = await house.signIn('Bram', 'specialist')
  house.setNow('2024-11-20T09:00:00Z')
})
afterAll(() => house.close())

async function forget(): Promise<void> {
  const context = { pool: house.db.pool, clock: () => new Date(), reactions: {} }
  await doWork(context, { purpose: 'working-with-partners' }, (work: Work<never>) => enqueue(work, 'partner-actions.forget-old', {}))
  expect(await house.runJobs()).toEqual([])
}
const all = async (statement: string, id: string) => (await house.db.owner.query(statement, [id])).rows

test('at agreement photos go that no report needs; a year later addresses, notes and attached data go, and the figures stay', async () => {
  const { id, locations } = await makeAction(house, { plannedBy: coordinator.id, crew: [writer.id, colleague.id], state: 'held' })
  const [kept = '', gone = ''] = locations
  for (const locationId of locations) {
    await makeVisit(house, {
      actionId: id,
      locationId,
      by: writer.id,
      found: ['unsafe'],
      note: 'Wat er was.',
      care: ['money'],
      careNote: 'Zorg.',
    })
    await makePhoto(house, { actionId: id, locationId, by: writer.id })
    await writer.post(`/actions/${id}/care-follow-ups`, { locationId, signal: 'money', outcome: 'neighbourhood-team', reason: 'Gebeld.' })
  }
  const partner = await makePartner(house, coordinator.id, 'UWV Voorbeeld')
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [partner] })
  await house.db.owner.query('insert into partner_actions.action_partner (action_id, partner_id, municipality_id) values ($1, $2, $3)', [
    id,
    partner,
    firstMunicipality.id,
  ])
  await house.db.owner.query(
    `insert into partner_actions.attached_item (id, action_id, municipality_id, direction, partner_id, categories, title, records, media_type, size, digest, content_sealed,
       attached_by, attached_at, due_on, necessity)
     values (gen_random_uuid(), $1, $2, 'out', $3, '{address}', 'De adressen', 1, 'text/csv', 1, sha256('x'), '\\x00', $4, now(), '2030-01-01', 'Nodig voor het bezoek.')`,
    [id, firstMunicipality.id, partner, writer.id],
  )
  await writer.post(`/actions/${id}/reports`, { locationId: kept, scheme: 'other', reason: 'Onveilig en dat melden we.' })
  await writer.put(`/actions/${id}/report`, { summary: 'Rustig.', byCatch: '', evaluation: '', results: [], revision: 0 })
  expect((await colleague.post(`/actions/${id}/report/agreement`, { revision: 1 })).status).toBe(200)
  const photos = () => all('select location_id from partner_actions.photo where action_id = $1 and content_sealed is not null', id)
  expect(await photos()).toEqual([{ location_id: kept }])

  house.setNow('2025-11-19T09:00:00Z')
  await forget()
  expect(await all('select street from partner_actions.location where id = $1', gone)).toEqual([{ street: 'Testlaan' }])

  house.setNow('2025-11-21T09:00:00Z')
  await forget()
  expect(await all('select street, city, house_number from partner_actions.location where id = $1', gone)).toEqual([
    { street: 'gewist', city: 'gewist', house_number: '' },
  ])
  const visits = (locationId: string) => all('select note, care_note, found from partner_actions.visit where location_id = $1', locationId)
  expect(await visits(gone)).toEqual([{ note: '', care_note: '', found: ['unsafe'] }])
  // What became a report follows that report; what asked for help does not.
  expect(await visits(kept)).toEqual([{ note: 'Wat er was.', care_note: '', found: ['unsafe'] }])
  expect(await all('select street from partner_actions.location where id = $1', kept)).toEqual([{ street: 'Voorbeeldweg' }])
  expect(await photos()).toEqual([{ location_id: kept }])
  expect(await all('select 1 from partner_actions.attached_item where action_id = $1 and content_sealed is not null', id)).toEqual([])
  expect(await all('select 1 from partner_actions.care_follow_up where action_id = $1', id)).toEqual([])

  expect((await writer.get(`/actions/${id}/report`)).body.figures).toMatchObject({ withFindings: 2, photos: 2, reports: 1 })
  const late = await writer.post(`/actions/${id}/reports`, { locationId: gone, scheme: 'other', reason: 'Onveilig en dat melden we.' })
  expect(late.body.code).toBe('finding.forgotten')
})

test('a cancelled action is forgotten too, a running one is not', async () => {
  house.setNow('2025-11-21T09:00:00Z')
  const [cancelled, running] = [
    await makeAction(house, { plannedBy: coordinator.id, onDay: '2024-01-10' }),
    await makeAction(house, { plannedBy: coordinator.id, onDay: '2024-01-10', state: 'held' }),
  ]
  await house.db.owner.query(
    `update partner_actions.action set state = 'cancelled', cancelled_at = '2024-01-09', cancel_reason = 'te weinig mensen' where id = $1`,
    [cancelled.id],
  )
  await forget()

  const streets = (id: string) => all('select distinct street from partner_actions.location where action_id = $1 order by 1', id)
  expect(await streets(cancelled.id)).toEqual([{ street: 'gewist' }])
  expect(await streets(running.id)).toHaveLength(2)
})

test('nobody who is signed in forgets anything', async () => {
  await expect(runAsActor(house, coordinator.id, 'select partner_actions.forget_old(now())')).rejects.toThrow('only the background')
})
