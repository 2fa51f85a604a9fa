import { expect, test } from 'vitest'
import { type FigureKey, WriteGoal } from '../../../contract.ts'
import { aGoal } from '../testing/a-version.ts'
import { GoalForm, type TypedGoal, typedOf } from './goal-form.ts'

const aim = { of: 'share', kind: 'baseline', value: 70, direction: 'none', source: 'Programma 2024' }
const typed = (other: Partial<TypedGoal>): TypedGoal => ({ ...typedOf(undefined), sentence: 'Misbruik mag niet lonen.', ...other })

test('a share is typed in percent and kept as a part of one, and its figure comes first', () => {
  const goal = GoalForm.parse(typed({ figures: ['recovered', 'share'], withAim: true, aim }))

  expect(goal).toMatchObject({ figures: ['share', 'recovered'], aim: { kind: 'baseline', value: 0.7, direction: 'none' } })
  expect(WriteGoal.parse(goal)).toEqual(goal)
})

test('a goal is typed again as it was kept', () => {
  const kept = aGoal({
    judgedBy: 'figures',
    figures: ['share'],
    aim: { kind: 'target', value: 0.57, direction: 'up', source: 'Programma 2025' },
    judge: null,
    judgedWhen: null,
  })

  expect(typedOf(kept)).toMatchObject({ withAim: true, aim: { of: 'share', value: 57 } })
  expect(GoalForm.parse(typedOf(kept))).toMatchObject({ figures: ['share'], aim: kept.aim })
})

test('a value in days stays as it is typed', () => {
  const days = { ...aim, of: 'time-whole', value: 70, direction: 'down' }
  expect(GoalForm.parse(typed({ figures: ['time-whole'], withAim: true, aim: days })).aim?.value).toBe(70)
})

test('what was typed for another way of judging is not sent', () => {
  const inWords = typed({ judgedBy: 'words', judge: 'de beleidsadviseur', judgedWhen: 'in maart', figures: ['share'], withAim: true, aim })
  expect(GoalForm.parse(inWords)).toMatchObject({ figures: [], aim: null, judge: 'de beleidsadviseur' })

  const byFigures = typed({ figures: ['share'], withAim: false, aim, judge: 'iemand' })
  expect(GoalForm.parse(byFigures)).toMatchObject({ figures: ['share'], aim: null, judge: null })
})

test.each([
  ['no figure is chosen', {}, ['figures']],
  ['nobody judges', { judgedBy: 'words' as const, judgedWhen: 'in maart' }, ['judge']],
  ['the value has no source', { figures: ['share'] as FigureKey[], withAim: true, aim: { ...aim, source: '' } }, ['aim.source']],
])('it is refused when %s', (_when, other, fields) => {
  const checked = GoalForm.safeParse(typed(other))
  expect(checked.error?.issues.map(({ path }) => path.join('.'))).toEqual(fields)
})
