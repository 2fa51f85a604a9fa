import type { WordList } from '#platform/contract/words.ts'

export const itemStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  'in-use': { nl: 'in gebruik', en: 'in use' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const satisfies WordList<string>

export const wayWords = {
  letter: { nl: 'brief', en: 'letter' },
  talk: { nl: 'gesprek', en: 'talk' },
  page: { nl: 'webpagina', en: 'web page' },
  campaign: { nl: 'campagne', en: 'campaign' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** The languages that a text can stand in beside the Dutch one; each named in Dutch, in English and in itself. */
export const languageWords = {
  en: { nl: 'Engels', en: 'English', own: 'English' },
  ar: { nl: 'Arabisch', en: 'Arabic', own: 'العربية' },
  de: { nl: 'Duits', en: 'German', own: 'Deutsch' },
  es: { nl: 'Spaans', en: 'Spanish', own: 'Español' },
  fa: { nl: 'Farsi', en: 'Farsi', own: 'فارسی' },
  fr: { nl: 'Frans', en: 'French', own: 'Français' },
  pl: { nl: 'Pools', en: 'Polish', own: 'Polski' },
  pt: { nl: 'Portugees', en: 'Portuguese', own: 'Português' },
  so: { nl: 'Somalisch', en: 'Somali', own: 'Soomaali' },
  ti: { nl: 'Tigrinya', en: 'Tigrinya', own: 'ትግርኛ' },
  tr: { nl: 'Turks', en: 'Turkish', own: 'Türkçe' },
  uk: { nl: 'Oekraïens', en: 'Ukrainian', own: 'Українська' },
} as const satisfies Readonly<Record<string, { nl: string; en: string; own: string }>>

const FROM_RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa']

/** The direction in which a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return FROM_RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'
}
