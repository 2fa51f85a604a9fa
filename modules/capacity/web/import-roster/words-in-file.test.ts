import { expect, test } from 'vitest'
import type { RosterFile, RosterMapping } from '../../contract.ts'
import { activityWordsIn, cellAt, codesIn, taskWordsIn } from './words-in-file.ts'

const mapping: RosterMapping = {
  layout: 'line',
  columns: {
    person: 'wie',
    day: 'dag',
    from: null,
    until: null,
    code: 'dienst',
    part: null,
    activity: 'activiteit',
    task: 'taak',
    needs: null,
  },
  codes: [],
  activities: [],
  tasks: [],
  otherwise: { activity: null, task: null },
}
const heading = ['wie', 'dag', 'dienst', 'activiteit', 'taak', 'ma 2-12', 'di 3-12']
const rows = [
  ['Anna', '2-12-2024', 'D', 'Meldingen', 'Dossierwerk', 'L', ''],
  ['Ben', '2-12-2024', ' d ', 'meldingen', 'Buiten', '9-17', 'V'],
  ['Ben', '3-12-2024', '=A1', 'Onderzoek naar meldingen', '', 'L', 'L'],
]
const file: RosterFile = {
  table: { heading, lines: rows.map((cells, index) => ({ line: index + 2, cells })) },
  days: [
    { column: 'ma 2-12', day: '2024-12-02' },
    { column: 'di 3-12', day: '2024-12-03' },
  ],
  mapping,
  kept: false,
}

test('each code and each word that is not ours is asked about once; times and formulas are not', () => {
  expect(codesIn(file, mapping)).toEqual(['D'])
  expect(activityWordsIn(file, mapping)).toEqual(['Meldingen'])
  expect(taskWordsIn(file, mapping)).toEqual(['Buiten'])
})

test('with a colleague on each line the codes stand under the days', () => {
  const wide = { ...mapping, layout: 'person' as const }
  expect(codesIn(file, wide)).toEqual(['L', 'V'])
  expect(activityWordsIn(file, wide)).toEqual([])
})

test('what stands in a wrong line is shown beside what is wrong with it', () => {
  expect(cellAt(file, 3, 'taak')).toBe('Buiten')
  expect(cellAt(file, 1, 'ma 2-12')).toBe('ma 2-12')
  expect(cellAt(file, 3, null)).toBe('')
  expect(cellAt(file, 9, 'taak')).toBe('')
})
