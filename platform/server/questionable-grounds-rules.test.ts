import { expect, test } from 'vitest'
import type { QuestionableWord } from '#platform/contract/questionable-words.ts'
import { findQuestionable } from './questionable-grounds-rules.ts'

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
const wordsIn = (text: string) => findQuestionable(text, list).map(({ word }) => word)

test.each([
  ['Een Marokkaanse man', 'marokkaan'],
  ['Het zijn Marokkanen', 'marokkaan'],
  ['een MAROKKAAN', 'marokkaan'],
  ['zij is Turks', 'turk'],
  ['Turkse winkel', 'turk'],
  ['Oost Europese kentekens', 'oost-europees'],
  ['oost-europees kenteken', 'oost-europees'],
  ['twee Syriers', 'syriër'],
  ['twee Syriërs', 'syriër'],
  ['moslims in de straat', 'moslim'],
  ['woont in Overvecht.', 'overvecht'],
  ['twee alleenstaande moeders', 'alleenstaande moeder'],
])('in "%s" the listed word "%s" is found', (text, word) => {
  expect(wordsIn(text)).toEqual([word])
})

test.each(['Turkooise auto', 'gevechten', 'alleenstaande woning', 'met een accent', 'de moederkerk'])(
  'in "%s" nothing is found',
  (text) => {
    expect(wordsIn(text)).toEqual([])
  },
)
