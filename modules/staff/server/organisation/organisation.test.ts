import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import { asActor } from '../testing/as-actor.ts'

let house: House
let admin: Visitor
let otherAdmin: Visitor
let coordinator: Visitor
beforeAll(async () => {
  house = await openHouse()
  admin = await house.signIn('Beheer Een', 'admin')
  otherAdmin = await house.signIn('Beheer Twee', 'admin')
  coordinator = await house.signIn('Coördinator', 'coordinator')
})
afterAll(() => house.close())

const codeOf = ({ status, body }: Answer) => body?.code ?? status
const unmap = (who: Visitor, group: string, role: string) => who.post('/group-roles/removals', { group, role })

test('a group of the identity provider gives a role and a unit, once', async () => {
  const group = { group: 'WH/Toezicht Zorg', role: 'specialist', unitId: house.units.care }

  expect((await admin.post('/group-roles', group)).status).toBe(204)

  expect(codeOf(await admin.post('/group-roles', group))).toBe('group.already-mapped')
  expect(codeOf(await admin.post('/group-roles', { ...group, group: 'WH-X', unitId: newId() }))).toBe('input.invalid')
  expect((await admin.get('/group-roles')).body.groups).toEqual([
    { group: 'WH/Toezicht Zorg', role: 'specialist', unit: 'Bijzonder Onderzoek zorg', municipality: 'Gemeente', touched: 0, names: [] },
  ])
})

test('the table says whom a change touches: who has that role through the identity provider', async () => {
  const real = await house.signIn('Echte Specialist', 'specialist')
  await house.signIn('Demo Specialist', 'specialist')
  await house.db.owner.query(`update staff.account set issuer = 'https://idp.example', subject = 's-1' where id = $1`, [real.id])

  const [group] = (await admin.get('/group-roles')).body.groups
  expect(group).toMatchObject({ touched: 1, names: ['Echte Specialist'] })
  expect((await admin.get(`/accounts/${real.id}`)).body.roles).toEqual([{ role: 'specialist', groups: ['WH/Toezicht Zorg'] }])
})

test('a group is taken off the table, but never the last one that gives an administrator, also by two at once', async () => {
  await admin.post('/group-roles', { group: 'WH-Beheer', role: 'admin' })
  await admin.post('/group-roles', { group: 'WH-Beheer-2', role: 'admin' })

  const both = await Promise.all([unmap(admin, 'WH-Beheer', 'admin'), unmap(otherAdmin, 'WH-Beheer-2', 'admin')])

  expect(both.map(codeOf).toSorted()).toEqual([204, 'group.last-admin'])
  expect((await unmap(admin, 'WH/Toezicht Zorg', 'specialist')).status).toBe(204)
  expect(codeOf(await unmap(admin, 'WH/Toezicht Zorg', 'specialist'))).toBe('thing.not-found')
})

test('groups and organisation are kept by the administrator only, in the routes and in the database', async () => {
  const refused = [
    await coordinator.get('/group-roles'),
    await coordinator.post('/group-roles', { group: 'WH-Alles', role: 'admin' }),
    await coordinator.post('/units', { code: 'NIEUW', name: 'Nieuw team' }),
    await coordinator.post('/municipalities', { code: 'GM9009', name: 'Derde' }),
  ]

  expect(refused.map(codeOf)).toEqual(Array(4).fill('access.not-permitted'))
  const asCoordinator = asActor(house, coordinator.id)
  await expect(asCoordinator(`insert into staff.group_role values ('WH-Alles', 'admin')`)).rejects.toThrow('row-level security')
  await expect(asCoordinator(`insert into staff.unit values (gen_random_uuid(), 'X', 'X')`)).rejects.toThrow('row-level security')
  expect(await asCoordinator(`update staff.municipality set name = 'Anders'`)).toBe(0)
  expect(await asCoordinator('select from staff.group_role')).toBe(0)
})

test('municipalities and units are added and changed; a code names one of them', async () => {
  const { id } = (await admin.post('/municipalities', { code: 'GM9002', name: 'Voorbeeldgemeente' })).body
  const unit = (await admin.post('/units', { code: 'BO-JEUGD', name: 'Jeugd', compartment: 'social-support' })).body

  expect(codeOf(await admin.post('/municipalities', { code: 'GM9002', name: 'Nog een' }))).toBe('organisation.code-taken')
  expect(codeOf(await admin.post('/municipalities', { code: '9002', name: 'Zonder GM' }))).toBe('input.invalid')
  expect(codeOf(await admin.post('/units', { code: 'BO-JEUGD', name: 'Nog een' }))).toBe('organisation.code-taken')
  expect(codeOf(await admin.put(`/municipalities/${id}`, { code: 'GM0000', name: 'Voorbeeldgemeente' }))).toBe('organisation.code-taken')
  expect(
    (await admin.put(`/municipalities/${id}`, { code: 'GM9003', name: 'Voorbeeldstad', letterAddress: 'Postbus 1', letterPhone: '14 099' }))
      .status,
  ).toBe(204)
  expect((await admin.put(`/units/${unit.id}`, { name: 'Toezicht jeugd', compartment: null })).status).toBe(204)
  expect(codeOf(await admin.put(`/units/${newId()}`, { name: 'Bestaat niet' }))).toBe('thing.not-found')

  const group = { group: 'WH-B', role: 'specialist' }
  expect(codeOf(await admin.post('/group-roles', group))).toBe('staff.municipality-missing')
  expect(codeOf(await admin.post('/group-roles', { ...group, municipalityId: newId() }))).toBe('staff.municipality-unknown')
  expect((await admin.post('/group-roles', { ...group, municipalityId: id })).status).toBe(204)
  expect((await admin.get('/group-roles')).body.groups).toContainEqual(
    expect.objectContaining({ group: 'WH-B', municipality: 'Voorbeeldstad' }),
  )

  const { municipalities, units } = (await coordinator.get('/organisation')).body
  expect(municipalities).toContainEqual({
    id,
    code: 'GM9003',
    name: 'Voorbeeldstad',
    letterAddress: 'Postbus 1',
    letterPhone: '14 099',
  })
  expect(units).toContainEqual({ id: unit.id, code: 'BO-JEUGD', name: 'Toezicht jeugd', compartment: null })
})

test('two municipalities never have the same name, also by two at once, and never whatever the capitals', async () => {
  const both = await Promise.all([
    admin.post('/municipalities', { code: 'GM9101', name: 'Dubbeldam' }),
    otherAdmin.post('/municipalities', { code: 'GM9102', name: 'Dubbeldam' }),
  ])
  const { id } = (await admin.post('/municipalities', { code: 'GM9103', name: 'Enkeldam' })).body

  expect(both.map(codeOf).toSorted()).toEqual([201, 'organisation.name-taken'])
  expect(codeOf(await admin.put(`/municipalities/${id}`, { code: 'GM9103', name: 'dubbelDAM' }))).toBe('organisation.name-taken')
  expect((await admin.put(`/municipalities/${id}`, { code: 'GM9104', name: 'Enkeldam' })).status).toBe(204)
})
