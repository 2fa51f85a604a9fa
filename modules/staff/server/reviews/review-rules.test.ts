import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import type { Refusal } from '#platform/server/refusal.ts'
import { dueWhenReviewedUntil, refuseOtherReviewer, refuseReview, reviewDueOn, reviewTermsOn } from './review-rules.ts'

const anyDay = fc.integer({ min: 0, max: 14_000 }).map((days) => addDays('2015-01-01', days))
const anyMonths = fc.integer({ min: 1, max: 36 })
const terms = { months: 12, adminMonths: 3 }

describe('when a review is due', () => {
  test('a year after the last one, and after three months for an administrator', () => {
    expect(reviewDueOn('2026-02-28', ['specialist'], terms)).toBe('2027-02-28')
    expect(reviewDueOn('2026-08-31', ['admin', 'policy'], terms)).toBe('2026-11-30')
    expect(reviewDueOn('2024-02-29', ['coordinator'], terms)).toBe('2025-02-28')
  })

  test('one day to compare with says the same as the due day of each account', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyMonths, (since, today, months) => {
        const due = reviewDueOn(since, [], { months, adminMonths: 1 }) <= today
        expect(since <= dueWhenReviewedUntil(today, months)).toBe(due)
      }),
    )
  })

  test('who was reviewed today is not due today, and never before the day after', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (today, months) => {
        expect(reviewDueOn(today, [], { months, adminMonths: months }) > today).toBe(true)
        expect(dueWhenReviewedUntil(today, months) < today).toBe(true)
      }),
    )
  })

  test('a later day never makes fewer people due', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyMonths, (today, later, months) => {
        expect(dueWhenReviewedUntil(addDays(today, later), months) >= dueWhenReviewedUntil(today, months)).toBe(true)
      }),
    )
  })

  test('the terms are those of the day, and without them nothing is guessed', () => {
    const row = (key: string, value: number, validFrom: string, validTo: string | null) => ({
      key,
      value,
      unit: 'months',
      validFrom,
      validTo,
      source: 'BIO2',
    })
    const legal = [
      row('rights-review', 12, '2024-01-01', '2026-01-01'),
      row('rights-review', 6, '2026-01-01', null),
      row('rights-review-admin', 3, '2024-01-01', null),
    ]

    expect(reviewTermsOn({ legal }, '2025-12-31')).toEqual({ months: 12, adminMonths: 3 })
    expect(reviewTermsOn({ legal }, '2026-01-01')).toEqual({ months: 6, adminMonths: 3 })
    expect(() => reviewTermsOn({ legal }, '2023-12-31')).toThrow('parameter.missing')
  })
})

describe('who reviews', () => {
  const account = { id: 'a', unitId: 'care' }
  const codeOf = (run: () => void) => {
    try {
      run()
      return 'allowed'
    } catch (reason) {
      return (reason as Refusal).code
    }
  }

  test('an administrator everybody but themselves, a coordinator the own unit', () => {
    const by = (id: string, roles: string[], unitId: string | null) => codeOf(() => refuseOtherReviewer({ id, roles, unitId }, account))

    expect(by('b', ['admin'], null)).toBe('allowed')
    expect(by('b', ['coordinator'], 'care')).toBe('allowed')
    expect(by('b', ['coordinator'], 'income')).toBe('review.other-unit')
    expect(by('a', ['admin', 'coordinator'], 'care')).toBe('staff.own-rights')
    expect(codeOf(() => refuseOtherReviewer({ id: 'b', roles: ['coordinator'], unitId: null }, { id: 'a', unitId: null }))).toBe(
      'review.other-unit',
    )
  })

  test('says what was seen, and what has to change', () => {
    const say = (verdict: 'right' | 'to-change', note: string | undefined, seen: string) =>
      codeOf(() => refuseReview({ verdict, note, seen }, { seen: 'now' }))

    expect(say('right', undefined, 'now')).toBe('allowed')
    expect(say('to-change', 'Het mandaat is te hoog.', 'now')).toBe('allowed')
    expect(say('to-change', '', 'now')).toBe('review.note-missing')
    expect(say('right', undefined, 'before')).toBe('thing.changed-meanwhile')
  })
})
