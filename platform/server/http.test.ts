import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#app/server/build-app.ts'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { refuseUnguarded } from './http.ts'
import type { Routes } from './module.ts'
import { copyDatabase, type TestDatabase } from './testing/test-database.ts'
import { testKeys } from './testing/test-key.ts'

let house: House
let db: TestDatabase
beforeAll(async () => {
  house = await openHouse()
  db = await copyDatabase()
})
afterAll(async () => {
  await house.close()
  await db.drop()
})
const settings = { demo: true, publicUrl: 'http://127.0.0.1:3000', keys: testKeys }

test('a route without a permission or purpose keeps the app from starting', () => {
  const api = Fastify() as unknown as Routes
  api.decorate('permissions', { 'things.read': ['anyone'] })
  refuseUnguarded(api)
  const add = (config: object) => () => api.get(`/${Math.random()}`, { config }, async () => null)

  expect(add({})).toThrow('names no purpose')
  expect(add({ purpose: 'administration' })).toThrow('names no known permission')
  expect(add({ purpose: 'administration', may: 'things.burn' })).toThrow('names no known permission')
  expect(add({ purpose: 'administration', may: 'things.read' })).not.toThrow()
  const hidden = () =>
    api.get('/hidden', { config: { purpose: 'administration', may: 'things.read' }, schema: { hide: true } }, async () => null)
  expect(hidden).toThrow('hides from the description of the API')
})

test('a route that does not say what the number in its address belongs to keeps the app from starting', () => {
  const api = Fastify() as unknown as Routes
  api.decorate('permissions', { 'things.read': ['anyone'] })
  refuseUnguarded(api)
  const config = { purpose: 'administration', may: 'things.read' } as const

  expect(() => api.get('/things/:id/parts', { config }, async () => null)).toThrow(
    '/things/:id/parts does not say what :id is the number of',
  )
  expect(() => api.get('/reports/:id/parts', { config: { ...config, thing: 'report' } }, async () => null)).not.toThrow()
})

test('another website cannot act in the name of somebody who is signed in', async () => {
  const app = await buildApp({ pool: db.pool, settings })
  const post = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/v1/demo-session', payload: { account: 'x' }, headers })

  expect((await post({ 'sec-fetch-site': 'cross-site' })).json().code).toBe('access.other-site')
  expect((await post({ origin: 'https://elsewhere.example' })).json().code).toBe('access.other-site')
  expect((await post({ origin: 'http://127.0.0.1:3000' })).json().code).toBe('staff.unknown-account')
  await app.close()
})

test('input of a wrong shape is refused with a pointer to each fault', async () => {
  const answer = await house.visitor.post('/demo-session', { account: 7 })

  expect(answer.status).toBe(422)
  expect(answer.body).toMatchObject({ code: 'input.invalid', errors: [{ pointer: '#/body/account' }] })
})

test('a refusal speaks English to who asks for it', async () => {
  const app = await buildApp({ pool: db.pool, settings })

  const answer = await app.inject({ url: '/api/v1/colleagues', headers: { 'accept-language': 'en' } })

  expect(answer.json().title).toBe('You are not signed in, or your session has ended.')
  await app.close()
})

test('an unknown address of the API is a plain refusal', async () => {
  expect((await house.visitor.get('/no-such-thing')).body.code).toBe('thing.not-found')
})

test('broken JSON and a text with a null character are refused, not failed on', async () => {
  const app = await buildApp({ pool: db.pool, settings })
  const post = (payload: string) =>
    app.inject({ method: 'POST', url: '/api/v1/demo-session', payload, headers: { 'content-type': 'application/json' } })

  expect((await post('{"account":')).json().code).toBe('input.invalid')
  expect((await post('{"account":"a\\u0000b"}')).json().code).toBe('input.invalid')
  await app.close()
})

test('a day in a year that no calendar has is refused, not failed on', async () => {
  const specialist = await house.signIn('Kalender', 'specialist')

  expect((await specialist.get('/reports?receivedFrom=0000-01-01')).body.code).toBe('input.invalid')
  expect((await specialist.get('/investigations?openedFrom=0000-01-01')).body.code).toBe('input.invalid')
})

test('the API describes itself as OpenAPI 3.1 with every refusal as problem', async () => {
  const description = await house.visitor.get('/openapi.json')

  expect(description.body.openapi).toMatch(/^3\.1/)
  expect(Object.keys(description.body.paths)).toContain('/api/v1/session')
})

test('health says that server and database answer', async () => {
  const health = await house.visitor.get('/health')

  expect(health.body).toEqual({ status: 'ok', database: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
})

test('the public door opens so many times a minute for one address, and no more', async () => {
  const app = await buildApp({ pool: db.pool, settings, publicRequestsPerMinute: 3 })
  const knock = async () => (await app.inject({ method: 'POST', url: '/api/v1/public/reports', payload: {} })).json().code
  const answers = [await knock(), await knock(), await knock(), await knock()]
  const elsewhere = await app.inject({ method: 'POST', url: '/api/v1/public/reports', payload: {}, remoteAddress: '192.0.2.7' })
  await app.close()

  expect(answers).toEqual(['input.invalid', 'input.invalid', 'input.invalid', 'input.too-often'])
  expect(elsewhere.json().code).toBe('input.invalid')
})
