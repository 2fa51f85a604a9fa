import { expect, test } from 'vitest'
import { aHearing } from '../testing/a-file.ts'
import { nextNoShowStep, nextOf, stepsOf } from './hearing.ts'

const day = '2024-03-20'
const attended = { attendance: 'attended', heldOn: '2024-03-10' } as const

test('with a fine in view the caution comes before the statement', () => {
  expect(stepsOf(aHearing(attended), true)).toEqual(['attendance', 'caution', 'statement', 'report', 'reaction'])
  expect(nextOf(aHearing(attended), true, day)).toBe('caution')
  expect(nextOf(aHearing(attended), false, day)).toBe('statement')
})

test('who answered in writing needs no report', () => {
  expect(nextOf(aHearing({ attendance: 'written', heldOn: day, statement: 'Het klopt niet.' }), false, day)).toBe('finished')
})

test('a call, a letter and the neighbourhood team follow a no-show, in that order', () => {
  const stayedAway = aHearing({ attendance: 'no-show' })
  const called = aHearing({ attendance: 'no-show', noShowSteps: [{ step: 'call', doneOn: day, result: 'geen gehoor' }] })

  expect(nextNoShowStep(stayedAway)).toBe('call')
  expect(nextNoShowStep(called)).toBe('letter')
  expect(nextOf(called, false, day)).toBe('no-show')
})

test('the last day of the correction term still belongs to the person', () => {
  const sent = aHearing({ ...attended, statement: 'Ik woon er alleen.', reportSentOn: '2024-03-11', correctionUntil: day })

  expect(nextOf(sent, false, day)).toBe('reaction')
  expect(nextOf(sent, false, '2024-03-21')).toBe('finished')
})
