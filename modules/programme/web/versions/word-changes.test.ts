import { expect, test } from 'vitest'
import { type Line, paragraph } from './lines.ts'
import { compareLines, type MarkedLine } from './word-changes.ts'

/** `[…]` around the words that stand on one side only. */
const written = (lines: readonly MarkedLine[]) =>
  lines.map(({ pieces }) => pieces.map(({ text, onlyHere }) => (onlyHere ? `[${text}]` : text)).join(''))
const compared = (before: Line[], after: Line[]) => {
  const found = compareLines(before, after)
  return { before: written(found.before), after: written(found.after), same: found.same }
}

test('words are marked on the side that has them', () => {
  expect(compared([paragraph('Wij horen iedere inwoner.')], [paragraph('Wij horen elke inwoner altijd.')])).toEqual({
    before: ['Wij horen [iedere] inwoner.'],
    after: ['Wij horen [elke] inwoner [altijd].'],
    same: false,
  })
})

test('words that stand together are marked together', () => {
  expect(compared([paragraph('De som is tien procent.')], [paragraph('De som is twaalf van honderd.')]).before).toEqual([
    'De som is [tien procent].',
  ])
})

test('a paragraph in between is marked as a whole, and what follows it is not', () => {
  const found = compared(
    [paragraph('Eerst dit.'), paragraph('Dan dat.')],
    [paragraph('Eerst dit.'), paragraph('Ertussen.'), paragraph('Dan dat.')],
  )

  expect(found.after).toEqual(['Eerst dit.', '[Ertussen.]', 'Dan dat.'])
  expect(found.before).toEqual(['Eerst dit.', 'Dan dat.'])
})

test('each line keeps what it is, and equal texts are the same', () => {
  const lines: Line[] = [paragraph('Via:'), { kind: 'bullet', text: 'Cognos' }]

  expect(compareLines(lines, lines).after.map(({ kind }) => kind)).toEqual(['paragraph', 'bullet'])
  expect(compareLines(lines, lines).same).toBe(true)
})

test.each([
  [[], [paragraph('Nieuw.')], [], ['[Nieuw.]']],
  [[paragraph('Oud.')], [], ['[Oud.]'], []],
])('an empty side has no lines', (before, after, oldLines, newLines) => {
  expect(compared(before, after)).toMatchObject({ before: oldLines, after: newLines, same: false })
})
