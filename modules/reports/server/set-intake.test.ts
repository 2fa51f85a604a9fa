import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { newId } from '#platform/server/new-id.ts'
import { aReport } from './testing/reports.ts'

let house: House
let admin: Visitor
let consultant: Visitor
let municipalityId: string
beforeAll(async () => {
  house = await openHouse()
  admin = await house.signIn('Beheer Een', 'admin')
  consultant = await house.signIn('Consulent Een', 'consultant')
  municipalityId = (await admin.get('/organisation')).body.municipalities[0].id
})
afterAll(() => house.close())

const unitOf = async (scheme: string) =>
  (await admin.get('/intake-units')).body.intake.find((one: { scheme: string }) => one.scheme === scheme)?.unitId

test('an administrator lets another unit take in a scheme: from then on its reports come in there', async () => {
  await house.db.owner.query(`delete from reports.intake_unit where scheme = 'other'`)
  const set = (unitId: string) => admin.put('/intake-units', { municipalityId, scheme: 'other', unitId })
  expect((await set(house.units.income)).status).toBe(204)

  expect((await set(house.units.care)).status).toBe(204)

  expect(await unitOf('other')).toBe(house.units.care)
  const { id } = (await consultant.post('/reports', { ...aReport(), scheme: 'other' })).body
  const { rows } = await house.db.owner.query('select unit_id from reports.report where id = $1', [id])
  expect(rows).toEqual([{ unit_id: house.units.care }])
})

test('nobody else does, and not for a unit or municipality that does not exist', async () => {
  const body = { municipalityId, scheme: 'other', unitId: house.units.income }

  expect((await consultant.put('/intake-units', body)).body.code).toBe('access.not-permitted')
  expect((await consultant.get('/intake-units')).body.code).toBe('access.not-permitted')
  expect((await admin.put('/intake-units', { ...body, unitId: newId() })).body.code).toBe('intake.unknown-place')
  expect((await admin.put('/intake-units', { ...body, municipalityId: newId() })).body.code).toBe('intake.unknown-place')
  const client = await house.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [consultant.id])
    const changed = await client.query('update reports.intake_unit set unit_id = $1', [house.units.care])
    expect(changed.rowCount).toBe(0)
  } finally {
    await client.query('rollback')
    client.release()
  }
})
