import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayInAmsterdam,
  daysBetween,
  easterSunday,
  endOfTerm,
  endOnWorkingDay,
  isWorkingDay,
  publicHolidays,
  type Term,
  workingDaysBetween,
} from './calendar.ts'

const anyDay = fc.integer({ min: 0, max: 18_000 }).map((days) => addDays('2000-01-01', days))
const shortTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ unit: fc.constant('days' as const), length: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ unit: fc.constant('weeks' as const), length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ unit: fc.constant('months' as const), length: fc.integer({ min: 1, max: 3 }) }),
)

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

describe('holidays', () => {
  test('Easter falls on the days that the almanacs give for 2000 to 2030', () => {
    const almanac = [
      '04-23',
      '04-15',
      '03-31',
      '04-20',
      '04-11',
      '03-27',
      '04-16',
      '04-08',
      '03-23',
      '04-12',
      '04-04',
      '04-24',
      '04-08',
      '03-31',
      '04-20',
      '04-05',
      '03-27',
      '04-16',
      '04-01',
      '04-21',
      '04-12',
      '04-04',
      '04-17',
      '04-09',
      '03-31',
      '04-20',
      '04-05',
      '03-28',
      '04-16',
      '04-01',
      '04-21',
    ]

    expect(almanac.map((_, index) => easterSunday(2000 + index).slice(5))).toEqual(almanac)
  })

  test('Easter is a Sunday between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2299 }), (year) => {
        const easter = easterSunday(year)
        return new Date(easter).getUTCDay() === 0 && easter >= `${year}-03-22` && easter <= `${year}-04-25`
      }),
    )
  })

  test("the King's birthday is kept on 26 April when the 27th is a Sunday", () => {
    expect(isWorkingDay('2025-04-26')).toBe(false)
    expect([...publicHolidays(2025)]).toContain('2025-04-26')
    expect([...publicHolidays(2025)]).not.toContain('2025-04-27')
    expect([...publicHolidays(2026)]).toContain('2026-04-27')
  })

  test('2026 has the nine holidays of the law and Good Friday', () => {
    expect([...publicHolidays(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })
})

describe('terms', () => {
  test('a term of at most 90 days, 12 weeks or 3 months never ends on a closed day', () => {
    fc.assert(
      fc.property(anyDay, shortTerm, fc.uniqueArray(anyDay, { maxLength: 40 }), (from, term, closed) => {
        const days = new Set(closed)
        const end = endOfTerm(from, term, days)
        expect(isWorkingDay(end, days)).toBe(true)
        expect(end > from).toBe(true)
      }),
    )
  })

  test('a term moves over closed days only, never further than the first working day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const end = endOnWorkingDay(day)
        expect(end >= day).toBe(true)
        for (let passed = day; passed < end; passed = addDays(passed, 1)) expect(isWorkingDay(passed)).toBe(false)
      }),
    )
  })

  test('a longer beginning never gives an earlier end', () => {
    fc.assert(
      fc.property(
        anyDay,
        shortTerm,
        fc.integer({ min: 0, max: 30 }),
        (from, term, later) => endOfTerm(addDays(from, later), term) >= endOfTerm(from, term),
      ),
    )
  })

  test('six weeks that end on Whit Monday run on to the Tuesday', () => {
    expect(endOfTerm('2026-04-13', { length: 6, unit: 'weeks' })).toBe('2026-05-26')
  })

  test('a term of more than 90 days, 12 weeks or 3 months is not moved', () => {
    expect(endOfTerm('2026-01-10', { length: 13, unit: 'weeks' })).toBe('2026-04-11')
    expect(endOfTerm('2026-01-10', { length: 91, unit: 'days' })).toBe('2026-04-11')
    expect(endOfTerm('2026-02-15', { length: 6, unit: 'months' })).toBe('2026-08-15')
    expect(endOfTerm('2026-01-17', { length: 12, unit: 'weeks' })).toBe('2026-04-13')
  })

  test('a day that the municipality closes moves a term too', () => {
    expect(endOfTerm('2026-05-01', { length: 14, unit: 'days' }, new Set(['2026-05-15']))).toBe('2026-05-18')
  })
})

describe('days', () => {
  test('a month later is the same date, or the last day of a shorter month', () => {
    expect(addMonths('2024-08-31', 6)).toBe('2025-02-28')
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-11-15', 3)).toBe('2025-02-15')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const later = addMonths(day, months)
        expect(monthOf(later) - monthOf(day)).toBe(months)
        expect(later.slice(8) <= day.slice(8)).toBe(true)
      }),
    )
  })

  test('adding days and counting them undo each other, over leap years and clock changes', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => daysBetween(day, addDays(day, days)) === days))
  })

  test('working days leave out weekends and holidays', () => {
    expect(workingDaysBetween('2026-04-02', '2026-04-07')).toBe(1)
    expect(workingDaysBetween('2026-04-07', '2026-04-02')).toBe(0)
  })

  test('the day turns at midnight in Amsterdam, in winter and in summer', () => {
    expect(dayInAmsterdam(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31')
    expect(dayInAmsterdam(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01')
    expect(dayInAmsterdam(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})
