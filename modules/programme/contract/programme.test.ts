import { expect, test } from 'vitest'
import { paragraphs } from '#platform/contract/rich-text.ts'
import { scopeOfKind } from './activity-scope.ts'
import { type Activity, emptyHeadings, Heading } from './programme.ts'

type Texts = Pick<Activity, 'sections' | 'goals' | 'picks'>
const nothing: Texts = { sections: [], goals: [], picks: [] }
const section = (heading: Heading, text: string) => ({ heading, text: paragraphs(text), revision: 1, editedBy: null, editedAt: null })

test('a heading without text is empty, also when it is not there at all', () => {
  expect(emptyHeadings(nothing)).toEqual(Heading.options)
  const sections = Heading.options.map((heading) => section(heading, heading === 'measuring' ? ' ' : 'Geschreven.'))
  expect(emptyHeadings({ ...nothing, sections })).toEqual(['measuring'])
})

test('goals fill their heading, and what was picked fills that of the points', () => {
  const goal = {} as Activity['goals'][number]
  const pick = {} as Activity['picks'][number]
  const empty = emptyHeadings({ sections: [], goals: [goal], picks: [pick] })
  expect(empty).toEqual(Heading.options.filter((heading) => heading !== 'goals' && heading !== 'points'))
})

test('each activity is measured in its own scope, and what the programme calls other in none', () => {
  expect(scopeOfKind('report-investigation')).toBe('report-investigation')
  expect(scopeOfKind('personal-budget')).toBe('personal-budget')
  expect(scopeOfKind('chain-partners')).toBe('chain-partners')
  expect(scopeOfKind('other')).toBeNull()
})
