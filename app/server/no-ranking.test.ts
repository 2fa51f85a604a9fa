import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from './testing/house.ts'

interface Operation {
  parameters?: { name: string; in: string; schema: { enum?: string[] } }[]
  responses: unknown
}

// What may narrow a list of people, reports or files: dates, terms, status, own work, urgency that a person set, the kind of case, words; and
// paging, and who reads an export.
const MAY_NARROW = new Set([
  'status',
  'stage',
  'state',
  // What a text for residents explains; not about a case.
  'cause',
  'waits',
  'result',
  'figure',
  'unit',
  'municipality',
  'own',
  // Which week of a roster, or which month.
  'day',
  'span',
  // Which week, which month and whose hours: own, or of a colleague for the coordinator.
  'week',
  'month',
  'account',
  // Own messages that were not read yet.
  'unread',
  'mine',
  'quarter',
  'aimsAt',
  'late',
  'unassigned',
  'role',
  'scheme',
  'kind',
  // Actions with partners: whose they are, and whether they come or were.
  'ledBy',
  'period',
  'source',
  // Of files about budgets: only where payments are suspended now.
  'suspension',
  'domain',
  'urgency',
  'receivedFrom',
  'receivedTo',
  'openedFrom',
  'openedUntil',
  'year',
  'q',
  'after',
  'limit',
  'order',
  'format',
  'scope',
  'asOf',
  'audience',
  // For the privacy officer, about looks of colleagues: whose, when, in or outside working hours, without a part in the case, at which case.
  'colleague',
  'from',
  'to',
  'hours',
  'caseRole',
  'about',
  // Of agreements and of what was shared with partners: with which organisation, for what, which way.
  'partner',
  'purpose',
  'direction',
  // Of payments and claims within one file: of which budget holder, on which care agreement.
  'holder',
  'agreement',
])
const MAY_ORDER = new Set(['newest', 'oldest', 'term'])
const RANKS = /(^|[^a-z])(score|rank|ranking|risk|likelihood|probability|profile|suspicion|priorit(y|ies)|points|weight)([^a-z]|$)/i

let house: House
let operations: { name: string; operation: Operation }[]
let description: string
beforeAll(async () => {
  house = await openHouse()
  const { body } = await house.visitor.get('/openapi.json')
  description = JSON.stringify(body)
  operations = Object.entries<Record<string, Operation>>(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  )
})
afterAll(() => house.close())

const queryOf = (operation: Operation) => (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')

test('no list can be narrowed by anything but dates, terms, status, own work, human-set urgency, kind of case and words', () => {
  // Signing in takes the page to come back to: it lists nothing.
  const lists = operations.filter(({ name }) => name !== 'get /api/v1/sign-in')
  const others = lists.flatMap(({ name, operation }) =>
    queryOf(operation)
      .filter((parameter) => !MAY_NARROW.has(parameter.name))
      .map((parameter) => `${name}: ${parameter.name}`),
  )

  expect(operations.filter(({ operation }) => queryOf(operation).length > 0).length).toBeGreaterThan(3)
  expect(others).toEqual([])
})

test('no list can be put in an order but that of time or term', () => {
  const orders = operations.flatMap(({ operation }) =>
    queryOf(operation)
      .filter(({ name }) => name === 'order')
      .flatMap(({ schema }) => schema.enum ?? ['anything']),
  )

  expect(orders.length).toBeGreaterThan(0)
  expect(orders.filter((order) => !MAY_ORDER.has(order))).toEqual([])
})

test('nothing that goes in or out of the product is a score, a rank, a risk or a profile', () => {
  const names = [...description.matchAll(/"([\w-]+)":/g)].map(([, name]) => name?.replace(/([a-z])([A-Z])/g, '$1 $2') ?? '')

  expect(names.length).toBeGreaterThan(300)
  expect(names.filter((name) => RANKS.test(name))).toEqual([])
  expect(['riskScore', 'rank', 'priority'].every((name) => RANKS.test(name.replace(/([a-z])([A-Z])/g, '$1 $2')))).toBe(true)
})

test('no field of the product names nationality, origin, religion, orientation or birth place', () => {
  const names = [...description.matchAll(/"([\w-]+)":/g)].map(([, name]) => name ?? '')

  expect(names.filter((name) => /nationalit|ethnic|religio|orientation|birth_?place|country_?of_?birth|descent/i.test(name))).toEqual([])
})
