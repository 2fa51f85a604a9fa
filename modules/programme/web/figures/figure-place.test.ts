import { expect, test } from 'vitest'
import { allFiguresHref, dayIn, isYear, rowsHref, yearHref } from './figure-place.ts'

test('an address holds only what was chosen', () => {
  expect(rowsHref({ year: 2024 }, 'share')).toBe('/cijfers/2024/share')
  expect(rowsHref({ year: 2024, scope: 'all' }, 'share', { leftOut: false })).toBe('/cijfers/2024/share')
  expect(rowsHref({ year: 2024, scope: 'personal-budget', asOf: '2025-01-31' }, 'share', { source: 'resident', leftOut: true })).toBe(
    '/cijfers/2024/share?bron=resident&stand=left-out&omvang=personal-budget&peildatum=2025-01-31',
  )
  expect(allFiguresHref({ year: 2024, scope: 'all' })).toBe('/cijfers/2024/alles')
  expect(yearHref({ year: 2024, scope: 'personal-budget', asOf: '2025-01-31' })).toBe('/cijfers/2024?peildatum=2025-01-31')
})

test('what is no day of the calendar is ignored', () => {
  expect(dayIn({ peildatum: '2025-01-31' }, 'peildatum')).toBe('2025-01-31')
  for (const peildatum of ['2025-02-30', '2025-13-01', '31-01-2025', 'gisteren', ''])
    expect(dayIn({ peildatum }, 'peildatum')).toBeUndefined()
})

test('a year has four digits of this or the next century', () => {
  expect(['2024', '2100', '1999', '20244', 'alles'].map(isYear)).toEqual([true, true, false, false, false])
})
