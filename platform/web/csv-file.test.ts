import { expect, test } from 'vitest'
import { writeCsv } from './csv-file.ts'

test('a file for a Dutch spreadsheet says its letters, and quotes only what needs it', () => {
  expect(
    writeCsv([
      ['regel', 'reden'],
      [2, 'is leeg; vul dit in'],
      [3, 'zei "nee"'],
    ]),
  ).toBe('\uFEFFregel;reden\r\n2;"is leeg; vul dit in"\r\n3;"zei ""nee"""\r\n')
})

test('a cell that looks like a formula is not computed when the file is opened', () => {
  expect(writeCsv([['=1+1', '-2', '@x']])).toBe("\uFEFF'=1+1;'-2;'@x\r\n")
})
