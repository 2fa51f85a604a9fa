import { holdsBsn } from '#platform/contract/bsn.ts'

/** Surnames on a file: of those whom a text is about with who acts for them, and of the others. */
export interface Surnames {
  own: readonly string[]
  others: readonly string[]
}

const SHORTEST_NAME = 3

/**
 * What keeps a text from its reader: a citizen service number, or the surname of a client whom it is not about.
 * A surname that its own people share cannot be told apart and is left to who agrees it; so is one without a capital, which may be a word (Meer, Groot).
 */
export function whatTextsHold(texts: readonly string[], { own, others }: Surnames): 'number-of-person' | 'names-another-client' | null {
  if (texts.some((text) => holdsBsn(text))) return 'number-of-person'
  const known = new Set(own.map(plain))
  const words = new Set(texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu) ?? []).map(plain))
  const all = texts.map(plain).join('\n')
  const named = others.map(plain).some((name) => {
    if (name.length < SHORTEST_NAME || known.has(name)) return false
    return name.includes(' ') ? all.includes(name) : words.has(name) || words.has(`${name}s`) || words.has(`${name}'s`)
  })
  return named ? 'names-another-client' : null
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
