import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileInLaterStage, hireWholeTeam, type WholeTeam } from '#modules/investigations/server/testing/file-in-later-stage.ts'
import { granted } from '#modules/investigations/server/testing/team.ts'
import { aPerson } from '#modules/reports/server/testing/reports.ts'
import { newId } from '#platform/server/new-id.ts'
import { type House, openHouse, type Tinkerer } from '../testing/house.ts'
import { addressOf, describedRoutes, type Route } from '../testing/routes.ts'

let house: House
let team: WholeTeam
let curious: Record<string, Tinkerer>
let routes: Route[]
let others: Route[]
let file: { id: string; reportId: string; parts: Record<string, string> }
beforeAll(async () => {
  house = await openHouse()
  curious = {
    'a specialist of another unit': await house.signIn('Nieuwsgierig Een', 'specialist', house.units.care),
    'a consultant': await house.signIn('Nieuwsgierig Twee', 'consultant', house.units.socialDevelopment),
    'a coordinator of another unit': await house.signIn('Nieuwsgierig Drie', 'coordinator', house.units.care),
    'a manager without this mandate': await house.signIn('Nieuwsgierig Vier', 'manager', house.units.socialDevelopment),
  }
  team = await hireWholeTeam(house)
  const id = await fileInLaterStage(team, 'decision')
  const whole = await granted(team.lead.get(`/investigations/${id}`))
  await house.db.owner.query(`insert into staff.training (id, account_id, subject, completed_on, recorded_by, recorded_at)
    select gen_random_uuid(), id, 'boa', '2024-01-01', id, now() from staff.account where account = 'Team behandelaar'`)
  file = {
    id,
    reportId: whole.report.id,
    parts: {
      methods: whole.methods[0].id,
      questions: whole.questions[0].id,
      findings: whole.findings[0].id,
      hearings: whole.hearings[0].id,
    },
  }
  const all = await describedRoutes(house)
  routes = all.filter(({ address }) => /^\/api\/v1\/(reports|investigations)\/\{id\}/.test(address))
  others = all.filter((route) => route.address.includes('/{id}') && prefixOf(route) in heldBy && !isForCoordinators(route))
})
afterAll(() => house.close())

const prefixOf = ({ address }: Route) => address.split('/{id}')[0]?.replace('/api/v1/', '') ?? ''

/** Who works here is no secret to a coordinator. */
const isForCoordinators = ({ method, address }: Route) => method === 'GET' && address === '/api/v1/accounts/{id}'

/** Things of others that are no report or file: a number that is really there, and what whoever may not have it is told. */
const heldBy: Readonly<Record<string, { find: string; answers: readonly string[] }>> = {
  accounts: {
    find: `select id from staff.account where account = 'Team behandelaar'`,
    answers: ['403 access.not-permitted', '403 review.other-unit', '404 thing.not-found'],
  },
  sessions: {
    find: `select s.id from staff.session s join staff.account a on a.id = s.account_id where a.account = 'Team behandelaar'`,
    answers: ['404 thing.not-found'],
  },
  'parties/people': {
    find: 'select subject_person_id as id from investigations.investigation',
    answers: ['403 access.not-permitted', '404 thing.not-found'],
  },
  'broken-glass': { find: 'select id from investigations.access_grant', answers: ['403 access.not-permitted'] },
  disclosures: { find: 'select id from privacy.cross_domain_disclosure', answers: ['403 access.not-permitted', '404 thing.not-found'] },
  mandates: { find: 'select id from staff.mandate', answers: ['403 access.not-permitted'] },
  designations: { find: 'select id from staff.designation', answers: ['403 access.not-permitted'] },
  trainings: { find: 'select id from staff.training', answers: ['404 thing.not-found'] },
}

const idFor = ({ address }: Route) => (address.startsWith('/api/v1/reports/') ? file.reportId : file.id)

/** The number of a part that is really on the file, where it has one. */
function partFor({ address }: Route): Record<string, string> {
  const part = file.parts[address.split('/')[5] ?? '']
  return part ? { part } : {}
}

/** A sample of the shape is no BSN that passes the eleven test, no training with a day, and does not know that what was granted has a form and a first day. */
function bodyFor({ address, sampleBody }: Route): object {
  if (address.endsWith('/subject')) return { subject: aPerson() }
  if (address === '/api/v1/trainings/{id}') return { subject: 'boa', completedOn: '2024-01-01', lapses: 'never' }
  if (address.endsWith('/representative')) return { revision: 0, role: 'family', surname: 'Voorbeeld', birthDate: '1980-01-01' }
  const body = sampleBody() as object
  if (address.endsWith('/budget/clients')) return { ...body, person: aPerson() }
  return address.endsWith('/granted-products/by-hand') ? { ...body, deliveryForm: 'pgb', from: '2025-03-01' } : body
}

async function ask(person: Tinkerer, route: Route, told: Record<string, string>): Promise<string> {
  const answer = await person.send({
    method: route.method,
    url: addressOf(route, told),
    ...(route.takesBody && { payload: bodyFor(route) }),
  })
  return `${answer.statusCode} ${answer.body ? (answer.json().code ?? 'granted') : ''}`
}

test('with the number of a file of others, nobody gets further than with a number that nobody has', async () => {
  const differences: string[] = []
  const reached = new Set<string>()
  for (const route of routes)
    for (const [who, person] of Object.entries(curious)) {
      const real = await ask(person, route, { ...partFor(route), id: idFor(route) })
      const none = await ask(person, route, { id: newId() })
      if (real !== none || real.startsWith('2')) differences.push(`${who}, ${route.method} ${route.address}: ${real}, beside ${none}`)
      if (real === '404 thing.not-found') reached.add(`${route.method} ${route.address}`)
    }

  expect(routes.length).toBeGreaterThan(50)
  expect(differences).toEqual([])
  expect(routes.map(({ method, address }) => `${method} ${address}`).filter((route) => !reached.has(route))).toEqual([])
}, 120_000)

test('the one whose file it is does get in by the same numbers', async () => {
  expect((await team.lead.get(`/investigations/${file.id}`)).status).toBe(200)
  expect((await team.assessor.get(`/reports/${file.reportId}`)).status).toBe(200)
})

test('with the number of an account, session, person, mandate or permission of others nobody gets further either', async () => {
  const found: string[] = []
  for (const route of others) {
    const { find, answers } = heldBy[prefixOf(route)] ?? { find: '', answers: [] }
    const id = (await house.db.owner.query(`${find} limit 1`)).rows[0]?.id ?? newId()
    for (const [who, person] of Object.entries(curious)) {
      const real = await ask(person, route, { id })
      const none = await ask(person, route, { id: newId() })
      if (!answers.includes(real) || (real !== none && real !== '403 review.other-unit'))
        found.push(`${who}, ${route.method} ${route.address}: ${real}`)
    }
  }

  expect(new Set(others.map(prefixOf))).toEqual(new Set(Object.keys(heldBy)))
  expect(found).toEqual([])
})
