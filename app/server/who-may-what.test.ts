import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role } from '#modules/staff/contract.ts'
import { type House, openHouse, type Tinkerer } from './testing/house.ts'
import { addressOf, describedRoutes, emptyBody, type Route } from './testing/routes.ts'
import { type Asker, askers, readWhoMayWhat } from './testing/who-may-what.ts'

const { lines: table, columns } = readWhoMayWhat()

let house: House
let routes: Route[]
const colleagues = new Map<Asker, Tinkerer>()
beforeAll(async () => {
  house = await openHouse()
  routes = await describedRoutes(house)
  for (const role of Role.options) colleagues.set(role, await house.signIn(`walk-${role}`, role))
})
afterAll(() => house.close())

const nameOf = ({ method, address }: Route) => `${method} ${address}`

test('every route has a line in the table and every line has a route', () => {
  expect(routes.length).toBeGreaterThan(100)
  expect([...table.keys()].toSorted()).toEqual(routes.map(nameOf).toSorted())
  expect(columns).toEqual([...askers])
})

test('the table says the permission and the purpose that guard each route', () => {
  for (const route of routes) {
    const { permission = 'none needed', purpose = 'health' } = route
    expect(table.get(nameOf(route)), nameOf(route)).toMatchObject({ permission, purpose })
  }
})

test('a walk along every route by every role and a stranger finds the doors open and closed as the table says', async () => {
  const differences: string[] = []
  for (const route of routes)
    for (const asker of askers) {
      const expected = table.get(nameOf(route))?.answers[asker]
      const found = await knock(route, asker)
      if (found !== expected) differences.push(`${nameOf(route)} for ${asker}: ${found} instead of ${expected}`)
    }

  expect(differences).toEqual([])
}, 120_000)

test('a question about only the head of an answer is guarded as the answer itself', async () => {
  const guarded = routes.filter((route) => route.method === 'GET' && table.get(nameOf(route))?.answers.stranger === '–')

  expect(guarded.length).toBeGreaterThan(15)
  for (const route of guarded) {
    const { statusCode } = await house.visitor.send({ method: 'HEAD', url: addressOf(route) })
    expect(statusCode, nameOf(route)).toBe(401)
  }
}, 120_000)

test('each refusal on the walk is remembered with who asked', async () => {
  const privacy = await house.signIn('walk-remembered', 'privacy')
  await privacy.get('/reports')

  const { rows } = await house.db.owner.query(`select kind, action from platform.audit_event where actor_id = $1 order by seq`, [
    privacy.id,
  ])

  expect(rows.at(-1)).toEqual({ kind: 'refused', action: 'access.not-permitted' })
})

/** `yes` for a door that opens, `–` for one that stays closed in the right way, and otherwise what was found. */
async function knock(route: Route, asker: Asker): Promise<string> {
  const person = await personFor(route, asker)
  const { statusCode, body } = await person.send({ method: route.method, url: addressOf(route), ...emptyBody(route) })
  const code = /"code":"([a-z.-]+)"/.exec(body)?.[1]
  if (statusCode >= 500 || statusCode === 429) return `${statusCode} ${code}`
  if (code === 'access.not-signed-in') return asker === 'stranger' && statusCode === 401 ? '–' : code
  if (code === 'access.not-permitted') return asker !== 'stranger' && statusCode === 403 ? '–' : code
  return statusCode === 401 ? `401 ${code}` : 'yes'
}

/** A route that signs in or out changes the session: there somebody else knocks. */
async function personFor(route: Route, asker: Asker): Promise<Tinkerer> {
  if (asker === 'stranger') return house.visitor
  if (route.purpose === 'sign-in') return house.signIn(`walk-${asker}-${route.method}-${route.address}`, asker as Role)
  return colleagues.get(asker) ?? house.visitor
}
