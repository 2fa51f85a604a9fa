import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import type { YearFigures } from '../../../contract.ts'
import type { FigurePlace } from '../figure-place.ts'
import { aFigure, aYear } from '../testing/a-year.ts'
import { YearInFigures } from './YearInFigures.tsx'

afterEach(cleanup)

const showYear = (figures: YearFigures = aYear(), place: FigurePlace = { year: 2024 }) =>
  show(<YearInFigures figures={figures} place={place} />)
const table = (name: string) => within(screen.getByRole('table', { name }))

test('the funnel says of each number which part of the step before it is, in words too', async () => {
  await showYear()
  const residents = within(table('Van melding tot gevolg, per bron').getByRole('row', { name: /^inwoner/ }))

  expect(residents.getByRole('link', { name: '40: Onderzoekswaardig, inwoner. Toon de rijen.' }).getAttribute('href')).toBe(
    '/cijfers/2024/worth-investigating?bron=resident',
  )
  expect(residents.getByText('75%').textContent).toBe('75% van de stap ervoor')
})

test('a number of one scheme opens the rows of that scheme', async () => {
  await showYear()
  const subsistence = table('Van melding tot gevolg, per regeling').getByRole('link', { name: /^40: Onderzoekswaardig, bijstand/ })

  expect(subsistence.getAttribute('href')).toBe('/cijfers/2024/worth-investigating?regeling=subsistence')
})

test('nothing opens under a zero', async () => {
  await showYear()
  const own = within(table('Van melding tot gevolg, per bron').getByRole('row', { name: /^eigen organisatie/ }))

  expect(own.queryByRole('link')).toBeNull()
})

test('unknown is an outcome with a line and a column of its own', async () => {
  await showYear()

  expect(table('Uitkomsten van afgeronde onderzoeken').getByRole('row', { name: /^Onbekend/ }).textContent).toContain('15%')
  expect(table('Uitkomsten van afgeronde onderzoeken, per bron').getByRole('columnheader', { name: 'Onbekend' })).toBeTruthy()
})

test('days stand in a table in calendar and working days, and a sentence says what they mean', async () => {
  const whole = aFigure('time-whole', {
    unit: 'days',
    numerator: 20,
    days: { median: 100, p90: 125 },
    workingDays: { median: 69, p90: 87 },
  })
  await showYear(aYear({}, [whole]))

  expect(screen.getByText(/De helft van de onderzoeken was binnen 100 dagen .* negen van de tien binnen 125 dagen\./)).toBeTruthy()
  const row = table(
    'Doorlooptijden per stap, in kalenderdagen en werkdagen: de helft klaar binnen, en negen van de tien klaar binnen',
  ).getByRole('row', { name: /^Ontvangst tot afronding/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['', '100', '125', '69', '87', '20'])
})

test('beside an amount stands how it was reckoned', async () => {
  const formula = { nl: 'Bedrag per maand × 12 maanden.', en: '' }
  await showYear(aYear({}, [aFigure('yearly-saving', { unit: 'cents', numerator: 5, cents: 120_000, formula })]))
  const row = within(table('Bedragen en hoe ze zijn berekend').getByRole('row', { name: /^Besparing/ }))

  expect(row.getByRole('link', { name: /1\.200,00: Besparing/ })).toBeTruthy()
  expect(row.getByText('Bedrag per maand × 12 maanden.')).toBeTruthy()
})

test('why a hearing was waived opens the rows that say so', async () => {
  const details = [{ detail: '4:12', words: { nl: 'Awb 4:12', en: '' }, n: 4 }]
  await showYear(aYear({}, [aFigure('hearing-waived', { details })]))

  expect(
    table('Waarom horen is overgeslagen')
      .getByRole('link', { name: /^4: Awb 4:12/ })
      .getAttribute('href'),
  ).toBe('/cijfers/2024/hearing-waived')
})

test('scope and day go along with every number and every file', async () => {
  await showYear(aYear({ scope: 'personal-budget', asOf: '2025-01-31' }), { year: 2024, scope: 'personal-budget', asOf: '2025-01-31' })

  for (const link of screen.getAllByRole('link', { name: /Toon de rijen/ }))
    expect(link.getAttribute('href')).toContain('omvang=personal-budget&peildatum=2025-01-31')
  expect(screen.getByRole('link', { name: 'Voor buiten het team' }).getAttribute('href')).toBe(
    '/api/v1/programme/figures/2024?format=csv&scope=personal-budget&asOf=2025-01-31&audience=public',
  )
  expect(screen.getByRole('link', { name: 'Intern, met alle aantallen' }).getAttribute('href')).toContain('audience=team')
})

test('what has changed since the day asked for stands beside the number, and in a list of its own', async () => {
  const asOf = '2025-01-31'
  const figures = [aFigure('unknown', { now: { numerator: 5, cents: null } }), aFigure('share', { now: { numerator: 14, cents: null } })]
  await showYear(aYear({ asOf }, figures), { year: 2024, asOf })

  expect(table('Uitkomsten van afgeronde onderzoeken').getByRole('row', { name: /^Onbekend/ }).textContent).toContain('nu: 5')
  const changed = table('Cijfers die sindsdien zijn veranderd').getAllByRole('row').slice(1)
  expect(changed.map(({ textContent }) => textContent)).toEqual(['Onbekend35'])
})

test('as of now nothing is said about changes', async () => {
  await showYear()

  expect(screen.queryByText('Herzien sinds de peildatum')).toBeNull()
  expect(screen.queryByText(/^nu:/)).toBeNull()
})

test('a year without reports says so', async () => {
  await showYear(aYear({}, [aFigure('received', { numerator: 0 })]))

  expect(screen.getByText('Geen meldingen in 2024')).toBeTruthy()
})
