import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import { endOn, overlap } from './validity-rules.ts'

const TODAY = '2026-05-12'
const nearby = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days))
const period = fc
  .record({ validFrom: nearby, length: fc.option(fc.integer({ min: 1, max: 50 })) })
  .map(({ validFrom, length }) => ({ validFrom, validTo: length === null ? null : addDays(validFrom, length) }))
const lastDayOf = ({ validTo }: { validTo: string | null }) => validTo && addDays(validTo, -1)

describe('ending something', () => {
  test('from tomorrow on, at the earliest: what was done today keeps its ground', () => {
    const running = { validFrom: '2025-01-01', validTo: null }

    expect(endOn(running, { lastDay: TODAY, seenLastDay: null }, TODAY)).toBe('2026-05-13')
    expect(() => endOn(running, { lastDay: '2026-05-11', seenLastDay: null }, TODAY)).toThrow('staff.end-in-past')
  })

  test('never before it began, never later than it already ended, never twice by two people', () => {
    const coming = { validFrom: '2026-06-01', validTo: '2026-09-01' }
    const seen = '2026-08-31'

    expect(() => endOn(coming, { lastDay: '2026-05-20', seenLastDay: seen }, TODAY)).toThrow('staff.end-in-past')
    expect(() => endOn(coming, { lastDay: '2026-08-31', seenLastDay: seen }, TODAY)).toThrow('staff.end-not-earlier')
    expect(() => endOn(coming, { lastDay: '2026-07-01', seenLastDay: null }, TODAY)).toThrow('thing.changed-meanwhile')
    expect(() => endOn({ validFrom: '2025-01-01', validTo: TODAY }, { lastDay: TODAY, seenLastDay: '2026-05-11' }, TODAY)).toThrow(
      'staff.already-lapsed',
    )
  })

  test('only ever makes a period shorter, and leaves the days until today as they were', () => {
    fc.assert(
      fc.property(period, nearby, (held, lastDay) => {
        let ends: string
        try {
          ends = endOn(held, { lastDay, seenLastDay: lastDayOf(held) }, TODAY)
        } catch {
          return
        }
        expect(ends > TODAY && ends > held.validFrom && (held.validTo === null || ends < held.validTo)).toBe(true)
      }),
    )
  })
})

test('two periods overlap exactly when they share a day, whichever is asked first', () => {
  const days = Array.from({ length: 260 }, (_, index) => addDays(TODAY, index - 130))
  const holds = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }, day: string) =>
    validFrom <= day && (!validTo || day < validTo)
  fc.assert(
    fc.property(period, period, (one, other) => {
      expect(overlap(one, other)).toBe(days.some((day) => holds(one, day) && holds(other, day)))
      expect(overlap(one, other)).toBe(overlap(other, one))
    }),
  )
})
