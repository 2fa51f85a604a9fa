import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProducts } from './read-products.ts'
import { answerOf, application, budget } from './testing/published-answer.ts'

const withGrant = (changes: object) => ({ ...budget, toegewezenProduct: { ...budget.toegewezenProduct, ...changes } })
const readOne = (part: unknown) => readProducts(answerOf(application(part)))?.products[0]

test('who has no applications has no products', () => {
  for (const nothing of [null, [], { _embedded: null }, { _embedded: { aanvraag: null } }, answerOf()])
    expect(readProducts(nothing)).toEqual({ products: [], unreadParts: 0 })
})

test('an application without a decision is no product, and neither is it unread', () => {
  const { beschikking, ...undecided } = application(budget)
  expect(readProducts(answerOf(undecided, { ...undecided, beschikking: null }))).toEqual({ products: [], unreadParts: 0 })
})

test('what is not understood becomes null and is named; what was not said is only null', () => {
  const strange = withGrant({ leveringsvorm: 'natura+', datumEindeGeldigheid: '2025-02-30', leverancier: 'Linde', toewijzingen: 3 })
  expect(readOne({ ...strange, resultaat: 'misschien' })).toMatchObject({
    ...{ result: null, deliveryForm: null, from: '2025-03-01', until: null, supplierName: null, allocations: [] },
    notUnderstood: ['supplier', 'allocations', 'result', 'delivery-form', 'period'],
  })
  const silent = withGrant({ leveringsvorm: '', datumEindeGeldigheid: null, leverancier: null, omvang: null, toewijzingen: null })
  expect(readOne(silent)).toMatchObject({ deliveryForm: null, until: null, volume: null, minutesPerWeek: null, notUnderstood: [] })
  expect(readOne(withGrant({ leverancier: { omschrijving: 'Linde', kvk: '12', agbcode: 1234567 } }))).toMatchObject({
    ...{ supplierKvk: null, supplierAgb: '01234567', notUnderstood: ['supplier'] },
  })
})

test('a part that is not in the shape at all is counted, and the rest is read', () => {
  const answer = answerOf('geen aanvraag', application(budget, 7, { ...budget, toegewezenProduct: 'ja' }), { beschikking: 5 })
  expect(readProducts(answer)).toMatchObject({ products: [{ productCode: '02A02' }], unreadParts: 4 })
})

test('a product that stands in two applications of one case is there once', () => {
  expect(readProducts(answerOf(application(budget), application(budget)))?.products).toHaveLength(1)
})

test('minutes a week follow from minutes or hours in a known period, and from nothing else', () => {
  const volume = (many: unknown, unit: string, frequency: string) =>
    readOne(withGrant({ omvang: { volume: many, eenheid: { code: unit, omschrijving: 'Eenheid' }, frequentie: { code: frequency } } })) ?? {
      minutesPerWeek: undefined,
      volume: undefined,
      notUnderstood: [],
    }

  expect(volume(30, '01', '1').minutesPerWeek).toBe(210)
  expect(volume(2, '04', '2').minutesPerWeek).toBe(120)
  expect(volume(10, '04', '4').minutesPerWeek).toBe(138)
  expect(volume(900_000, '04', '1').minutesPerWeek).toBeNull()
  expect(volume(10, '04', '6')).toMatchObject({ minutesPerWeek: null, volume: '10 eenheid' })
  for (const unit of ['14', '82', '83', 'nieuw']) expect(volume(3, unit, '2').minutesPerWeek).toBeNull()
  for (const wrong of [-1, 'drie', Number.NaN])
    expect(volume(wrong, '01', '2')).toMatchObject({ minutesPerWeek: null, notUnderstood: ['volume'] })
})

test('whatever is sent, nothing breaks, and nothing comes out that the database would not take', () => {
  const anything = fc.anything({ withNullPrototype: true })
  const broken = fc
    .constantFrom(...Object.keys(budget.toegewezenProduct))
    .chain((field) => anything.map((value) => withGrant({ [field]: value })))
  fc.assert(
    fc.property(
      fc.oneof(
        broken,
        anything,
        fc.string().map((omschrijving) => ({ ...budget, product: { omschrijving } })),
      ),
      (part) => {
        const read = readProducts(answerOf(application(part)))
        expect(read && read.products.length + read.unreadParts).toBe(1)
        for (const { from, until, description } of read?.products ?? []) {
          for (const day of [from, until]) expect(day === null || new Date(day).toISOString().slice(0, 10) === day).toBe(true)
          expect(description ?? 'x').toMatch(/^\S(?:[^\p{Cc}]{0,298}\S)?$/u)
        }
      },
    ),
    { numRuns: 500 },
  )
})
