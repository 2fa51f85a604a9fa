import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#app/server/build-app.ts'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a demo person signs in and is recognised by the cookie', async () => {
  const specialist = await house.signIn('Specialist Een', 'specialist')

  const session = await specialist.get('/session')

  expect(session.body).toMatchObject({ demo: true, account: { id: specialist.id, name: 'Specialist Een', roles: ['specialist'] } })
})

test('without a session nobody is signed in', async () => {
  const session = await house.visitor.get('/session')

  expect(session.body).toEqual({ account: null, demo: true, provider: false })
})

test('an unknown demo account is refused with words and a next step', async () => {
  const answer = await house.visitor.post('/demo-session', { account: 'niemand' })

  expect(answer.status).toBe(404)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.body).toMatchObject({ code: 'staff.unknown-account', title: 'Dit demo-account bestaat niet.' })
  expect(answer.body.next).not.toBe('')
})

test('after signing out the old cookie opens nothing', async () => {
  const specialist = await house.signIn('Specialist Twee', 'specialist')

  await specialist.delete('/session')

  expect((await specialist.get('/colleagues')).body.code).toBe('access.not-signed-in')
})

test('a session ends when it has not been used for half an hour', async () => {
  const specialist = await house.signIn('Specialist Drie', 'specialist')
  await house.db.owner.query(`update staff.session set last_seen_at = now() - interval '31 minutes' where account_id = $1`, [specialist.id])

  expect((await specialist.get('/colleagues')).status).toBe(401)
})

test('signing in leaves a trace that the database will not let the application change', async () => {
  const specialist = await house.signIn('Specialist Vier', 'specialist')

  const trace = await house.db.owner.query(`select action, actor_id from platform.audit_event where object_id = $1`, [specialist.id])

  expect(trace.rows).toEqual([{ action: 'session.started', actor_id: specialist.id }])
  await expect(house.db.pool.query('delete from platform.audit_event')).rejects.toThrow('permission denied')
})

test('with the demo off, nobody signs in as a demo person and none is listed', async () => {
  const app = await buildApp({ pool: house.db.pool, settings: { demo: false, publicUrl: 'http://127.0.0.1:3000', keys: testKeys } })

  const listed = await app.inject({ url: '/api/v1/demo-accounts' })
  const started = await app.inject({ method: 'POST', url: '/api/v1/demo-session', payload: { account: 'Specialist Een' } })

  expect([listed.json().code, started.json().code]).toEqual(['staff.demo-off', 'staff.demo-off'])
  await app.close()
})
