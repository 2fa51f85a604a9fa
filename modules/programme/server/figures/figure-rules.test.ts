import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Scheme, Source } from '#modules/reports/contract.ts'
import { FigureKey, type Scope, unitOfAim } from '../../contract.ts'
import { figureDefinitions, isCountedIn } from './figure-definition-rules.ts'
import { type Counted, figuresOf, noteUnder, numberOf, type Sum, schemesOf, shareOfYear } from './figure-rules.ts'
import { measureRecords } from './measure-record-rules.ts'

const categories = Object.values(figureDefinitions).flatMap(({ measure, categories: of }) => of.map((category) => ({ measure, category })))
const nothingOpen = { on: '2024-12-31', schemes: [] }
const sums = fc.array(
  fc
    .record({
      place: fc.constantFrom(...categories),
      source: fc.constantFrom(...Source.options),
      scheme: fc.constantFrom(...Scheme.options),
      n: fc.nat(90),
    })
    .map(({ place, ...rest }): Sum => ({ ...place, ...rest, detail: '', cents: rest.n * 100 })),
)
const counts = sums.map((of): Counted => ({ sums: of, times: [], savingMonths: 12, open: nothingOpen }))
const counted = (...of: Partial<Sum>[]): Counted => ({
  sums: of.map((sum) => ({
    measure: 'outcome',
    source: 'resident',
    scheme: 'subsistence',
    category: 'finished',
    detail: '',
    n: 1,
    cents: 0,
    ...sum,
  })),
  times: [],
  savingMonths: 12,
  open: nothingOpen,
})

test('the sources of a figure add up to the figure, and so do its schemes', () => {
  fc.assert(
    fc.property(counts, (of) => {
      for (const figure of figuresOf(of, 'all').filter(({ unit, key }) => unit !== 'days' && key !== 'open-at-year-end')) {
        expect(figure.bySource.reduce((total, part) => total + part.numerator, 0)).toBe(figure.numerator)
        expect(figure.byScheme.reduce((total, part) => total + part.numerator, 0)).toBe(figure.numerator)
        expect(figure.bySource.reduce((total, part) => total + (part.denominator ?? 0), 0)).toBe(figure.denominator ?? 0)
      }
    }),
  )
})

test('the two halves of the programme add up to the whole, and no scheme belongs to both', () => {
  const halves: Scope[] = ['report-investigation', 'personal-budget']
  expect(halves.flatMap(schemesOf).toSorted()).toEqual(Scheme.options.toSorted())
  fc.assert(
    fc.property(counts, fc.constantFrom(...FigureKey.options.filter((key) => isCountedIn('all', key))), (of, key) => {
      expect(halves.reduce((total, scope) => total + numberOf(of, key, scope), 0)).toBe(numberOf(of, key, 'all'))
    }),
  )
})

test('an unknown outcome lowers the share: it counts below the line and not above it', () => {
  const year = counted(
    { measure: 'funnel', category: 'finished', n: 8 },
    { measure: 'funnel', category: 'finished', n: 2, source: 'own-organisation' },
    { category: 'terminated', n: 2 },
    { category: 'changed', n: 3 },
    { category: 'not-granted', n: 2, source: 'own-organisation' },
    { category: 'other', n: 1 },
    { category: 'unknown', n: 2 },
  )

  expect(shareOfYear(year, 'all')).toMatchObject({ numerator: 7, denominator: 10, share: 0.7 })
  expect(shareOfYear(year, 'all', 'own-organisation')).toMatchObject({ numerator: 2, denominator: 2, share: 1 })
  expect(shareOfYear(year, 'personal-budget').share).toBeNull()
})

test('a saving is the monthly amount times the months, and says so', () => {
  const year = counted({ measure: 'amounts', category: 'monthly', n: 2, cents: 50_000 })
  const saving = figuresOf({ ...year, savingMonths: 6 }, 'all').find(({ key }) => key === 'yearly-saving')

  expect(saving).toMatchObject({ unit: 'cents', numerator: 2, cents: 300_000 })
  expect(saving?.formula?.nl).toContain('× 6 maanden')
})

test('a figure tells what it is split into, largest first, and leaves out what has gone', () => {
  const year = counted(
    { measure: 'lesson', category: 'debts', detail: 'service', n: 1 },
    { measure: 'lesson', category: 'debts', detail: 'policy', n: 4 },
    { measure: 'lesson', category: 'debts', detail: 'process', n: 2 },
    { measure: 'lesson', category: 'debts', detail: 'process', n: -2 },
  )
  const debts = figuresOf(year, 'all').find(({ key }) => key === 'cause-debts')

  expect(debts?.details.map(({ words, n }) => [words.nl, n])).toEqual([
    ['beleid', 4],
    ['dienstverlening', 1],
  ])
})

test('beside a number of an earlier day stands the number of today', () => {
  const then = counted({ category: 'terminated', n: 4 })
  const now = counted({ category: 'terminated', n: 3 }, { category: 'no-finding', n: 1 })
  const figures = figuresOf(then, 'all', now)

  expect(figures.find(({ key }) => key === 'terminated')).toMatchObject({ numerator: 4, now: { numerator: 3 } })
  expect(figures.find(({ key }) => key === 'no-finding')).toMatchObject({ numerator: 0, now: { numerator: 1 } })
})

test('every figure belongs to a measure, and every measure says what, of what, for which year, what is missing and who answers for it', () => {
  const keys = (['all', 'personal-budget', 'primary-process', 'chain-partners', 'capacity'] as const).flatMap((scope) =>
    figuresOf(counted(), scope).map((figure) => figure.key),
  )
  expect([...new Set(keys)].toSorted()).toEqual(FigureKey.options.toSorted())
  for (const record of Object.values(measureRecords)) {
    expect(record.definition.nl).toMatch(/jaar waarin (de melding binnenkwam|de vraag werd gesteld|de actie was|is gewerkt)/)
    for (const words of [
      record.name,
      record.numerator,
      record.denominator,
      record.sourceSystem,
      record.knownMissing,
      record.owner,
      record.freshness,
    ])
      expect(words.nl && words.en).toBeTruthy()
  }
})

test('whoever sees all rows gets no note, whoever sees fewer is told', () => {
  expect(noteUnder(3, 3, true)).toBeNull()
  expect(noteUnder(3, 1, true)?.nl).toContain('1 van de 3')
  expect(noteUnder(300, 25, false)?.nl).toContain('alleen de rijen die u mag inzien')
})

test('an aim stands in the unit of its figure, and a share in parts of one', () => {
  for (const key of FigureKey.options) expect([key, unitOfAim(key)]).toEqual([key, key === 'share' ? 'share' : figureDefinitions[key].unit])
})
