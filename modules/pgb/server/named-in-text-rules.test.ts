import { expect, test } from 'vitest'
import { namesClient, namesSomebody } from './known-names-rules.ts'

const known = { people: ['Voorbeeld', 'Test veld'], providers: ['Thuiszorg Proef B.V.'], numbers: ['90000001'] }

test('a name of a client is found as a word, however it is written, and not within another', () => {
  expect(namesClient('Mevrouw VOORBEELD zegt van niet.', known)).toBe(true)
  expect(namesClient('De heer Test  Veld.', known)).toBe(true)
  expect(namesClient('Voorbeelden van declaraties.', known)).toBe(false)
})

test('the name of a provider without its legal form, its number written apart, and a BSN are found', () => {
  for (const text of ['Bij thuiszorg proef werkte niemand.', 'KvK 9000 0001.', 'BSN 9999.90.019.'])
    expect(namesSomebody(text, known), text).toBe(true)
  expect(namesSomebody('Een aanbieder declareerde uren die niet zijn geleverd.', known)).toBe(false)
})
