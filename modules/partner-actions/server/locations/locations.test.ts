import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { firstMunicipality, type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { asActor } from '#modules/staff/server/testing/as-actor.ts'
import { newId } from '#platform/server/new-id.ts'
import { makeAction } from '../testing/action.ts'

let house: House
let coordinator: Tinkerer
let anna: Tinkerer
let colleague: Tinkerer
let nextDoor: Tinkerer
let elsewhere: Tinkerer
let id: string
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  anna = await house.signIn('Anna', 'specialist')
  colleague = await house.signIn('Collega', 'specialist')
  nextDoor = await house.signIn('Hiernaast', 'coordinator', house.units.care)
  const other = await house.addMunicipality('GM9998', 'Elders')
  elsewhere = await house.signIn('Elders', 'coordinator', house.units.income, other.id)
})
afterAll(() => house.close())
beforeEach(async () => {
  ;({ id } = await makeAction(house, { plannedBy: coordinator.id, crew: [anna.id], state: 'planned', streets: ['Aweg', 'Bweg', 'Cweg'] }))
})

const address = {
  ...{
    kind: 'business',
    name: 'Garage Voorbeeld',
    street: 'Voorbeeldstraat',
    houseNumber: '12a',
    postalCode: '3500 ab',
    city: 'Voorbeeldstad',
  },
  ...{ reason: 'Drie meldingen over werk na sluitingstijd.' },
}
const add = (given: object = {}, by = coordinator) => by.post(`/actions/${id}/locations`, { ...address, cameFrom: 'hand', ...given })
const list = async (by = coordinator) => (await by.get(`/actions/${id}/locations`)).body.locations
const streets = async () => (await list()).map(({ street }: { street: string }) => street)
const places = async () =>
  (
    await house.db.owner.query('select place from partner_actions.location where action_id = $1 and withdrawn_at is null order by place', [
      id,
    ])
  ).rows.map(({ place }) => place)

test('a location comes at the end of the list, with its postal code as it is written', async () => {
  const { status, body } = await add()

  expect(status).toBe(201)
  expect(body).toMatchObject({ postalCode: '3500AB', cameFrom: 'hand', visited: false, revision: 0 })
  expect(await streets()).toEqual(['Aweg', 'Bweg', 'Cweg', 'Voorbeeldstraat'])
  expect((await anna.get(`/actions/${id}/locations`)).body).toMatchObject({ open: true, addressSearch: false })
})

test('that somebody looked at the addresses is remembered', async () => {
  await list(anna)
  const { rows } = await house.db.owner.query(
    `select 1 from platform.audit_event where kind = 'read' and action = 'action.locations-read' and object_id = $1 and actor_id = $2`,
    [id, anna.id],
  )
  expect(rows).toHaveLength(1)
})

test('addresses are for who goes along: a colleague of the unit is told so, others find nothing', async () => {
  expect(await colleague.get(`/actions/${id}/locations`)).toMatchObject({ status: 403, body: { code: 'location.not-along' } })
  expect(await add({}, colleague)).toMatchObject({ status: 403, body: { code: 'location.not-along' } })
  const [first] = await list()
  for (const who of [nextDoor, elsewhere]) {
    expect((await who.get(`/actions/${id}/locations`)).status).toBe(404)
    expect((await add({}, who)).status).toBe(404)
    expect((await who.post(`/locations/${first.id}/place`, { place: 2 })).status).toBe(404)
    expect((await who.put(`/locations/${first.id}`, { ...address, revision: 0 })).status).toBe(404)
    expect((await who.put(`/actions/${id}/location-order`, { by: 'address' })).status).toBe(404)
  }
  expect((await colleague.post(`/locations/${first.id}/withdrawal`, { revision: 0 })).status).toBe(404)
  const manager = await house.signIn('Manager', 'manager')
  expect((await manager.get(`/actions/${id}/locations`)).status).toBe(403)
})

test('a number that may be a BSN is refused in every field, and is not said back', async () => {
  for (const field of ['name', 'street', 'houseNumber', 'city', 'reason']) {
    const refused = await add({ [field]: '9999.90.019' })
    expect(refused).toMatchObject({ status: 422, body: { code: 'location.number-in-text', errors: [{ pointer: `#/body/${field}` }] } })
    expect(JSON.stringify(refused.body)).not.toContain('9999')
  }
  expect(await streets()).toHaveLength(3)
})

test('an address stands in the list once, unless each has a name of its own', async () => {
  await add()
  expect(await add({ street: 'VOORBEELDSTRAAT ' })).toMatchObject({ status: 409, body: { code: 'location.already-there' } })
  expect((await add({ name: 'Bakker Voorbeeld' })).status).toBe(201)
})

test('of two who change a location at once, the second is told and nothing is overwritten', async () => {
  const { body } = await add()
  const change = (name: string) => coordinator.put(`/locations/${body.id}`, { ...address, name, revision: body.revision })
  const answers = await Promise.all([change('Eerste'), change('Tweede')])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const kept = answers.find(({ status }) => status === 200)?.body.name
  expect((await list()).at(-1)).toMatchObject({ name: kept, revision: 1 })
  expect(await coordinator.post(`/locations/${body.id}/withdrawal`, { revision: 0 })).toMatchObject({
    status: 409,
    body: { code: 'location.changed-meanwhile' },
  })
})

