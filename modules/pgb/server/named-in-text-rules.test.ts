import { expect, test } from 'vitest'
import { namesClient, namesSomebody, whatTextsHold } from './named-in-text-rules.ts'

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

test('accents, a possessive and any space between the parts of a name hide nobody', () => {
  const people = { ...known, people: ['Müller', 'de Bruin', 'Li'] }
  for (const text of ['mevrouw Muller', "Mullers budget en müller's zorg", 'de  heer de\nBruin', 'Li’s rekening'])
    expect(namesClient(text, people), text).toBe(true)
  expect(namesClient('De bruine kast van de mullerij, links.', people)).toBe(false)
})

test('a letter may say a word that is a surname too, but not the name, nor a number of a person', () => {
  const held = (text: string, own: string[] = []) => whatTextsHold(['Niets.', text], { own, others: ['Meer', 'van der Groot', 'Li'] })
  expect(held('U krijgt niet meer zorg, en een groot deel was van derden.')).toBeNull()
  for (const text of ['Ook bij Meer kwam niemand.', 'MEERS budget', 'bij VAN DER groot', 'Lí kreeg het'])
    expect(held(text), text).toBe('names-another-client')
  expect(held('Mevrouw Meer', ['MÉER'])).toBeNull()
  expect(held('BSN 9999.90.019.')).toBe('number-of-person')
})
