import { isBsn } from '#platform/contract/bsn.ts'
import type { PersonMark } from '../../contract.ts'

/** What is known of those whom an answer was about or for; every part may be missing. */
export interface KnownOfQuestion {
  /** Names as they are known, each to be found whole or by its last word */
  names: readonly string[]
  /** Numbers of the question and its file */
  numbers: readonly string[]
  birthDates: readonly string[]
}

export interface FoundMark {
  mark: PersonMark
  found: string
}

export const nothingKnown: KnownOfQuestion = { names: [], numbers: [], birthDates: [] }

const NUMBER = /(?<![\p{L}\d])\d(?:[ .-]?\d){7,8}(?![\p{L}\d])/gu
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const PHONE = /(?<![\p{L}\d])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){8}(?!\d)/gu
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\d)/giu

/**
 * What in a text points at a person: numbers of citizens, phones and accounts and e-mail addresses of anybody, and the names,
 * file numbers and birth dates that are known of the question. What nobody knows cannot be found: the author confirms the rest.
 */
export function findPersonMarks(text: string, known: KnownOfQuestion): FoundMark[] {
  // Digits of full width and signs that nobody sees hide nothing.
  const normal = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const accounts = [...normal.matchAll(IBAN)].map(([found]) => ({ mark: 'bank-account' as const, found }))
  const written = normal.replace(IBAN, ' ')
  const all = (mark: PersonMark, pattern: RegExp) => [...written.matchAll(pattern)].map(([found]) => ({ mark, found }))
  const bsns = all('bsn', NUMBER).filter(({ found }) => isBsn(found.replace(/\D/g, '').padStart(9, '0')))
  return [
    ...bsns,
    ...all('email', EMAIL),
    ...all('phone', PHONE),
    ...accounts,
    ...known.numbers.flatMap((number) => foundIn(written, 'file-number', number)),
    ...known.birthDates.flatMap((day) => daysAsWritten(day).flatMap((one) => foundIn(written, 'birthday', one))),
    ...known.names.flatMap((name) => nameIn(written, name)),
  ]
}

/** The whole name, or its last word: that is how somebody is called. */
function nameIn(text: string, name: string): FoundMark[] {
  const words = name.normalize('NFC').trim().split(/\s+/)
  const whole = foundIn(text, 'name', words.join(' '))
  return whole.length > 0 ? whole : foundIn(text, 'name', words.at(-1) ?? '')
}

/** A known piece as a whole word, in any case, with any space, dot or hyphen between its parts. */
function foundIn(text: string, mark: PersonMark, known: string): FoundMark[] {
  const parts = known.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  if (parts.join('').length < 2) return []
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]{0,3}')}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'iu').exec(text)
  return found ? [{ mark, found: found[0] }] : []
}

function daysAsWritten(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  return [day, `${date}-${month}-${year}`, `${Number(date)}-${Number(month)}-${year}`]
}
