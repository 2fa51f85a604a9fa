import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { makeBudgetFile, makeMoney } from '../testing/budget.ts'

let house: House
let lead: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
})
afterAll(() => house.close())

test('a file about a client has its budget holder from the first day, and says whether somebody asked if that person is safe', async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, assignedOn: null, atRisk: null })

  const { status, body } = await lead.get(`/investigations/${id}/budget`)

  expect(status).toBe(200)
  expect(body).toMatchObject({ kind: 'client', assignment: null, works: true, scheme: 'wmo-pgb' })
  expect(body.holders).toMatchObject([{ id: holders[0], name: 'Voorbeeld', atRisk: null, openSafetySteps: 0, suspended: false }])
})

test('a file about a provider has its clients as sub-files, each with their own money', async () => {
  const { id, holders } = await makeBudgetFile(house, { lead: lead.id, kind: 'provider', holders: 3 })
  for (const holder of holders) await makeMoney(house, id, holder)

  const { body } = await lead.get(`/investigations/${id}/budget`)

  expect(body).toMatchObject({ kind: 'provider', subject: { kind: 'organisation' }, assignment: { on: '2024-02-05' } })
  expect(body.holders.map(({ name }: { name: string }) => name)).toEqual(['Voorbeeld', 'Testveld', 'Proefstra'])
})

test('nobody without a place in the file finds it, and neither does somebody of another municipality', async () => {
  const { id } = await makeBudgetFile(house, { lead: lead.id })
  const colleague = await house.signIn('Collega', 'specialist', house.units.care)
  const other = await house.addMunicipality('GM9998', 'Elders')
  const elsewhere = await house.signIn('Elders', ['specialist', 'coordinator', 'manager'], other.units.care, other.id)

  expect((await colleague.get(`/investigations/${id}/budget`)).status).toBe(404)
  expect((await elsewhere.get(`/investigations/${id}/budget`)).status).toBe(404)
})
