import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Figure, FigureKey, figureWords, type ShareOfYear, type YearFigures } from '../../contract.ts'
import { FunnelTable } from './FunnelTable.tsx'
import { OutcomesTable } from './OutcomesTable.tsx'
import { ShareCard } from './ShareCard.tsx'

beforeEach(() => {
  i18n.load('nl', {})
  i18n.activate('nl')
})
afterEach(cleanup)

const counts: Partial<Record<FigureKey, [number, FigureKey | null]>> = {
  received: [100, null],
  'worth-investigating': [40, 'received'],
  investigated: [30, 'worth-investigating'],
  finished: [20, 'investigated'],
  unknown: [3, 'finished'],
  share: [14, 'finished'],
}

/** A year of one hundred reports; everything came from residents. */
function yearWith(share: Omit<ShareOfYear, 'numerator' | 'denominator'>): YearFigures {
  const numberOf = (key: FigureKey) => counts[key]?.[0] ?? 0
  const figures = FigureKey.options.map((key): Figure => {
    const partOf = counts[key]?.[1] ?? null
    const part = { numerator: numberOf(key), denominator: partOf && numberOf(partOf) }
    return {
      key,
      words: figureWords[key],
      definition: { nl: `Wat ${key} betekent.`, en: '' },
      source: { nl: 'Meldingen in Wederhoor', en: '' },
      partOf,
      measure: 'funnel',
      unit: 'count',
      formula: null,
      cents: null,
      days: null,
      workingDays: null,
      byScheme: [],
      details: [],
      now: null,
      ...part,
      bySource: [
        { source: 'resident', ...part },
        { source: 'own-organisation', numerator: 0, denominator: partOf && 0 },
      ],
    }
  })
  const whole = { numerator: 14, denominator: 20, ...share }
  const none = { numerator: 0, denominator: 0, share: null, low: 0, high: 1 }
  return {
    year: 2024,
    scope: 'all',
    asOf: null,
    shareNow: null,
    openAtYearEnd: { on: '2024-12-31', n: 0 },
    figures,
    share: whole,
    shareBySource: [
      { source: 'resident', ...whole },
      { source: 'own-organisation', ...none },
    ],
    baseline: { share: 0.7, source: 'Handhavingsprogramma 2024' },
  }
}

const usual = yearWith({ share: 0.7, low: 0.48, high: 0.85 })
const figureOf = (figures: YearFigures) => (key: FigureKey) => figures.figures.find((figure) => figure.key === key) as Figure
const show = (part: ReactNode) => render(<I18nProvider i18n={i18n}>{part}</I18nProvider>)

test.each([
  [0.7, 0.48, 0.85, 'Dat past bij het uitgangspunt van 70%'],
  [0.9, 0.75, 0.97, 'Dat is hoger dan het uitgangspunt van 70%'],
  [0.4, 0.3, 0.5, 'Dat is lager dan het uitgangspunt van 70%'],
])('a share of %d between %d and %d is told against the baseline', (share, low, high, sentence) => {
  const figures = yearWith({ share, low, high })
  show(<ShareCard figures={figures} figure={figureOf(figures)} />)

  expect(screen.getByText(new RegExp(sentence))).toBeTruthy()
})

test('a year without a finished investigation says so instead of showing a share', () => {
  const figures = yearWith({ share: null, low: 0, high: 1 })
  show(<ShareCard figures={figures} figure={figureOf(figures)} />)

  expect(screen.getByText('Van de meldingen uit 2024 is nog geen onderzoek afgerond.')).toBeTruthy()
})

test('the share shows what it is made of, and both numbers open their rows', () => {
  show(<ShareCard figures={usual} figure={figureOf(usual)} />)

  expect(screen.getByRole('link', { name: /^14: Leidde tot/ }).getAttribute('href')).toBe('/cijfers/2024/share')
  expect(screen.getByRole('link', { name: /^20: Onderzoek afgerond/ }).getAttribute('href')).toBe('/cijfers/2024/finished')
  expect(screen.getByText(/Het uitgangspunt komt uit: Handhavingsprogramma 2024\./)).toBeTruthy()
})

test('the funnel says of each number which part of the step before it is, in words too', () => {
  show(<FunnelTable figures={usual} figure={figureOf(usual)} />)
  const residents = within(screen.getByRole('row', { name: /^inwoner/ }))

  expect(residents.getByRole('link', { name: '40: Onderzoekswaardig, inwoner. Toon de rijen.' }).getAttribute('href')).toBe(
    '/cijfers/2024/worth-investigating?bron=resident',
  )
  expect(residents.getByText('75%').textContent).toBe('75% van de stap ervoor')
})

test('nothing opens under a zero', () => {
  show(<FunnelTable figures={usual} figure={figureOf(usual)} />)
  const own = within(screen.getByRole('row', { name: /^eigen organisatie/ }))

  expect(own.queryByRole('link')).toBeNull()
})

test('unknown is an outcome with a column of its own', () => {
  show(<OutcomesTable figures={usual} figure={figureOf(usual)} />)

  expect(screen.getByRole('columnheader', { name: 'Onbekend' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '3: Onbekend, alle bronnen. Toon de rijen.' }).getAttribute('href')).toBe('/cijfers/2024/unknown')
})
