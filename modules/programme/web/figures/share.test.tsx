import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { ShareCard } from './ShareCard.tsx'
import { aYear } from './testing/a-year.ts'

const place = { year: 2024 }
afterEach(cleanup)

test.each([
  [0.7, 0.48, 0.85, 'Dat past bij het uitgangspunt van 70%: het verschil valt binnen de marge.'],
  [0.9, 0.75, 0.97, 'Dat is hoger dan het uitgangspunt van 70%: de hele marge ligt erboven.'],
  [0.4, 0.3, 0.5, 'Dat is lager dan het uitgangspunt van 70%: de hele marge ligt eronder.'],
])('a share of %d between %d and %d is told against the baseline', async (share, low, high, sentence) => {
  await show(<ShareCard figures={aYear({ share: { numerator: 14, denominator: 20, share, low, high } })} place={place} />)

  expect(screen.getByText(sentence)).toBeTruthy()
})

test('a year without a finished investigation says so instead of showing a share', async () => {
  const share = { numerator: 0, denominator: 0, share: null, low: 0, high: 1 }
  await show(<ShareCard figures={aYear({ share })} place={place} />)

  expect(screen.getByText('Van de meldingen uit 2024 is nog geen onderzoek afgerond.')).toBeTruthy()
})

test('the share shows what it is made of, and both numbers open their rows', async () => {
  await show(<ShareCard figures={aYear()} place={place} />)

  expect(screen.getByRole('link', { name: /^14: Leidde tot/ }).getAttribute('href')).toBe('/cijfers/2024/share')
  expect(screen.getByRole('link', { name: /^20: Onderzoek afgerond/ }).getAttribute('href')).toBe('/cijfers/2024/finished')
  expect(screen.getByText(/Het uitgangspunt komt uit: Handhavingsprogramma 2024\./)).toBeTruthy()
})

test('figures without a baseline say how wide the margin is', async () => {
  await show(<ShareCard figures={aYear({ baseline: null })} place={place} />)

  expect(screen.getByText('De marge loopt van 48% tot 85%.')).toBeTruthy()
  expect(screen.queryByText(/uitgangspunt/i)).toBeNull()
})

test('personal budgets are held against the baseline that the programme names for them', async () => {
  const figures = aYear({ scope: 'personal-budget', baseline: { share: 0.4, source: 'Programma 2028' } })
  await show(<ShareCard figures={figures} place={{ ...place, scope: 'personal-budget' }} />)

  expect(screen.getByText('Dat is hoger dan het uitgangspunt van 40%: de hele marge ligt erboven.')).toBeTruthy()
})

test('as of a day the share says what it has become', async () => {
  const shareNow = { numerator: 15, denominator: 25, share: 0.6, low: 0.4, high: 0.77 }
  await show(<ShareCard figures={aYear({ asOf: '2025-01-31', shareNow })} place={{ ...place, asOf: '2025-01-31' }} />)

  expect(screen.getByText('nu: 60% (15 van 25)')).toBeTruthy()
  expect(screen.getByRole('link', { name: /^14:/ }).getAttribute('href')).toBe('/cijfers/2024/share?peildatum=2025-01-31')
})