test('a location that is taken out can be put back where it stood', async () => {
  const [, second] = await list()
  expect((await coordinator.post(`/locations/${second.id}/withdrawal`, { revision: 0 })).status).toBe(204)
  expect(await streets()).toEqual(['Aweg', 'Cweg'])
  expect(await places()).toEqual([1, 2])

  expect((await coordinator.post(`/locations/${second.id}/return`)).status).toBe(204)
  expect((await coordinator.post(`/locations/${second.id}/return`)).status).toBe(204)
  expect((await streets()).sort()).toEqual(['Aweg', 'Bweg', 'Cweg'])
  expect(await places()).toEqual([1, 2, 3])
})

test('the order is set one by one, by street and number in one go, and put back; two screens at once lose nothing', async () => {
  const [a, b, c] = await list()
  const moved = await coordinator.post(`/locations/${c.id}/place`, { place: 1 })
  expect(moved.body.map(({ street }: any) => street)).toEqual(['Cweg', 'Aweg', 'Bweg'])
  await coordinator.post(`/locations/${c.id}/place`, { place: 900 })
  expect(await streets()).toEqual(['Aweg', 'Bweg', 'Cweg'])

  await coordinator.put(`/actions/${id}/location-order`, { ids: [b.id, newId(), c.id] })
  expect(await streets()).toEqual(['Bweg', 'Cweg', 'Aweg'])
  await coordinator.put(`/actions/${id}/location-order`, { by: 'address' })
  expect(await streets()).toEqual(['Aweg', 'Bweg', 'Cweg'])

  await Promise.all([
    coordinator.post(`/locations/${a.id}/place`, { place: 3 }),
    anna.post(`/locations/${c.id}/place`, { place: 1 }),
    anna.post(`/locations/${b.id}/withdrawal`, { revision: 0 }),
  ])
  expect((await streets()).sort()).toEqual(['Aweg', 'Cweg'])
  expect(await places()).toEqual([1, 2])
})

test('where something was recorded stays as it was visited, and so does the list once the action is over', async () => {
  const [first, second] = await list()
  await house.db.owner.query(
    `insert into partner_actions.visit (id, location_id, action_id, municipality_id, revision, state, power, consent, recorded_by, recorded_at, received_at)
     values ($1, $2, $3, $4, 1, 'nobody-there', 'none', 'not-needed', $5, now(), now())`,
    [newId(), first.id, id, firstMunicipality.id, anna.id],
  )
  for (const refused of [
    await coordinator.put(`/locations/${first.id}`, { ...address, revision: 0 }),
    await coordinator.post(`/locations/${first.id}/withdrawal`, { revision: 0 }),
  ])
    expect(refused).toMatchObject({ status: 409, body: { code: 'location.visited' } })

  await house.db.owner.query(`update partner_actions.action set state = 'held', ready_at = now(), held_at = now() where id = $1`, [id])
  for (const refused of [
    await add(),
    await coordinator.put(`/locations/${second.id}`, { ...address, revision: 0 }),
    await coordinator.post(`/locations/${second.id}/place`, { place: 1 }),
    await coordinator.put(`/actions/${id}/location-order`, { by: 'address' }),
  ])
    expect(refused).toMatchObject({ status: 409, body: { code: 'location.action-over' } })
})

test('an action has room for 300 locations', async () => {
  await house.db.owner.query(
    `insert into partner_actions.location (id, action_id, municipality_id, place, kind, street, city, came_from, added_by, added_at)
     select gen_random_uuid(), $1, $2, n, 'other', 'Straat ' || n, 'Voorbeeldstad', 'hand', $3, now() from generate_series(4, 300) n`,
    [id, firstMunicipality.id, coordinator.id],
  )
  expect(await add()).toMatchObject({ status: 422, body: { code: 'location.too-many' } })
})

test('the database shows addresses to nobody who does not go along, and lets nobody add one in the name of another', async () => {
  const rows = (who: Tinkerer) => asActor(house, who.id)('select 1 from partner_actions.location where action_id = $1', [id])
  expect([await rows(coordinator), await rows(anna)]).toEqual([3, 3])
  expect([await rows(colleague), await rows(nextDoor), await rows(elsewhere)]).toEqual([0, 0, 0])

  const insert = (by: Tinkerer, addedBy = by) =>
    asActor(house, by.id)(
      `insert into partner_actions.location (id, action_id, municipality_id, place, kind, street, city, came_from, added_by, added_at)
       values ($1, $2, $3, 9, 'other', 'Straat', 'Stad', 'hand', $4, now())`,
      [newId(), id, firstMunicipality.id, addedBy.id],
    )
  expect(await insert(anna)).toBe(1)
  await expect(insert(anna, coordinator)).rejects.toThrow('row-level security')
  await expect(insert(colleague)).rejects.toThrow('row-level security')
  const touched = await asActor(house, colleague.id)('update partner_actions.location set place = 9 where action_id = $1', [id])
  expect(touched).toBe(0)
})

test('a window from before a location was taken out is told that the action changed, whoever took it out', async () => {
  const { revision } = (await coordinator.get(`/actions/${id}`)).body
  const [first] = await list()

  expect((await anna.post(`/locations/${first.id}/withdrawal`, { revision: 0 })).status).toBe(204)

  const late = { reason: 'De partner kan niet komen.', revision }
  expect(await coordinator.post(`/actions/${id}/cancelling`, late)).toMatchObject({
    status: 409,
    body: { code: 'action.changed-meanwhile' },
  })
})
