import { expect, test } from 'vitest'
import type { QuestionableWord } from '#platform/contract/questionable-words.ts'
import type { Refusal } from '#platform/server/refusal.ts'
import { AssessWorthiness } from '../contract.ts'
import { questionGrounds } from './questionable-grounds-rules.ts'

const list: QuestionableWord[] = [
  { word: 'marokkaan', about: 'origin', active: true },
  { word: 'turk', about: 'origin', active: true },
  { word: 'oost-europees', about: 'origin', active: true },
  { word: 'syriër', about: 'origin', active: true },
  { word: 'moslim', about: 'religion', active: true },
  { word: 'overvecht', about: 'neighbourhood', active: true },
  { word: 'alleenstaande moeder', about: 'household', active: true },
  { word: 'accent', about: 'name', active: false },
]
const judged = (motivation: string, more: Partial<AssessWorthiness> = {}) =>
  AssessWorthiness.parse({ answers: {}, outcome: 'no-action', motivation, ...more })
const refusal = (run: () => unknown): Refusal => {
  try {
    run()
  } catch (error) {
    return error as Refusal
  }
  throw new Error('nothing was refused')
}

test('the judge is shown each word with the place where it stands', () => {
  const broken = refusal(() =>
    questionGrounds(
      judged('De melder zag twee Marokkaanse mannen dagelijks bedden verhuren.', {
        answers: { source: 'Gehoord van moslims verderop in de straat.' },
      }),
      list,
    ),
  )

  expect(broken.code).toBe('report.questionable-grounds')
  expect(broken.errors).toEqual([
    { pointer: '#/body/motivation', code: 'marokkaan', detail: '“Marokkaanse” gaat over afkomst.' },
    { pointer: '#/body/answers/source', code: 'moslim', detail: '“moslims” gaat over godsdienst.' },
  ])
})

test('a word that the judge reconsidered goes through and is remembered', () => {
  const kept = questionGrounds(
    judged('De verhuurder in Overvecht bevestigt dat de woning leeg staat.', { reconsidered: ['overvecht', 'turk'] }),
    list,
  )

  expect(kept).toEqual(['overvecht'])
})

test.each([
  'Het is een Marokkaanse man uit Overvecht.',
  'Alleenstaande moeder, moslim, woont in Overvecht.',
  'Turkse familie, dus dat zijn ze.',
])('"%s" is no ground, also when every word was reconsidered', (motivation) => {
  const reconsidered = list.map(({ word }) => word)

  expect(refusal(() => questionGrounds(judged(motivation, { reconsidered }), list)).code).toBe('report.only-questionable-grounds')
})

test('without listed words nothing is questioned', () => {
  expect(questionGrounds(judged('De bewoner werkt sinds maart bij een garage.'), list)).toEqual([])
})
