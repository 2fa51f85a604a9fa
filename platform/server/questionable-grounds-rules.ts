import { type QuestionableWord, questionableAboutWords } from '#platform/contract/questionable-words.ts'
import { fold } from './folded-text-rules.ts'
import type { FieldError } from './refusal.ts'

/** A listed word where it stands in a text, in whatever form. */
export interface QuestionableFind {
  word: string
  form: string
  about: QuestionableWord['about']
}

// Words that carry no ground by themselves: what is left beside these and the listed words must say something.
const SAYS_NOTHING = new Set(
  `aan al alleen als an andere bij dan dat de deze die dit door dus een en er ergens erg geen had hebben heeft heel hem het hier hij hoe hun ik in is ja je kan komt
  lijkt maar man me mee mensen met meneer mevrouw mijn naar niet nog nu of om onder ons ook op over persoon spreekt te tegen toch tot uit van vanwege veel via voor
  vooral vrouw waar want waren was wat we wel welke wie wij woont wonen wijk buurt worden wordt ze zeer zelf zich zij zijn zit zo zou gezin familie betrokkene inwoner
  melder melding klant cliënt uitkering ziet eruit`.split(/\s+/),
)
const FEWEST_OTHER_WORDS = 2

/** The listed words in a text: whole words, in any case, with the usual Dutch endings (-e, -en, -s, -se), accents or not. */
export function findQuestionable(written: string, list: readonly QuestionableWord[]): QuestionableFind[] {
  const text = written.normalize('NFC')
  const plain = fold(text)
  return list
    .filter((listed) => listed.active)
    .flatMap((listed) => {
      const found = patternOf(listed.word).exec(plain)
      return found ? [{ word: listed.word, form: text.slice(found.index, found.index + found[0].length), about: listed.about }] : []
    })
}

/** A text of a form and the field in which it stands, such as `answers/source`. */
export interface WrittenGround {
  field: string
  text: string
}

export interface Questioned {
  /** Words in texts that say nothing else */
  empty: FieldError[]
  /** Words that the writer has not reconsidered */
  open: FieldError[]
  /** Every listed word that stands in the texts, once */
  words: string[]
}

/** Grounds that rest on origin, religion, name, neighbourhood, household or looks are no grounds (Grondwet art. 1, Awb 3:46): what of that kind stands in these texts. */
export function questionTexts(
  texts: readonly WrittenGround[],
  reconsidered: readonly string[],
  list: readonly QuestionableWord[],
): Questioned {
  const found = texts.flatMap(({ field, text }) => findQuestionable(text, list).map((find) => ({ field, text, ...find })))
  return {
    empty: found.filter(({ text }) => saysNothingElse(text, list)).map(asError),
    open: found.filter(({ word }) => !reconsidered.includes(word)).map(asError),
    words: [...new Set(found.map(({ word }) => word))],
  }
}

function saysNothingElse(text: string, list: readonly QuestionableWord[]): boolean {
  let rest = fold(text.normalize('NFC'))
  for (const { word, active } of list) if (active) rest = rest.replace(new RegExp(patternOf(word), 'gu'), ' ')
  const others = rest.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length > 1 && !SAYS_NOTHING.has(word)) ?? []
  return others.length < FEWEST_OTHER_WORDS
}

function asError({ field, word, form, about }: QuestionableFind & { field: string }): FieldError {
  return { pointer: `#/body/${field}`, code: word, detail: `“${form}” gaat over ${questionableAboutWords[about].nl}.` }
}

const patterns = new Map<string, RegExp>()

/** `oost-europees` also finds `Oost Europese`; `marokkaan` also `Marokkanen` and `Marokkaanse`. */
function patternOf(listed: string): RegExp {
  const word = listed.normalize('NFC')
  const known = patterns.get(word)
  if (known) return known

  const parts = fold(word).split(/[\s-]+/)
  const last = parts.pop() ?? ''
  const open = last.replace(/([aeou])\1([bdfgklmnprst])$/, '$1$2')
  const forms = open === last ? `${last}(?:s|e|en|er|ers|se|sen|'s)?` : `(?:${last}(?:s|se|sen)?|${open}(?:e|en|er))`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${[...parts, forms].join('[\\s-]+')}(?![\\p{L}\\p{N}])`, 'u')
  patterns.set(word, pattern)
  return pattern
}
