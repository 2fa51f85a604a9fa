import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DemoHouse, openDemoHouse } from '#database/sample/testing/demo-house.ts'
import type { Figure, FigureRow, FigureRows, YearFigures } from '../../contract.ts'
import { figureDefinitions, scopeOf } from './figure-definition-rules.ts'

const YEAR = 2024
// Thousands of rows are walked through; how long that takes depends on who else is on the machine.
vi.setConfig({ testTimeout: 180_000 })
type Visitor = Awaited<ReturnType<DemoHouse['as']>>

let house: DemoHouse
/** Each sees all files of a unit of their own; together they see everything. */
let coordinators: Visitor[]
let figures: Figure[]
beforeAll(async () => {
  house = await openDemoHouse('2026-11-23')
  coordinators = [await house.as('coordinator-1'), await house.as('coordinator-2')]
  const { body } = await (await house.as('beleid-1')).get(`/programme/figures/${YEAR}`)
  figures = (body as YearFigures).figures
})
afterAll(() => house.close())

// Several parts of an advice or objections can belong to one file.
const ofSeveral = (figure: Figure) =>
  figureDefinitions[figure.key].measure === 'advice' || figureDefinitions[figure.key].measure === 'objection'

test('under every number stand as many rows as it says', async () => {
  const counting = figures.filter((figure) => !ofSeveral(figure))
  expect(counting.length).toBeGreaterThan(40)
  for (const figure of counting) expect([figure.key, (await rowsUnder(figure)).length]).toEqual([figure.key, figure.numerator])
})

test('what a number counts and what it leaves out are together what it is a part of', async () => {
  const parts = figures.filter((figure) => figure.partOf && figure.unit === 'count' && !ofSeveral(figure))
  expect(parts.length).toBeGreaterThan(25)
  for (const figure of parts)
    expect([figure.key, (await rowsUnder(figure, 'left-out')).length]).toEqual([figure.key, (figure.denominator ?? 0) - figure.numerator])
})

test('where a file can be on both sides, what a number leaves out is what its neighbours count', async () => {
  const neighbours = { followed: ['deviated'], 'objections-unfounded': ['pending', 'founded', 'partly-founded', 'withdrawn'] } as const
  const idsOf = async (key: string, state?: 'left-out') => {
    const figure = figures.find((one) => one.key === key) as Figure
    return (await rowsUnder(figure, state)).map(({ id }) => id)
  }
  for (const [key, others] of Object.entries(neighbours)) {
    const counted = await Promise.all(others.map((other) => idsOf(key === 'followed' ? other : `objections-${other}`)))
    const leftOut = await idsOf(key, 'left-out')
    expect(leftOut.length).toBeGreaterThan(0)
    expect(leftOut.toSorted()).toEqual([...new Set(counted.flat())].toSorted())
  }
})

test('the amounts, days and parts that the rows bring add up to the figure', async () => {
  const byKey = (key: Figure['key']) => figures.find((figure) => figure.key === key) as Figure

  const amounts = await rowsUnder(byKey('recovered'))
  expect(amounts.reduce((total, row) => total + centsIn(row), 0)).toBe(byKey('recovered').cents)
  const days = (await rowsUnder(byKey('time-whole')))
    .map((row) => Number.parseInt(row.brings?.nl ?? '', 10))
    .sort((one, other) => one - other)
  expect(days[Math.ceil(days.length * 0.5) - 1]).toBe(byKey('time-whole').days?.median)
  expect(days[Math.ceil(days.length * 0.9) - 1]).toBe(byKey('time-whole').days?.p90)
  const deviated = await rowsUnder(byKey('deviated'))
  expect(deviated.length).toBeGreaterThan(0)
  expect(deviated.every((row) => row.brings?.nl.includes(' → '))).toBe(true)
})

test('under every number of the advice desk stand as many questions as it says', async () => {
  const { body } = await (await house.as('beleid-1')).get(`/programme/figures/${YEAR}?scope=primary-process`)
  const ofDesk = (body as YearFigures).figures
  expect(ofDesk.find(({ key }) => key === 'questions')?.numerator).toBeGreaterThan(100)
  for (const figure of ofDesk) expect([figure.key, (await rowsUnder(figure)).length]).toEqual([figure.key, figure.numerator])
})

test('under every number of actions stand rows that bring it together, but under hours, where none stand', async () => {
  const { body } = await (await house.as('beleid-1')).get(`/programme/figures/${YEAR}?scope=chain-partners`)
  const ofActions = (body as YearFigures).figures
  expect(ofActions.find(({ key }) => key === 'actions')?.numerator).toBeGreaterThan(5)
  for (const figure of ofActions) {
    const rows = await rowsUnder(figure)
    if (figure.unit === 'hours') expect([figure.key, rows]).toEqual([figure.key, []])
    else if (figure.details.length === 0)
      expect([figure.key, rows.reduce((total, row) => total + Number(row.brings?.nl ?? 1), 0)]).toEqual([figure.key, figure.numerator])
  }
})

test('under every number of budgets stand rows that bring it together, each a file', async () => {
  const { body } = await (await house.as('beleid-1')).get(`/programme/figures/${YEAR}?scope=personal-budget`)
  const ofBudgets = (body as YearFigures).figures.filter(({ key }) => scopeOf(key) === 'personal-budget')
  expect(ofBudgets.length).toBeGreaterThan(25)
  expect(ofBudgets.filter(({ numerator }) => numerator > 0).length).toBeGreaterThan(15)
  for (const figure of ofBudgets) {
    const rows = await rowsUnder(figure)
    expect([figure.key, rows.length > 0]).toEqual([figure.key, figure.numerator > 0])
    expect(rows.every(({ kind, scheme }) => kind === 'investigation' && ['wmo-pgb', 'youth-pgb'].includes(scheme))).toBe(true)
    if (figure.unit === 'count' && figure.details.length === 0)
      expect([figure.key, rows.reduce((total, row) => total + Number(row.brings?.nl ?? 1), 0)]).toEqual([figure.key, figure.numerator])
  }
})

async function rowsUnder(figure: Figure, state: 'counted' | 'left-out' = 'counted'): Promise<FigureRow[]> {
  const all = (await Promise.all(coordinators.map((coordinator) => rowsFor(coordinator, figure, state)))).flat()
  expect(new Set(all.map((row) => row.id)).size).toBe(all.length)
  return all
}

async function rowsFor(coordinator: Visitor, figure: Figure, state: 'counted' | 'left-out'): Promise<FigureRow[]> {
  const found: FigureRow[] = []
  let after: string | null = ''
  while (after !== null) {
    const { body } = await coordinator.get(
      `/programme/figures/${YEAR}/rows?figure=${figure.key}&scope=${scopeOf(figure.key)}&state=${state}&limit=100${after && `&after=${encodeURIComponent(after)}`}`,
    )
    const page = body as FigureRows
    found.push(...page.rows)
    after = page.next
  }
  return found
}

const centsIn = (row: FigureRow) => Number((row.brings?.nl ?? '').replace(/[^\d,]/g, '').replace(',', ''))
