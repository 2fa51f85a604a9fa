import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBsn } from '#platform/contract/bsn.ts'
import { findPersonMarks, nothingKnown } from './person-marks-rules.ts'

const marksIn = (text: string, known = {}) => findPersonMarks(text, { ...nothingKnown, ...known }).map(({ mark }) => mark)

test('a text in general words holds nothing, also with articles, amounts and days', () => {
  const text =
    'Op grond van artikel 53a en Awb 3:46 vraagt u afschriften van drie maanden; € 1.234,56 vanaf 01-01-2024, zaak 12 van 2024. Bel 14 030.'
  expect(marksIn(text)).toEqual([])
})

test('a name is found whole or by its last word, in any case, and not inside another word', () => {
  expect(marksIn('Volgens NOOR klopt dit.', { names: ['Demo Consulent Noor'] })).toEqual(['name'])
  expect(marksIn('Dhr. de  Vries woont samen.', { names: ['de Vries'] })).toEqual(['name'])
  expect(marksIn('Kijk noordelijk.', { names: ['Noor'] })).toEqual([])
})

test('numbers of the question, e-mail addresses, phones, accounts and birth dates are found', () => {
  expect(marksIn('Zie A-2024-000012 en dossier 77.12/b.', { numbers: ['A-2024-000012', '77-12-B'] })).toEqual([
    'file-number',
    'file-number',
  ])
  expect(marksIn('Mail j.voorbeeld@voorbeeld.nl of bel 06-12345678, NL91 ABNA 0417 1643 00.')).toEqual(['email', 'phone', 'bank-account'])
  expect(marksIn('Geboren 3-2-1984.', { birthDates: ['1984-02-03'] })).toEqual(['birthday'])
})

const separator = fc.constantFrom('', ' ', '.', '-')
const bsn = fc
  .integer({ min: 10_000_000, max: 999_999_999 })
  .map((number) => String(number).padStart(9, '0'))
  .filter(isBsn)
const around = fc.constantFrom('', ' ', ', ', '\n', '(', ')')

test('every number that can be a BSN is found, wherever it stands and however it is cut', () => {
  fc.assert(
    fc.property(bsn, separator, separator, around, around, (number, one, other, before, after) => {
      const written = `${number.slice(0, 4)}${one}${number.slice(4, 6)}${other}${number.slice(6)}`
      expect(marksIn(`Het nummer${before || ' '}${written}${after || ' '}staat hier.`)).toContain('bsn')
    }),
  )
})

test('every known name and file number is found in any text around it', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{2,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.lorem(), fc.lorem(), (parts, before, after) => {
      const name = parts.join(' ')
      expect(marksIn(`${before} ${name}. ${after}`, { names: [name] })).toContain('name')
      expect(marksIn(`${before} (${name}-12) ${after}`, { numbers: [`${name} 12`] })).toContain('file-number')
    }),
  )
})
