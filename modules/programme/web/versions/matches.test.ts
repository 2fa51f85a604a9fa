import { expect, test } from 'vitest'
import { matches } from './matches.ts'

test.each([
  ['Leg uit welke inkomsten gemeld moeten worden.', 'gemeld INKOMSTEN', true],
  ['Leidde tot beëindiging', 'beeindig', true],
  ['Bezwaar gegrond', 'bezwaar deels', false],
  ['Bezwaar gegrond', '  ', true],
])('"%s" is found by "%s": %s', (text, typed, found) => {
  expect(matches(text, typed)).toBe(found)
})
