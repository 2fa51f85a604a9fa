import { expect, test } from 'vitest'
import type { Aim, FigureKey } from '../../contract.ts'
import { faultOf } from './goal-rules.ts'

const byFigures = (figures: FigureKey[], value?: number) => ({
  judgedBy: 'figures' as const,
  figures,
  aim: value === undefined ? null : ({ kind: 'target', value, direction: 'up', source: '' } satisfies Aim),
  judge: null,
  judgedWhen: null,
})
const inWords = (judge: string | null, judgedWhen: string | null) => ({ ...byFigures([]), judgedBy: 'words' as const, judge, judgedWhen })

test('a goal has a figure, or somebody who judges it at some time', () => {
  expect(faultOf(byFigures(['received']))).toBeNull()
  expect(faultOf(inWords('beleidsadviseur', 'bij het jaarverslag'))).toBeNull()
  expect([byFigures([]), inWords(null, 'bij het jaarverslag'), inWords('beleidsadviseur', null), inWords('', '')].map(faultOf)).toEqual(
    Array(4).fill('goal.no-way-of-judging'),
  )
})

test('the aim of a share lies between nothing and all', () => {
  expect([0, 0.7, 1].map((value) => faultOf(byFigures(['share'], value)))).toEqual([null, null, null])
  expect(faultOf(byFigures(['share'], 1.01))).toBe('goal.aim-does-not-fit')
})

test('the aim of a count or of days is a whole number, and belongs to a figure', () => {
  expect(faultOf(byFigures(['time-whole', 'share'], 90))).toBeNull()
  expect(faultOf(byFigures(['received'], 0.5))).toBe('goal.aim-does-not-fit')
  expect(faultOf({ ...byFigures([], 1), ...{ judgedBy: 'words' as const, judge: 'iemand', judgedWhen: 'ooit' } })).toBe(
    'goal.aim-does-not-fit',
  )
})
