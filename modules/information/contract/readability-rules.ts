import { officialWords } from './official-words.ts'

// Length of a sentence and of a word above which a hint is given; the usual limits of plain Dutch at B1.
const LONG_SENTENCE = 15
const LONG_WORD = 4
const HINTS_OF_A_KIND = 8
/** Under this the text is hard for many readers. */
export const READABLE_FROM = 60

export const easeWords = {
  easy: { nl: 'goed leesbaar voor de meeste mensen', en: 'easy to read for most people' },
  fair: { nl: 'redelijk leesbaar', en: 'fairly easy to read' },
  hard: { nl: 'lastig', en: 'hard to read' },
  'very-hard': { nl: 'heel lastig', en: 'very hard to read' },
} as const
export type Ease = keyof typeof easeWords

/** How a text reads, and what could be said more plainly. */
export interface Readability {
  /** 0 (hard) up to 100 (easy), whole */
  figure: number
  ease: Ease
  sentences: number
  words: number
  longSentences: string[]
  longWords: string[]
  passive: string[]
  official: { word: string; instead: string }[]
}

/**
 * The formula of Flesch for Dutch: 206.84 − 0.93 × words in a sentence − 77 × syllables in a word, kept between 0 and 100.
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen (Landbouwhogeschool Wageningen, 1960); 70 to 80 reads as the last year of
 * primary school. It measures lengths, not meaning: a hint for the writer, never a gate. Null when there are no words.
 */
export function readabilityOf(text: string): Readability | null {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return null

  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const raw = 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length)
  const figure = Math.round(Math.min(100, Math.max(0, raw)))
  return {
    figure,
    ease: easeOf(figure),
    sentences: sentences.length,
    words: words.length,
    longSentences: sentences.filter((sentence) => wordsOf(sentence).length > LONG_SENTENCE).slice(0, HINTS_OF_A_KIND),
    longWords: distinct(words.filter((word) => syllablesIn(word) > LONG_WORD)),
    passive: sentences.filter(isPassive).slice(0, HINTS_OF_A_KIND),
    official: distinct(words.map((word) => word.toLowerCase())).flatMap((word) => {
      const instead = officialWords[word]
      return instead ? [{ word, instead }] : []
    }),
  }
}

/** The words of the figure: 70 and up reads like the last year of primary school. */
export function easeOf(figure: number): Ease {
  if (figure >= 70) return 'easy'
  if (figure >= READABLE_FROM) return 'fair'
  return figure >= 45 ? 'hard' : 'very-hard'
}

/** Sentences: parts that end with a full stop, question or exclamation mark, and lines; a line of a list is a sentence of its own. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(ABBREVIATIONS, (found) => found.replaceAll('.', ''))
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.replace(/^\s*(?:[-•*#]+|\d+\.)\s*/, '').trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}
const ABBREVIATIONS = /\b(?:art|bijv|bv|enz|nr|o\.a|d\.w\.z|t\/m|m\.b\.t|i\.v\.m|mr|dr|ca)\./gi

/** Words of letters; numbers and signs are not counted. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []
}

/**
 * Syllables of a Dutch word: each group of vowels that is said in one breath. Longest groups first ("aai", "eeuw"), then pairs that are one
 * sound ("ie", "ij", "ui"); a trema begins a new one. Compounds and loan words can be one off, which a text as a whole evens out. At least 1.
 */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().normalize('NFC')
  const groups = letters.replace(/(?<=[qg])u(?=[aeiou][^r])/g, (u) => (letters.includes('qu') ? '' : u)).match(VOWELS)
  return Math.max(1, groups?.length ?? 0)
}
const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ei|ij|ui|eu|oe|au|ou|[aeiouyáéíóúàèìòùâêîôûäëïöü]/g

/** "Worden" or "werd" with a past participle in one sentence: somebody does something, and it does not say who. */
function isPassive(sentence: string): boolean {
  const words = wordsOf(sentence.toLowerCase())
  return words.some((word) => AUXILIARY.has(word)) && words.some((word) => PARTICIPLE.test(word) && !NO_PARTICIPLE.has(word))
}
const AUXILIARY = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden'])
const PARTICIPLE = /^(?:\p{L}{0,8}ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t|en))$/u
const NO_PARTICIPLE = new Set([
  'geld',
  'gesprek',
  'gezin',
  'gemeente',
  'geen',
  'bedrag',
  'besluit',
  'recht',
  'verschil',
  'gebied',
  'verstand',
])

function distinct(words: readonly string[]): string[] {
  const seen = new Map(words.map((word) => [word.toLowerCase(), word]))
  return [...seen.values()].slice(0, HINTS_OF_A_KIND * 2)
}
