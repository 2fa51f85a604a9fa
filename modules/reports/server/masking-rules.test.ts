import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPrefix } from './dutch-name-rules.ts'
import { type KnownMarks, MASK, marksFromClaim, maskText } from './masking-rules.ts'

const subject: KnownMarks = {
  initials: 'J.P.',
  firstNames: 'José Pieter',
  surnamePrefix: 'de',
  surname: 'Vries-Bakker',
  birthDate: '1984-02-03',
  addresses: [{ street: 'Kanaalstraat', houseNumber: '5-A', postalCode: '3531AA' }],
}

test.each([
  ['J.P. de Vries-Bakker werkt zwart', `${MASK} werkt zwart`],
  ['jp de vries bakker werkt', `${MASK} werkt`],
  ['De heer De Vries werkt', `De heer ${MASK} werkt`],
  ['Jose is thuis, josés auto ook', `${MASK} is thuis, ${MASK} auto ook`],
  ["Pieter's fiets", `${MASK} fiets`],
  ['BAKKER, woonachtig Kanaalstraat 5a', `${MASK}, woonachtig ${MASK}`],
  ['kanaalstr. 5-A in Utrecht', `${MASK} in Utrecht`],
  ['in de Kanaalstraat te zien', `in de ${MASK} te zien`],
  ['3531 AA of 3531aa', `${MASK} of ${MASK}`],
  ['geboren 3-2-1984', `geboren ${MASK}`],
  ['geboren 03.02.84, dus', `geboren ${MASK}, dus`],
  ['geb. 1984-02-03', `geb. ${MASK}`],
  ['geb. 3 februari 1984', `geb. ${MASK}`],
  ['op 3 feb. jarig', `op ${MASK} jarig`],
  ['BSN 999990007 of 9999.90.007', `BSN ${MASK} of ${MASK}`],
  ['bel 06-12345678 of +31 30 286 10 00', `bel ${MASK} of ${MASK}`],
  ['mail j.devries@voorbeeld.nl', `mail ${MASK}`],
])('"%s" becomes "%s"', (text, masked) => {
  expect(maskText(text, [subject])).toBe(masked)
})

test.each([
  'Hij werkt sinds 3 maart 2023 bij de garage',
  'dossier 123456789',
  'sinds 2023 WW, € 1.250,50',
  'de bakkerij aan de Jansstraat',
  'de de het',
])('"%s" stays as it is', (text) => expect(maskText(text, [subject])).toBe(text))

test('a company is taken out with and without its legal form', () => {
  const provider: KnownMarks = { organisationName: 'Zorg & Thuis B.V.', kvkNumber: '90000001' }

  expect(maskText('Zorg & Thuis declareert; zorg & thuis bv (KvK 90000001) ook', [provider])).toBe(
    `${MASK} declareert; ${MASK} (KvK ${MASK}) ook`,
  )
})

test('what a reporter says about whom it concerns is taken out of the rest of the text', () => {
  const claim = marksFromClaim('Fatima El Amrani', 'Amsterdamsestraatweg 12 bis, 3513 AB Utrecht')

  expect(maskText('Fatima woont op de Amsterdamsestraatweg 12bis (3513AB). Mevrouw el Amrani werkt.', [claim])).toBe(
    `${MASK} woont op de ${MASK} (${MASK}). Mevrouw ${MASK} werkt.`,
  )
})

const letters = [...'abcdefghijklmnopqrstuvwxyzéèëïöüçABCDEFGHIJKLMNOPQRSTUVWXYZ']
const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 12 }).filter((word) => !isPrefix(word))
const ordinary = fc.constantFrom('werkt', 'sinds', 'maart', 'bij', 'garage', 'twee', 'auto', 'uitkering', 'ziet', 'dagelijks')
const shout = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.toLowerCase(),
)
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

test('no known name survives as a word, and every other word does', () => {
  fc.assert(
    fc.property(
      fc.record({ firstNames: name, surname: name }),
      fc.array(fc.oneof(ordinary, fc.constant('<first>'), fc.constant('<last>')), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(' ', ', ', '. ', '\n', ' - '),
      shout,
      (person, pattern, between, written) => {
        const known = [person.firstNames, person.surname].map(plain)
        const text = pattern
          .map((part) => (part === '<first>' ? written(person.firstNames) : part === '<last>' ? written(person.surname) : part))
          .join(between)

        const left = wordsOf(maskText(text, [person]))

        expect(left.map(plain).filter((word) => known.includes(word))).toEqual([])
        const others = pattern.filter(
          (part) => !part.startsWith('<') && !known.some((one) => plain(part) === one || plain(part) === `${one}s`),
        )
        expect(left).toEqual(others)
      },
    ),
    { numRuns: 500 },
  )
})

test('masking twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.record({ firstNames: name, surname: name }), (text, person) => {
      const once = maskText(`${text} ${person.surname}`, [person])
      expect(maskText(once, [person])).toBe(once)
    }),
  )
})
