import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import type { Dashboard, DashboardGoal } from '../../../contract.ts'
import { aDashboard, aFigure, aGoal, anActivity, aYear } from '../testing/a-year.ts'
import { answering } from '../testing/answering.ts'
import { YearAtAGlance } from './YearAtAGlance.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const showYear = (changed: Partial<Dashboard> = {}) => show(<YearAtAGlance dashboard={aDashboard(changed)} />)
const showGoal = (changed: Partial<DashboardGoal>) => showYear({ activities: [anActivity({ goals: [aGoal(changed)] })] })

test.each([
  ['better', 0.75, 0.97, 'beter dan de streefwaarde', 'Dat is hoger dan de streefwaarde van 70%: de hele marge ligt erboven.'],
  ['as-expected', 0.48, 0.85, 'past bij de streefwaarde', 'Dat past bij de streefwaarde van 70%: het verschil valt binnen de marge.'],
  ['worse', 0.3, 0.5, 'blijft achter bij de streefwaarde', 'Dat is lager dan de streefwaarde van 70%: de hele marge ligt eronder.'],
] as const)('a share that is %s is told as a verdict and a sentence', async (standing, low, high, verdict, sentence) => {
  await showGoal({ standing, share: { numerator: 14, denominator: 20, share: (low + high) / 2, low, high } })

  expect(screen.getByText(verdict)).toBeTruthy()
  expect(screen.getByText(new RegExp(sentence))).toBeTruthy()
  expect(screen.getByText('(hoger is beter)')).toBeTruthy()
})

test('a baseline is followed, without right or wrong', async () => {
  await showGoal({ standing: 'followed', aim: { kind: 'baseline', value: 0.7, direction: 'none', source: '' } })

  expect(screen.getByText('alleen volgen')).toBeTruthy()
  expect(screen.getByText(/Dat past bij het uitgangspunt van 70%/)).toBeTruthy()
})

test('days are held against their target', async () => {
  const days = aFigure('time-whole', { unit: 'days', numerator: 20, days: { median: 100, p90: 125 } })
  const aim = { kind: 'target', value: 90, direction: 'down', source: '' } as const
  await showGoal({ figures: ['time-whole'], aim, results: [days], share: null, standing: 'worse' })
  const goal = within(screen.getByRole('region', { name: 'Doelen van Onderzoek van meldingen' }))

  expect(goal.getByText('blijft achter bij de streefwaarde')).toBeTruthy()
  expect(goal.getByText(/Dat is meer dan de streefwaarde van 90 dagen\./)).toBeTruthy()
  expect(goal.getByRole('link', { name: /^100 dagen: Ontvangst tot afronding/ })).toBeTruthy()
})

test('while nothing was counted a goal is not held against anything', async () => {
  await showGoal({ standing: null, share: { numerator: 0, denominator: 0, share: null, low: 0, high: 1 } })

  expect(screen.getByText('Er is nog niets geteld, dus nog niets naast de streefwaarde te leggen.')).toBeTruthy()
})

test('a goal in words says who judges it and when, and what was found', async () => {
  const inWords: Partial<DashboardGoal> = { judgedBy: 'words', figures: [], aim: null, results: [], share: null, standing: null }
  await showGoal({ ...inWords, judge: 'beleidsadviseur', judgedWhen: 'bij het jaarverslag' })
  expect(screen.getByText(/Nog niet beoordeeld\./).textContent).toBe(
    'Nog niet beoordeeld. Dat doet de beleidsadviseur in woorden, bij het jaarverslag.',
  )
  cleanup()

  const judgement = {
    goalKey: 'goal',
    text: 'Voorlichting werkt.',
    judgedBy: 'K. Voorbeeld',
    judgedAt: '2025-02-01T10:00:00Z',
    revision: 1,
  }
  await showGoal({ ...inWords, judgement })
  expect(screen.getByText('Voorlichting werkt.')).toBeTruthy()
  expect(screen.getByText('Beoordeeld door K. Voorbeeld, 1 feb 2025')).toBeTruthy()
})

