import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '../testing/house.ts'
import { addressOf, describedRoutes, type Route } from '../testing/routes.ts'
import { readWhoMayWhat } from '../testing/who-may-what.ts'

let house: House
let privacy: Tinkerer
let routes: Route[]
beforeAll(async () => {
  house = await openHouse()
  privacy = await house.signIn('Zonder rol in zaken', 'privacy')
  const { lines } = readWhoMayWhat()
  routes = (await describedRoutes(house)).filter(({ method, address }) => lines.get(`${method} ${address}`)?.answers.privacy === '–')
})
afterAll(() => house.close())

const json = { 'content-type': 'application/json' }

/** Ways of sending what no route can read. */
const unreadable: [what: string, request: { payload: string; headers: Record<string, string> }][] = [
  ['broken JSON', { payload: '{"reason":', headers: json }],
  ['no JSON object', { payload: '[]', headers: json }],
  ['nothing where JSON was promised', { payload: '', headers: json }],
  ['an empty object', { payload: '{}', headers: json }],
  ['a kind of content that nobody knows', { payload: 'x', headers: { 'content-type': 'application/x-nobody' } }],
  ['a form of another website', { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  [
    'XML with an entity',
    { payload: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', headers: { 'content-type': 'application/xml' } },
  ],
  ['a key that changes every object', { payload: '{"__proto__":{"roles":["admin"]}}', headers: json }],
]

async function answers(person: Tinkerer, route: Route, request: object) {
  const told = { id: 'no-number', part: 'no-number', word: '1' }
  const answer = await person.send({ method: route.method, url: `${addressOf(route, told)}?limit=-1&order=sideways`, ...request })
  return { ...answer.json(), status: answer.statusCode, type: answer.headers['content-type'] }
}

test('a stranger who sends what cannot be read hears only that they are not signed in', async () => {
  expect(routes.length).toBeGreaterThan(60)
  for (const route of routes)
    for (const [what, request] of unreadable.filter(() => route.method !== 'GET')) {
      const answer = await answers(house.visitor, route, request)
      expect(answer, `${what} at ${route.method} ${route.address}`).toMatchObject({ status: 401, code: 'access.not-signed-in' })
      expect(answer).not.toHaveProperty('errors')
    }
}, 120_000)

test('a role that may not use a route hears only that, whatever it sends', async () => {
  for (const route of routes)
    for (const [what, request] of unreadable.filter(() => route.method !== 'GET')) {
      const answer = await answers(privacy, route, request)
      expect(answer, `${what} at ${route.method} ${route.address}`).toMatchObject({ status: 403, code: 'access.not-permitted' })
      expect(answer).not.toHaveProperty('errors')
    }
}, 120_000)

test('an address or a search of a wrong shape says nothing to who may not ask', async () => {
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    expect(await answers(house.visitor, route, {}), route.address).toMatchObject({ status: 401, code: 'access.not-signed-in' })
    expect(await answers(privacy, route, {}), route.address).toMatchObject({ status: 403, code: 'access.not-permitted' })
  }
})

test('too much at once is refused for who asks first, and for its size only to who may send', async () => {
  const payload = JSON.stringify({ summary: 'x'.repeat(1 << 20) })
  const specialist = await house.signIn('Veelschrijver', 'specialist')
  const send = async (person: Tinkerer) =>
    (await person.send({ method: 'POST', url: '/api/v1/reports', headers: json, payload })).json().code

  expect(await send(house.visitor)).toBe('access.not-signed-in')
  expect(await send(privacy)).toBe('access.not-permitted')
  expect(await send(specialist)).toBe('input.too-large')
})

test('who has yet to accept the code of conduct hears that first', async () => {
  const newcomer = await house.signIn('Nieuwkomer', 'specialist')
  await house.db.owner.query('update staff.account set conduct_until = null where id = $1', [newcomer.id])

  expect((await newcomer.post('/reports', { summary: 7 })).body.code).toBe('access.conduct-not-accepted')
})

test('who may use the route still hears of each fault, and the public door of its own', async () => {
  const specialist = await house.signIn('Bevoegd', 'specialist')

  expect((await specialist.post('/reports', { summary: 7 })).body).toMatchObject({ status: 422, code: 'input.invalid' })
  expect((await specialist.post('/reports', { summary: 7 })).body.errors.length).toBeGreaterThan(0)
  expect((await house.visitor.post('/public/reports', {})).body).toMatchObject({ status: 422, code: 'input.invalid' })
})

test('each of these refusals is remembered, with who asked when that is known', async () => {
  const curious = await house.signIn('Probeert van alles', 'privacy')
  const strangers = async () =>
    (
      await house.db.owner.query(
        `select count(*)::int as n from platform.audit_event where actor_id is null and action = 'access.not-signed-in'`,
      )
    ).rows[0].n
  const before = await strangers()
  await curious.send({ method: 'POST', url: '/api/v1/reports', headers: json, payload: '{"' })
  await house.visitor.send({ method: 'POST', url: '/api/v1/reports', headers: json, payload: '{"' })

  const { rows } = await house.db.owner.query(`select action, purpose from platform.audit_event where actor_id = $1 and kind = 'refused'`, [
    curious.id,
  ])
  expect(rows).toEqual([{ action: 'access.not-permitted', purpose: 'social-domain-enforcement' }])
  expect(await strangers()).toBe(before + 1)
})
