import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import { datesOf, holdsLongest, lastDayAfter, setTerm, standWith, stateOn, takeTerm, termOn } from './training-rules.ts'

const TODAY = '2026-05-12'
const nearby = fc.integer({ min: -900, max: 900 }).map((days) => addDays(TODAY, days))
const past = fc.integer({ min: 0, max: 900 }).map((days) => addDays(TODAY, -days))
const held = fc.record({ completedOn: past, validUntil: fc.option(nearby) })
const term = fc.record({ subject: fc.constantFrom('boa', 'wmo'), validFrom: nearby, months: fc.option(fc.integer({ min: 1, max: 240 })) })

describe('how a training stands on a day', () => {
  test('it holds on its last day, and no longer; sixty days before it is said', () => {
    expect(stateOn(TODAY, null)).toBe('valid')
    expect(stateOn(TODAY, addDays(TODAY, 61))).toBe('valid')
    expect(stateOn(TODAY, addDays(TODAY, 60))).toBe('lapsing')
    expect(stateOn(TODAY, TODAY)).toBe('lapsing')
    expect(stateOn(TODAY, addDays(TODAY, -1))).toBe('lapsed')
  })

  test('a later day never makes it better', () => {
    const order = ['valid', 'lapsing', 'lapsed']
    fc.assert(
      fc.property(fc.option(nearby), fc.nat(400), (until, later) => {
        expect(order.indexOf(stateOn(addDays(TODAY, later), until))).toBeGreaterThanOrEqual(order.indexOf(stateOn(TODAY, until)))
      }),
    )
  })
})

describe('what somebody stands with', () => {
  test('is the training that holds longest, in whatever order they were written down', () => {
    fc.assert(
      fc.property(fc.array(held, { minLength: 1, maxLength: 6 }), (trainings) => {
        const longest = holdsLongest(trainings)

        expect(holdsLongest(trainings.toReversed())).toEqual(longest)
        for (const { validUntil } of trainings) expect((validUntil ?? '9999') <= (longest?.validUntil ?? '9999')).toBe(true)
      }),
    )
  })

  test('is none without a completed one; the first planned day stands beside it', () => {
    const planned = (plannedOn: string, subject = 'boa') => ({ subject, plannedOn, completedOn: null, validUntil: null })
    const trainings = [planned('2026-09-01'), planned('2026-07-01'), planned('2026-06-01', 'wmo')]

    expect(standWith('boa', trainings, TODAY)).toEqual({
      subject: 'boa',
      state: 'none',
      completedOn: null,
      validUntil: null,
      plannedOn: '2026-07-01',
    })
  })
})

describe('the term of a subject', () => {
  test('is the last one that began on the day of completion', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 8 }), nearby, (terms, day) => {
        const found = termOn(terms, 'boa', day)
        const began = terms.filter(({ subject, validFrom }) => subject === 'boa' && validFrom <= day)

        expect(found === undefined).toBe(began.length === 0)
        for (const { validFrom } of began) expect(validFrom <= (found?.validFrom ?? '')).toBe(true)
      }),
    )
  })

  test('ends a day before the same day, so many months later', () => {
    expect(lastDayAfter('2024-03-15', 12)).toBe('2025-03-14')
    expect(lastDayAfter('2024-02-29', 12)).toBe('2025-02-27')
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 240 }), (completedOn, months) => {
        expect(lastDayAfter(completedOn, months) >= completedOn).toBe(true)
        expect(lastDayAfter(completedOn, months + 1) > lastDayAfter(completedOn, months)).toBe(true)
      }),
    )
  })

  test('begins today or later, but the first one of a subject; what has held stays', () => {
    const began = [{ subject: 'boa', validFrom: '2026-01-01', months: 60 }]

    expect(() => setTerm([], { subject: 'boa', validFrom: '2020-01-01' }, TODAY)).not.toThrow()
    expect(() => setTerm(began, { subject: 'wmo', validFrom: '2020-01-01' }, TODAY)).not.toThrow()
    expect(() => setTerm(began, { subject: 'boa', validFrom: TODAY }, TODAY)).not.toThrow()
    expect(() => setTerm(began, { subject: 'boa', validFrom: '2026-05-11' }, TODAY)).toThrow('training.term-in-past')
    expect(() => takeTerm(TODAY, TODAY)).not.toThrow()
    expect(() => takeTerm('2026-05-11', TODAY)).toThrow('training.term-in-past')
  })
})

describe('the days of a training', () => {
  const boa = { subject: 'boa' as const }
  const terms = [
    { subject: 'boa', validFrom: '2026-01-01', months: 60 },
    { subject: 'wmo', validFrom: '2026-01-01', months: null },
  ]

  test('by the term, by the certificate, or without an end', () => {
    const completedOn = '2026-03-02'

    expect(datesOf({ ...boa, completedOn, lapses: 'term' }, terms, TODAY).validUntil).toBe('2031-03-01')
    expect(datesOf({ subject: 'wmo', completedOn, lapses: 'term' }, terms, TODAY).validUntil).toBeNull()
    expect(datesOf({ ...boa, completedOn, lapses: 'day', validUntil: '2027-01-01' }, terms, TODAY).validUntil).toBe('2027-01-01')
    expect(datesOf({ ...boa, completedOn, lapses: 'never', validUntil: '2027-01-01' }, terms, TODAY).validUntil).toBeNull()
    expect(() => datesOf({ ...boa, completedOn: '2025-12-31', lapses: 'term' }, terms, TODAY)).toThrow('training.term-missing')
    expect(() => datesOf({ subject: 'other', completedOn, lapses: 'term' }, terms, TODAY)).toThrow('training.term-missing')
  })

  test('what is planned is to come and holds nothing yet; what is completed has been', () => {
    expect(datesOf({ ...boa, plannedOn: TODAY, lapses: 'term' }, [], TODAY)).toEqual({
      plannedOn: TODAY,
      completedOn: null,
      validUntil: null,
    })
    expect(() => datesOf({ ...boa, plannedOn: '2026-05-11' }, [], TODAY)).toThrow('training.planned-in-past')
    expect(() => datesOf({ ...boa, plannedOn: '2026-05-11' }, [], TODAY, '2026-05-11')).not.toThrow()
    expect(() => datesOf({ ...boa, completedOn: '2026-05-13', lapses: 'never' }, [], TODAY)).toThrow('training.not-yet-completed')
  })
})