test('an activity of which nothing is measured yet says when its figures come', async () => {
  await showYear({ activities: [anActivity({ kind: 'chain-partners', figures: [], trend: [], share: null, goals: [] })] })

  expect(
    screen.getByText(/wordt hier nog niets geteld\. De cijfers komen vanzelf zodra dit werk in Wederhoor wordt vastgelegd\./),
  ).toBeTruthy()
})

test('a key figure opens the rows of its own activity', async () => {
  await showYear({ asOf: '2025-01-31' })

  expect(screen.getByRole('link', { name: '100: Ontvangen meldingen, onderzoek van meldingen. Toon de rijen.' }).getAttribute('href')).toBe(
    '/cijfers/2024/received?omvang=report-investigation&peildatum=2025-01-31',
  )
})

test('as of a day a key figure says what it has become', async () => {
  const figures = [
    aFigure('finished', { now: { numerator: 25, cents: null } }),
    aFigure('share', { now: { numerator: 15, cents: null } }),
    aFigure('received', { now: { numerator: 100, cents: null } }),
  ]
  await showYear({ asOf: '2025-01-31', activities: [anActivity({ figures, goals: [] })] })

  expect(screen.getByText('nu: 25')).toBeTruthy()
  expect(screen.getByText('nu: 60%')).toBeTruthy()
  expect(screen.queryByText('nu: 100')).toBeNull()
})

test('the months are told in a sentence', async () => {
  await showYear()

  expect(
    screen.getByText(/In 2024 kwamen 100 meldingen binnen, de meeste in januari \(60\),\s+en zijn 20 onderzoeken afgerond/),
  ).toBeTruthy()
})

test('what asks for attention leads to the files of its activity, as of the same day', async () => {
  const unknown = { nl: 'Van 3 onderzoeken is het onbekend.', en: '', href: '/cijfers/2024/unknown' }
  const report = { nl: 'Het jaarverslag is nog niet vastgesteld.', en: '', href: '/jaarverslag/2024' }
  await showYear({ asOf: '2025-01-31', attention: [report], activities: [anActivity({ attention: [unknown] })] })
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

  expect(href(report.nl)).toBe('/jaarverslag/2024')
  expect(href(unknown.nl)).toBe('/cijfers/2024/unknown?omvang=report-investigation&peildatum=2025-01-31')
})

test('when nothing asks for attention the page says so calmly', async () => {
  await showYear()

  expect(screen.getByText('Op dit moment vraagt niets om aandacht.')).toBeTruthy()
})

test('the capacity adds up to the whole, with what is not assigned', async () => {
  await showYear()
  const rows = within(screen.getByRole('table', { name: 'Verdeling van de capaciteit' }))
    .getAllByRole('row')
    .slice(1)

  expect(rows.map(({ textContent }) => textContent)).toEqual(['Onderzoek van meldingen50%', 'Niet toegewezen12%'])
  expect(screen.getByText(/Op 31 dec 2024 waren er/).textContent).toContain('57 dossiers open')
})

test('a year without a programme shows the figures of all reports together', async () => {
  answering({ '/programme/figures/2026': aYear({ year: 2026 }) })
  await showYear({ year: 2026, programme: null, notAssignedPercent: null, activities: [], openAtYearEnd: { on: '2026-11-25', n: 46 } })

  expect((await screen.findByRole('link', { name: /^14: Leidde tot .* alle bronnen/ })).getAttribute('href')).toBe('/cijfers/2026/share')
  expect(screen.getByRole('heading', { name: 'Alle meldingen van 2026' })).toBeTruthy()
  expect(screen.getByText(/Op dit moment zijn er/).textContent).toContain('46 dossiers open')
})

test('a year of which there is nothing says so', async () => {
  answering({ '/programme/figures/2031': aYear({ year: 2031 }, [aFigure('received', { numerator: 0 })]) })
  await showYear({ year: 2031, programme: null, activities: [] })

  expect(await screen.findByText('Geen meldingen in 2031')).toBeTruthy()
})
