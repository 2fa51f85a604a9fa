import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { asActor } from '../testing/as-actor.ts'

let house: House
let admin: Visitor
let specialist: Visitor
let coordinator: Visitor
beforeAll(async () => {
  house = await openHouse()
  admin = await house.signIn('Beheer Een', 'admin')
  specialist = await house.signIn('Specialist Een', 'specialist')
  coordinator = await house.signIn('Coördinator', 'coordinator')
})
afterAll(() => house.close())

const codeOf = ({ status, body }: Answer) => body?.code ?? status
const ownOf = async (who: Visitor) => (await who.get('/own-sessions')).body.sessions
const elsewhere = () => house.visitor.post('/demo-session', { account: 'Specialist Een' })

test('everybody sees where they are signed in, which session is this one, and ends another', async () => {
  await elsewhere()
  const sessions = await ownOf(specialist)
  expect(sessions.map((one: { thisOne: boolean }) => one.thisOne).toSorted()).toEqual([false, true])

  const other = sessions.find((one: { thisOne: boolean }) => !one.thisOne)
  expect((await specialist.delete(`/sessions/${other.id}`)).status).toBe(204)

  expect(await ownOf(specialist)).toMatchObject([{ thisOne: true }])
  expect(codeOf(await specialist.delete(`/sessions/${other.id}`))).toBe('thing.not-found')
})

test('all other sessions end in one go, and this one stays', async () => {
  await elsewhere()
  await elsewhere()

  expect((await specialist.delete('/own-sessions')).body).toEqual({ ended: 2 })
  expect(await ownOf(specialist)).toHaveLength(1)
})

test('somebody else’s session is not there, neither to see nor to end', async () => {
  const [session] = await ownOf(specialist)

  expect(codeOf(await coordinator.delete(`/sessions/${session.id}`))).toBe('thing.not-found')
  expect(codeOf(await coordinator.get(`/accounts/${specialist.id}/sessions`))).toBe('access.not-permitted')
  expect(await asActor(house, coordinator.id)('select from staff.session where account_id = $1', [specialist.id])).toBe(0)
  expect(await asActor(house, coordinator.id)('delete from staff.session where account_id = $1', [specialist.id])).toBe(0)
})

test('an administrator sees the sessions of everybody, which is remembered, and ends one or all', async () => {
  await elsewhere()
  const { sessions } = (await admin.get(`/accounts/${specialist.id}/sessions`)).body
  expect(sessions).toHaveLength(2)
  const looks = await house.db.owner.query(`select kind from platform.audit_event where action = 'sessions.seen' and object_id = $1`, [
    specialist.id,
  ])
  expect(looks.rows).toEqual([{ kind: 'read' }])

  expect((await admin.delete(`/sessions/${sessions[0].id}`)).status).toBe(204)
  expect((await admin.delete(`/accounts/${specialist.id}/sessions`)).body).toEqual({ ended: 1 })

  expect(codeOf(await specialist.get('/own-sessions'))).toBe('access.not-signed-in')
})

test('a session that ended by itself is not shown', async () => {
  const consultant = await house.signIn('Consulent', 'consultant')
  await house.visitor.post('/demo-session', { account: 'Consulent' })
  const [one] = (await ownOf(consultant)).filter((session: { thisOne: boolean }) => !session.thisOne)
  await house.db.owner.query(`update staff.session set last_seen_at = now() - interval '31 minutes' where id = $1`, [one.id])

  expect(await ownOf(consultant)).toMatchObject([{ thisOne: true }])
})
