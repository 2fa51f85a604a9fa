import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, mondayOf } from '#platform/contract/calendar.ts'
import { changesBetween, conflictsOf, type PlacedShift, windowOf } from './roster-rules.ts'

const agreements = { dailyRest: 660, eveningFrom: 1080 }
const time = fc
  .integer({ min: 0, max: 23 * 4 })
  .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`)
const aDay = fc.integer({ min: 0, max: 4000 }).map((later) => addDays('2020-01-01', later))
const aShift = fc
  .record({ day: fc.integer({ min: 0, max: 6 }), one: time, other: time, id: fc.uuid() })
  .filter(({ one, other }) => one !== other)
  .map(({ day, one, other, id }): PlacedShift => {
    const [from, until] = [one, other].sort() as [string, string]
    return { id, accountId: 'a', day: addDays('2024-12-02', day), from, until, part: from >= '18:00' ? 'evening' : 'day', needs: null }
  })
const everyDay = [0, 1, 2, 3, 4, 5, 6].map((later) => ({ day: addDays('2024-12-02', later), contracted: 480, absences: [] }))
const person = { id: 'a', days: everyDay, designations: [] }
const week = { from: '2024-12-02', until: '2024-12-08', closed: new Set<string>() }
const kindsOf = (shifts: PlacedShift[]) => conflictsOf(shifts, [person], agreements, week).map(({ kind }) => kind)

test('two shifts are double exactly when some minute lies in both', () => {
  fc.assert(
    fc.property(aShift, aShift, (one, other) => {
      const together = one.day === other.day && one.from < other.until && other.from < one.until
      expect(kindsOf([one, other]).includes('double')).toBe(together)
    }),
  )
})

test('the order in which shifts were planned changes nothing', () => {
  fc.assert(
    fc.property(fc.array(aShift, { maxLength: 8 }), (shifts) => {
      const told = (list: PlacedShift[]) =>
        conflictsOf(list, [person], agreements, week)
          .map(({ kind, day }) => `${day} ${kind}`)
          .sort()
      expect(told(shifts.toReversed())).toEqual(told(shifts))
    }),
  )
})

test('eleven hours between an evening and the next morning is enough, a minute less is not', () => {
  const evening = shift('2024-12-03', '18:00', '22:00')
  expect(kindsOf([evening, shift('2024-12-04', '09:00', '12:00')])).toEqual([])
  expect(conflictsOf([evening, shift('2024-12-04', '08:59', '12:00')], [person], agreements, week)).toMatchObject([
    { kind: 'rest', minutes: 659, needed: 660 },
  ])
})

test('in the night in which the clock goes forward there is an hour less rest', () => {
  const [saturday, sunday] = ['2025-03-29', '2025-03-30'].map((day) => shift(day, day === '2025-03-29' ? '18:00' : '09:00', '22:00'))
  const works = { ...person, days: ['2025-03-29', '2025-03-30'].map((day) => ({ day, contracted: 480, absences: [] })) }

  expect(
    conflictsOf([saturday, sunday] as PlacedShift[], [works], agreements, { ...week, from: '2025-03-24', until: '2025-03-30' }),
  ).toMatchObject([{ kind: 'rest', minutes: 600 }])
})

test('a shift beside leave for a part of the day does not meet it', () => {
  const away = (from: string, until: string) => ({
    ...person,
    days: [{ day: '2024-12-02', contracted: 480, absences: [{ kind: 'leave' as const, from, until }] }],
  })
  const morning = shift('2024-12-02', '09:00', '12:00')
  expect(conflictsOf([morning], [away('12:00', '17:00')], agreements, week)).toEqual([])
  expect(conflictsOf([morning], [away('11:45', '17:00')], agreements, week)).toMatchObject([{ kind: 'absent' }])
})

test('what is the same in plan and publication concerns nobody; what moved from one to another concerns both', () => {
  const one = shift('2024-12-02', '09:00', '12:00')
  expect(changesBetween([{ ...one }], [{ ...one }])).toEqual({ shifts: 0, accounts: new Set() })
  expect(changesBetween([{ ...one, accountId: 'b' }], [one])).toEqual({ shifts: 1, accounts: new Set(['a', 'b']) })
  expect(changesBetween([], [one])).toEqual({ shifts: 1, accounts: new Set(['a']) })
})

test('a week begins on the Monday on or before the day, and a month shows every day of it in whole weeks', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      expect(new Date(mondayOf(day)).getUTCDay()).toBe(1)
      expect(mondayOf(day) <= day && day <= addDays(mondayOf(day), 6)).toBe(true)
      const { from, until } = windowOf(day, 'month')
      expect(from <= `${day.slice(0, 7)}-01` && day <= until).toBe(true)
      expect(addDays(until, 1).slice(0, 7) > day.slice(0, 7) || until.slice(0, 7) > day.slice(0, 7)).toBe(true)
    }),
  )
})

function shift(day: string, from: string, until: string): PlacedShift {
  return { id: `${day} ${from}`, accountId: 'a', day, from, until, part: from >= '18:00' ? 'evening' : 'day', needs: null }
}
