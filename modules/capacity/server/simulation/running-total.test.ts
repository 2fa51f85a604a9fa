import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Agenda } from './agenda.ts'
import { RunningTotal } from './running-total.ts'

const paces = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 50, noNaN: true })), { minLength: 12, maxLength: 12 })

describe('A running total', () => {
  it('grows by the pace of the month', () => {
    const total = new RunningTotal([1, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2])

    expect([0, 31, 32, 59, 200, 335, 365].map((day) => total.at(day))).toEqual([0, 31, 41, 311, 311, 313, 373])
    expect([0, 31, 41, 311, 313, 373, 373.1].map((amount) => total.dayOf(amount))).toEqual([0, 31, 32, 59, 335, 365, Infinity])
  })

  it('reaches an amount on the first day that it can, and never when the year has less', () => {
    fc.assert(
      fc.property(paces, fc.double({ min: 0, max: 1, noNaN: true }), (pace, share) => {
        const total = new RunningTotal(pace)
        const amount = share * total.ofYear
        const day = total.dayOf(amount)
        expect(total.at(day)).toBeCloseTo(amount, 6)
        if (day > 0.01 && amount > 0) expect(total.at(day - 0.01)).toBeLessThan(amount)
        expect(total.dayOf(total.ofYear + 0.001)).toBe(Number.POSITIVE_INFINITY)
      }),
    )
  })
})

describe('An agenda', () => {
  it('gives back what was put in, soonest first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 60 }), (days) => {
        const agenda = new Agenda()
        for (const day of days) agenda.add(day, day * 2)
        const taken = days.map(() => [agenda.soonest, agenda.take()])
        expect(taken).toEqual(days.toSorted((one, other) => one - other).map((day) => [day, day * 2]))
        expect(agenda.soonest).toBe(Number.POSITIVE_INFINITY)
      }),
    )
  })
})
