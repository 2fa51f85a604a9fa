import type { WordList } from '#platform/contract/words.ts'

/** Whether an advice was followed. */
export const followedWords = {
  yes: { nl: 'gevolgd', en: 'followed' },
  partly: { nl: 'deels gevolgd', en: 'partly followed' },
  no: { nl: 'niet gevolgd', en: 'not followed' },
} as const satisfies WordList<string>

/** What became of the application or the file. */
export const resultOutcomeWords = {
  granted: { nl: 'toegekend', en: 'granted' },
  refused: { nl: 'afgewezen', en: 'refused' },
  changed: { nl: 'gewijzigd', en: 'changed' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** Where a result was told. */
export const resultOriginWords = {
  'work-list': { nl: 'werkvoorraad', en: 'work list' },
  mail: { nl: 'e-mail', en: 'e-mail' },
  import: { nl: 'ingelezen bestand', en: 'imported file' },
} as const satisfies WordList<string>
