import type { RefusedField } from '#platform/web/api.ts'

/** A word that the server questioned, as it stands in one of the texts of a form. */
export interface QuestionedWord {
  /** The word of the list; what the writer confirms. */
  word: string
  passages: Passage[]
}

/** A piece of a text around a questioned word. */
export interface Passage {
  /** The field in the form, for example `answers.concreteness`. */
  field: string
  before: string
  /** The word in the form in which it was written. */
  form: string
  after: string
}

const CONTEXT = 60

/**
 * Puts the refusals of a code that ends in `questionable-grounds` together per word, each with the text around it.
 * @param textOf gives the text of a field as it stands now; a word that is no longer there has no passage any more
 */
export function questionedWords(refused: readonly RefusedField[], textOf: (field: string) => string): QuestionedWord[] {
  const byWord = Map.groupBy(refused, ({ code }) => code ?? '')
  return [...byWord].map(([word, fields]) => ({
    word,
    passages: fields.flatMap(({ pointer, detail }) => {
      const field = pointer.replace(/^#\/body\//, '').replaceAll('/', '.')
      const passage = passageIn(textOf(field), formIn(detail) ?? word)
      return passage ? [{ field, ...passage }] : []
    }),
  }))
}

/** The text around the first place of a word; undefined when it is not there. Cut at whole words, with an ellipsis. */
export function passageIn(text: string, form: string): Omit<Passage, 'field'> | undefined {
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
  if (!found) return undefined

  const [start, end] = [found.index, found.index + found[0].length]
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  return {
    before: start > CONTEXT ? `… ${before.replace(/^\S*\s/, '')}` : before,
    form: found[0],
    after: text.length > end + CONTEXT ? `${after.replace(/\s\S*$/, '')} …` : after,
  }
}

// The server quotes the word as it was written: “Marokkanen” gaat over afkomst.
function formIn(detail: string): string | undefined {
  return /“(.+?)”/.exec(detail)?.[1]
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
