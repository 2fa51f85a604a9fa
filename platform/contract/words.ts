/** A word or sentence in both languages of the product: Dutch first, English second. */
export interface Words {
  nl: string
  en: string
}
export type Language = keyof Words

/** The words for each value of a closed list, so that server, screens, import and command line say the same. */
export type WordList<Value extends string> = Readonly<Record<Value, Words>>

/** The values of a word list, for `z.enum` and for choices on screen. */
export function valuesOf<Value extends string>(list: WordList<Value>): [Value, ...Value[]] {
  return Object.keys(list) as [Value, ...Value[]]
}

/** The same words, beginning with a capital: for a label or the start of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
