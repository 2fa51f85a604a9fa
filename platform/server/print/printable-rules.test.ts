import { expect, test } from 'vitest'
import { drawnWith, printable } from './printable-rules.ts'
import { exampleDocument, months, table } from './testing/example-document.ts'

test('a row that would shift its table is refused', () => {
  expect(() => printable(exampleDocument([{ ...table, rows: [['januari']] }]))).toThrow('The table “Meldingen per maand” has a row')
})

test('a series that would shift its months is refused', () => {
  expect(() => printable(exampleDocument([{ ...months, series: [{ name: 'ontvangen', values: [1] }] } as typeof months]))).toThrow(
    'The chart “Per maand” has a series',
  )
})

test('every kind of line end is one, a tab is a space, and what no document can hold is left out', () => {
  const { title } = printable({ ...exampleDocument([]), title: 'a\r\nb\rc\u2028d\te\u0007f\uffffg\ud800' })

  expect(title).toBe('a\nb\nc\nd ef'.concat('g\ufffd'))
})

test('a whole document is left as it is where its texts are plain', () => {
  expect(printable(exampleDocument())).toEqual(exampleDocument())
})

test('a character that the font lacks is a box; one that nobody sees is left out', () => {
  const drawable = new Set([...'ab '].map((character) => character.codePointAt(0) ?? 0))

  expect(drawnWith({ deep: ['a😀b\u200d', 'ab\nz'] }, drawable)).toEqual({ deep: ['a□b', 'ab\n□'] })
})
