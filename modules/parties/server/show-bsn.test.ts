import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { aPerson, aReason, file } from '#modules/reports/server/testing/reports.ts'

const bsn = '999990007'
let house: House
let filer: Visitor
let judge: Visitor
beforeAll(async () => {
  house = await openHouse()
  filer = await house.signIn('Melder', 'consultant')
  judge = await house.signIn('Beoordelaar', 'specialist')
})
afterAll(() => house.close())

const personOf = async (by: Visitor, report: string) => (await by.get(`/reports/${report}`)).body.subject
const show = (by: Visitor, id: string) => by.post(`/parties/people/${id}/bsn-showing`)
const looks = async () =>
  (await house.db.owner.query(`select actor_id, object_kind, object_id, facts from platform.audit_event where action = 'bsn.shown'`)).rows

test('a report gives the last four digits only; the whole number comes when asked, and that look is remembered', async () => {
  const subject = await personOf(filer, await file(filer))
  const shown = await show(filer, subject.id)

  expect(subject).toMatchObject({ bsnEnding: '0007' })
  expect(JSON.stringify(subject)).not.toContain(bsn)
  expect(shown).toMatchObject({ status: 200, body: { bsn } })
  expect(shown.headers['cache-control']).toBe('no-store')
  expect(await looks()).toEqual([{ actor_id: filer.id, object_kind: 'person', object_id: subject.id, facts: {} }])
})

test('who reads the report blind, or has nothing to do with the person, sees no number, until they see the person', async () => {
  const report = await file(filer)
  const { id } = await personOf(filer, report)
  const before = await show(judge, id)
  await judge.post(`/reports/${report}/unmasking`, aReason)

  expect(before.body.code).toBe('thing.not-found')
  expect((await show(judge, id)).body).toEqual({ bsn })
  expect((await show(house.visitor, id)).body.code).toBe('access.not-signed-in')
  expect((await show(await house.signIn('Beheer', 'admin'), id)).body.code).toBe('access.not-permitted')
})

test('a person without a number has none to show', async () => {
  const { id } = await personOf(filer, await file(filer, { subject: aPerson({ bsn: undefined, surname: 'Naamloos' }) }))

  expect((await show(filer, id)).body.code).toBe('party.no-bsn')
})
