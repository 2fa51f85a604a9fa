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

/** Surnames on a file: of those whom a text is about with who acts for them, and of the others. */
export interface Surnames {
  own: readonly string[]
  others: readonly string[]
}

const SHORTEST_NAME = 2
const LEGAL_FORM = /\s+(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|eenmanszaak)$/i

/** Whether a text names a client or representative of the file. */
export const namesClient = (text: string, { people }: KnownNames): boolean => people.some((name) => timesNamed(text, name).length > 0)

/** Whether somebody of the file can be known from a text: by a name, a number, or any number that can be a BSN. */
export function namesSomebody(text: string, known: KnownNames): boolean {
  const digits = text.replaceAll(/[\s.-]/g, '')
  return (
    namesClient(text, known) ||
    known.providers.some((name) => timesNamed(text, name.replace(LEGAL_FORM, '')).length > 0) ||
    known.numbers.some((number) => digits.includes(number)) ||
    holdsBsn(text)
  )
}

/**
 * What keeps a text from its reader: a citizen service number, or the surname of a client whom it is not about.
 * A surname that its own people share cannot be told apart and is left to who agrees it; so is one of one word without a capital: "niet meer"
 * does not name the family Meer, and a letter must be able to say it.
 */
export function whatTextsHold(texts: readonly string[], { own, others }: Surnames): 'number-of-person' | 'names-another-client' | null {
  if (texts.some((text) => holdsBsn(text))) return 'number-of-person'
  const known = new Set(own.map(plain))
  const strange = others.filter((name) => !known.has(plain(name)))
  const isNamed = (text: string, name: string) => timesNamed(text, name).some((found) => /\s/.test(found) || /^\p{Lu}/u.test(found))
  return strange.some((name) => texts.some((text) => isNamed(text, name))) ? 'names-another-client' : null
}

/** Where a name stands in a text as a whole word, also as a possessive, whatever its accents, capitals and spaces. */
function timesNamed(text: string, name: string): string[] {
  const wanted = plain(name)
  if (wanted.length < SHORTEST_NAME) return []
  const escaped = wanted.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
  return withoutMarks(text).match(new RegExp(`(?<![\\p{L}\\d])${escaped}(?:'?s)?(?![\\p{L}\\d])`, 'giu')) ?? []
}

const withoutMarks = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'")
const plain = (name: string) => withoutMarks(name).trim().toLowerCase()
