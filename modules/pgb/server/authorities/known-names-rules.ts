import { holdsBsn } from '#platform/contract/bsn.ts'

/** What of a file names somebody. */
export interface KnownNames {
  /** Surnames of clients and their representatives */
  people: readonly string[]
  /** Names of providers */
  providers: readonly string[]
  /** Registration numbers and codes of providers */
  numbers: readonly string[]
}

const LEGAL_FORM = /\s+(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|eenmanszaak)$/i

/** Whether a text names a client or representative of the file, as a whole word. */
export const namesClient = (text: string, { people }: KnownNames): boolean => people.some((name) => holdsWord(text, name))

/** Whether somebody of the file can be known from a text: by a name, a number, or any number that can be a BSN. */
export function namesSomebody(text: string, known: KnownNames): boolean {
  const digits = text.replaceAll(/[\s.-]/g, '')
  return (
    namesClient(text, known) ||
    known.providers.some((name) => holdsWord(text, name.replace(LEGAL_FORM, ''))) ||
    known.numbers.some((number) => digits.includes(number)) ||
    holdsBsn(text)
  )
}

function holdsWord(text: string, name: string): boolean {
  const wanted = name.trim().toLowerCase()
  if (wanted.length < 2) return false
  const escaped = wanted.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(text.toLowerCase())
}
