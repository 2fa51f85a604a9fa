import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeAction, makeAgreement, makePartner } from '../testing/action.ts'

let house: House
let coordinator: Tinkerer
let specialist: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  coordinator = await house.signIn('Coördinator', 'coordinator')
  specialist = await house.signIn('Specialist', 'specialist')
})
afterAll(() => house.close())

test('an action says with each partner what may be shared: what an agreement in force covers, and to the police nothing by law alone', async () => {
  const uwv = await makePartner(house, coordinator.id, 'UWV Voorbeeld')
  const police = await makePartner(house, coordinator.id, 'Politie Voorbeeld', 'police')
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv, police], out: ['address', 'work'], in: ['business'] })
  await makeAgreement(house, { draftedBy: coordinator.id, partners: [uwv], from: '2020-01-01', to: '2021-01-01', out: ['income'] })
  const { id } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id], partners: [uwv, police] })

  const { status, body } = await specialist.get(`/actions/${id}`)

  expect(status).toBe(200)
  expect(body).toMatchObject({ works: true, coordinates: false, locations: 2, state: 'ready', day: { from: '13:00', until: '17:00' } })
  expect(body.partners.map(({ name, covered }: { name: string; covered: unknown }) => [name, covered])).toEqual([
    ['Politie Voorbeeld', { out: [], in: ['business'] }],
    ['UWV Voorbeeld', { out: ['address', 'work'], in: ['business'] }],
  ])
  expect(body.crew).toEqual([{ person: { id: specialist.id, name: 'Specialist' }, byDay: true, byEvening: true, needs: null }])
})

test('a colleague of the unit reads the action without working on it; somebody of another unit or another municipality finds nothing', async () => {
  const colleague = await house.signIn('Collega', 'specialist')
  const nextDoor = await house.signIn('Hiernaast', 'specialist', house.units.care)
  const other = await house.addMunicipality('GM9998', 'Elders')
  const elsewhere = await house.signIn('Elders', ['coordinator', 'manager', 'privacy'], other.units.income, other.id)
  const { id } = await makeAction(house, { plannedBy: coordinator.id, crew: [specialist.id] })

  expect((await colleague.get(`/actions/${id}`)).body.works).toBe(false)
  expect((await nextDoor.get(`/actions/${id}`)).status).toBe(404)
  expect((await elsewhere.get(`/actions/${id}`)).status).toBe(404)
})
