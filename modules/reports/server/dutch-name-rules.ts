export interface NameParts {
  initials?: string
  firstNames?: string
  surnamePrefix?: string
  surname: string
}

const PREFIXES = new Set("van von de der den het 't te ten ter la le du el in op aan over onder uit tot dos da di del della des".split(' '))
const TITLES = new Set(['dhr', 'mevr', 'mw', 'mevrouw', 'meneer', 'heer', 'fam', 'familie', 'hr', 'mr', 'dr', 'drs', 'ir', 'ing'])

/** Whether a word only links the parts of a surname, such as `van` or `de`. */
export const isPrefix = (word: string): boolean => PREFIXES.has(word.toLowerCase().replaceAll('’', "'"))

/**
 * The parts of a name as people write it: `J.P. de Vries`, `Vries, J.P. de`, `mevr. Fatima El Amrani`, `Jansen`.
 * Null when there is no surname in it.
 */
export function parseName(written: string): NameParts | null {
  const comma = written.indexOf(',')
  if (comma > 0) {
    const behind = wordsOf(written.slice(comma + 1))
    return partsFrom(
      behind.filter((word) => !isPrefix(word)),
      [...behind.filter(isPrefix), ...wordsOf(written.slice(0, comma))],
    )
  }
  const words = wordsOf(written)
  const firstPrefix = words.findIndex(isPrefix)
  const start = firstPrefix > -1 ? firstPrefix : words.length - 1
  return partsFrom(words.slice(0, Math.max(start, 0)), words.slice(Math.max(start, 0)))
}

function partsFrom(given: string[], family: string[]): NameParts | null {
  const surname = family.filter((word) => !isInitials(word))
  const initials = given.filter(isInitials).join('').toUpperCase()
  const firstNames = given.filter((word) => !isInitials(word)).join(' ')
  const prefix: string[] = []
  while (surname.length > 1 && isPrefix(surname[0] ?? '')) prefix.push(surname.shift() ?? '')
  if (surname.length === 0) return null

  return {
    ...(initials && { initials }),
    ...(firstNames && { firstNames }),
    ...(prefix.length > 0 && { surnamePrefix: prefix.join(' ') }),
    surname: surname.join(' '),
  }
}

function wordsOf(text: string): string[] {
  const apart = text.replaceAll(',', ' ').replace(/\.(?=\p{L}{2})/gu, '. ')
  return apart.split(/\s+/).filter((word) => word && !isTitle(word))
}

function isInitials(word: string): boolean {
  return /^(\p{Lu}\.?)+$/u.test(word) && (word.includes('.') || word.length === 1)
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''))
}
