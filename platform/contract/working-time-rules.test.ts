import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayInAmsterdam, publicHolidays } from './calendar.ts'
import {
  afterWorkingMinutes,
  isOpen,
  momentAt,
  type OfficeCalendar,
  type OpenPart,
  openingsOn,
  workingMinutesBetween,
} from './working-time-rules.ts'

const MINUTE = 60_000
const workweek: OpenPart[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' }))
const office: OfficeCalendar = { hours: [{ validFrom: '2000-01-01', weekdays: workweek }], closed: new Set() }

const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Parts of a day that do not overlap: the moments in order, two by two. */
const dayParts = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 6 })
  .map((times) => times.sort((one, other) => one - other))
  .map((times) => times.flatMap((from, i) => (i % 2 === 0 && times[i + 1] ? [[from, Number(times[i + 1])] as const] : [])))

const weekdays = fc
  .tuple(dayParts, dayParts, dayParts, dayParts, dayParts, dayParts, dayParts)
  .map((days) => days.flatMap((parts, i) => parts.map(([from, until]) => ({ weekday: i + 1, from: clock(from), until: clock(until) }))))

/** Around the changes of the clock, the turn of a year, Easter with Good Friday, and King's Day. */
const turns = ['2026-03-28', '2026-10-24', '2025-12-31', '2027-03-27', '2024-10-26', '2026-04-02', '2026-04-26', '2026-11-25']
const near = fc
  .tuple(fc.constantFrom(...turns), fc.integer({ min: -1440, max: 4 * 1440 }))
  .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00Z`) + minutes * MINUTE))
const far = fc.date({ min: new Date('2005-01-01'), max: new Date('2045-01-01'), noInvalidDate: true })
const moment = fc.oneof(near, far)

const someDays = fc
  .array(fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -1, max: 4 })))
  .map((days) => new Set(days.map(([day, later]) => addDays(day, later))))
const calendar: fc.Arbitrary<OfficeCalendar> = fc
  .record({ first: weekdays, second: weekdays, change: fc.constantFrom(...turns), closed: someDays, open: someDays })
  .map(({ first, second, change, closed, open }) => ({
    hours: [
      { validFrom: change, weekdays: second },
      {
        validFrom: '2000-01-01',
        weekdays: [...first, ...workweek.filter(({ weekday }) => !first.some((part) => part.weekday === weekday))],
      },
    ],
    closed,
    open,
  }))
const opensAlways = calendar.filter(({ hours }) => hours.every((version) => version.weekdays.length > 0))

const amsterdam = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

/** What the rules promise, told by asking the clock in Amsterdam of one single minute. */
function naivelyOpen({ hours, closed, open }: OfficeCalendar, at: Date): boolean {
  const day = dayInAmsterdam(at)
  if (closed.has(day) || (publicHolidays(Number(day.slice(0, 4))).has(day) && !open?.has(day))) return false
  const held = hours.filter(({ validFrom }) => validFrom <= day).sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0]
  const weekday = new Date(day).getUTCDay() || 7
  const time = amsterdam.format(at)
  return (held?.weekdays ?? []).some((part) => part.weekday === weekday && part.from <= time && time < part.until)
}

function naiveMinutes(of: OfficeCalendar, from: Date, until: Date): number {
  let minutes = 0
  for (let at = Math.floor(from.getTime() / MINUTE) * MINUTE; at + MINUTE <= until.getTime(); at += MINUTE) {
    if (naivelyOpen(of, new Date(at))) minutes++
  }
  return minutes
}

describe('working time', () => {
  test('adds up: from one to another and on to a third is as much as at once', () => {
    fc.assert(
      fc.property(calendar, moment, moment, moment, (of, ...moments) => {
        const [a, b, c] = moments.sort((one, other) => Number(one) - Number(other)) as [Date, Date, Date]
        expect(workingMinutesBetween(of, a, b) + workingMinutesBetween(of, b, c)).toBe(workingMinutesBetween(of, a, c))
      }),
      { numRuns: 60 },
    )
  })

  test('never runs back and never runs faster than the clock', () => {
    fc.assert(
      fc.property(calendar, near, fc.nat(10_000), fc.nat(10_000), (of, from, first, more) => {
        const sooner = workingMinutesBetween(of, from, new Date(from.getTime() + first * MINUTE))
        const later = workingMinutesBetween(of, from, new Date(from.getTime() + (first + more) * MINUTE))
        return sooner >= 0 && sooner <= first && later >= sooner && later - sooner <= more
      }),
    )
  })

  test('is nothing when the end is not later', () => {
    fc.assert(fc.property(calendar, moment, moment, (of, a, b) => a < b || workingMinutesBetween(of, a, b) === 0))
  })

  test('is counted back: after so many minutes, exactly so many have passed, and not one minute sooner', () => {
    fc.assert(
      fc.property(opensAlways, moment, fc.integer({ min: 1, max: 6000 }), (of, from, minutes) => {
        const due = afterWorkingMinutes(of, from, minutes)
        expect(workingMinutesBetween(of, from, due)).toBe(minutes)
        expect(workingMinutesBetween(of, from, new Date(due.getTime() - MINUTE))).toBe(minutes - 1)
      }),
    )
  })

  test('passes only while the office is open', () => {
    fc.assert(
      fc.property(calendar, moment, (of, at) => {
        const minute = new Date(Math.floor(at.getTime() / MINUTE) * MINUTE)
        return workingMinutesBetween(of, minute, new Date(minute.getTime() + MINUTE)) === (isOpen(of, at) ? 1 : 0)
      }),
    )
  })

  test('is what the clock on the wall in Amsterdam says minute by minute, also where the clock changes, years end and holidays lie', () => {
    fc.assert(
      fc.property(calendar, near, fc.nat(2 * 1440), (of, from, minutes) => {
        const until = new Date(from.getTime() + minutes * MINUTE)
        expect(workingMinutesBetween(of, from, until)).toBe(naiveMinutes(of, from, until))
      }),
      { numRuns: 60 },
    )
  })

  test('the hours of a day together are the working time of that day', () => {
    fc.assert(
      fc.property(calendar, fc.constantFrom(...turns), (of, day) => {
        const openings = openingsOn(of, day)
        const sum = openings.reduce((minutes, { from, until }) => minutes + (Number(until) - Number(from)) / MINUTE, 0)
        const around = workingMinutesBetween(of, new Date(`${day}T00:00+02:00`), new Date(`${addDays(day, 1)}T00:00+02:00`))
        return openings.every(({ from }) => isOpen(of, from) && dayInAmsterdam(from) === day) && Math.abs(sum - around) <= 60
      }),
    )
  })
})

describe('the clock of Amsterdam', () => {
  const always: OfficeCalendar = {
    hours: [{ validFrom: '2000-01-01', weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', until: '24:00' })) }],
    closed: new Set(),
  }
  const minutesOn = (day: string) =>
    openingsOn(always, day).reduce((sum, { from, until }) => sum + (Number(until) - Number(from)) / MINUTE, 0)

  test('a day lasts 23 hours when summer time begins and 25 when it ends', () => {
    expect([minutesOn('2026-03-28'), minutesOn('2026-03-29'), minutesOn('2026-10-25'), minutesOn('2026-10-26')]).toEqual([
      1440, 1380, 1500, 1440,
    ])
  })

  test('a day begins and ends in every year from 2000 to 2060 when the tables of the time zone say so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 22_000 }), (days) => {
        const day = addDays('2000-01-01', days)
        return openingsOn({ ...always, open: new Set([day]) }, day).every(
          ({ from, until }) => dayInAmsterdam(from) === day && dayInAmsterdam(new Date(Number(until) - 1)) === day,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('a time on the wall is a moment: the first where an hour comes twice, the next where it does not come', () => {
    expect(momentAt('2026-11-27', '16:30').toISOString()).toBe('2026-11-27T15:30:00.000Z')
    expect(momentAt('2026-07-01', '00:00').toISOString()).toBe('2026-06-30T22:00:00.000Z')
    expect(momentAt('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(momentAt('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:00:00.000Z')
  })

  test('does not depend on the time zone of the machine', () => {
    const rules = new URL('./working-time-rules.ts', import.meta.url).href
    const count = `
      const { workingMinutesBetween, afterWorkingMinutes } = await import(${JSON.stringify(rules)})
      const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '01:30', until: '17:00' }))
      const of = { hours: [{ validFrom: '2000-01-01', weekdays }], closed: new Set(['2026-10-28']) }
      console.log(
        workingMinutesBetween(of, new Date('2026-03-27T12:00Z'), new Date('2026-11-02T08:30Z')),
        afterWorkingMinutes(of, new Date('2026-10-24T12:00Z'), 5000).toISOString(),
      )`
    const inZone = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', count], { encoding: 'utf8', env: { ...process.env, TZ: zone } })

    const inUtc = inZone('UTC')
    expect(inUtc).toMatch(/^\d{6} 2026-/)
    expect([inZone('America/New_York'), inZone('Pacific/Kiritimati'), inZone('Europe/Amsterdam')]).toEqual([inUtc, inUtc, inUtc])
  })
})

describe('a week at the office', () => {
  const due = (from: string, hours: number, of = office) => afterWorkingMinutes(of, new Date(from), hours * 60).toISOString()

  test('four hours from Friday half past four end on Monday at half past twelve', () => {
    expect(due('2026-11-27T16:30+01:00', 4)).toBe('2026-11-30T11:30:00.000Z')
  })

  test('the last minute of the day ends at closing time, not at the next opening', () => {
    expect(due('2026-11-27T16:30+01:00', 0.5)).toBe('2026-11-27T16:00:00.000Z')
  })

  test('a question of the evening begins at the next opening', () => {
    expect(due('2026-11-25T22:00+01:00', 1)).toBe('2026-11-26T09:00:00.000Z')
  })

  test('over the clock change the hours stay those of the wall', () => {
    expect(due('2026-03-27T16:00+01:00', 2)).toBe('2026-03-30T08:00:00.000Z')
    expect(due('2026-10-23T16:00+02:00', 2)).toBe('2026-10-26T09:00:00.000Z')
  })

  test('Christmas and New Year count only their working days', () => {
    const year = workingMinutesBetween(office, new Date('2026-12-24T00:00+01:00'), new Date('2027-01-02T00:00+01:00'))
    expect(year).toBe(5 * 480)
  })

  test('a closing day does not count, and a public holiday on which the office opens does', () => {
    const may = { ...office, closed: new Set(['2026-05-15']), open: new Set(['2026-05-05']) }
    expect(due('2026-05-04T16:00+02:00', 2, may)).toBe('2026-05-05T08:00:00.000Z')
    expect(due('2026-05-04T16:00+02:00', 2)).toBe('2026-05-06T08:00:00.000Z')
    expect(due('2026-05-13T16:00+02:00', 2, may)).toBe('2026-05-18T08:00:00.000Z')
  })

  test('hours that change on a day count before it as they were', () => {
    const longer = {
      validFrom: '2026-12-01',
      weekdays: [
        { weekday: 2, from: '08:00', until: '12:00' },
        { weekday: 2, from: '13:00', until: '20:00' },
      ],
    }
    const of = { ...office, hours: [longer, ...office.hours] }
    expect(workingMinutesBetween(of, new Date('2026-11-30T00:00+01:00'), new Date('2026-12-01T00:00+01:00'))).toBe(480)
    expect(workingMinutesBetween(of, new Date('2026-12-01T00:00+01:00'), new Date('2026-12-08T00:00+01:00'))).toBe(660)
  })

  test('before the first hours and without hours the office is closed, and waiting for it is refused', () => {
    const never = { hours: [{ validFrom: '2026-01-01', weekdays: [] }], closed: new Set<string>() }
    const closing = { ...office, hours: [...office.hours, { validFrom: '2026-12-01', weekdays: [] }] }

    expect(workingMinutesBetween(office, new Date('1999-12-01'), new Date('2000-01-01'))).toBe(0)
    expect(isOpen(never, new Date('2026-11-25T12:00Z'))).toBe(false)
    expect(() => due('2026-11-25T12:00Z', 1, never)).toThrow(RangeError)
    expect(() => due('2026-11-25T12:00Z', 100, closing)).toThrow('never opens again')
    expect(due('2026-11-25T12:00Z', 1, closing)).toBe('2026-11-25T13:00:00.000Z')
  })

  test('ten years are counted in the time of one keystroke', () => {
    const began = performance.now()
    expect(workingMinutesBetween(office, new Date('2026-01-01'), new Date('2036-01-01'))).toBeGreaterThan(1_100_000)
    expect(performance.now() - began).toBeLessThan(200)
  })
})
