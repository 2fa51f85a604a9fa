import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Aim, measuredBy } from '../../contract.ts'
import { shareOf } from '../figures/share-rules.ts'
import { standingOfNumber, standingOfShare } from './standing-rules.ts'

const aim = (value: number, direction: Aim['direction']): Aim => ({ kind: 'target', value, direction, source: 'Programma' })

test('a share that chance can explain is as expected', () => {
  expect(standingOfShare(shareOf(66, 100), aim(0.7, 'up'))).toBe('as-expected')
  expect(standingOfShare(shareOf(660, 1000), aim(0.7, 'up'))).toBe('worse')
  expect(standingOfShare(shareOf(660, 1000), aim(0.7, 'down'))).toBe('better')
  expect(standingOfShare(shareOf(750, 1000), aim(0.7, 'up'))).toBe('better')
})

test('a baseline without a direction is followed and never good or bad', () => {
  fc.assert(
    fc.property(fc.nat(100), (numerator) => {
      expect(standingOfShare(shareOf(numerator, 100), aim(0.7, 'none'))).toBe('followed')
      expect(standingOfNumber(numerator, aim(50, 'none'))).toBe('followed')
    }),
  )
})

test('what is better in one direction is worse in the other', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (measured, value) => {
      const [up, down] = [standingOfNumber(measured, aim(value, 'up')), standingOfNumber(measured, aim(value, 'down'))]
      expect([up, down].sort()).toEqual(measured === value ? ['as-expected', 'as-expected'] : ['better', 'worse'])
    }),
  )
})

test('nothing measured is no standing', () => {
  expect(standingOfShare(shareOf(0, 0), aim(0.7, 'up'))).toBeNull()
  expect(standingOfNumber(measuredBy({ unit: 'days', numerator: 0, cents: null, days: null, minutes: null }), aim(30, 'down'))).toBeNull()
})
