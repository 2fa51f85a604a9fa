import type { WordList } from '#platform/contract/words.ts'

/** What can go from an action to a partner. */
export const exportWhatWords = {
  locations: { nl: 'de lijst met locaties', en: 'the list of locations' },
  findings: { nl: 'wat ter plaatse is gevonden', en: 'what was found on the spot' },
  item: { nl: 'een stuk bij deze actie', en: 'an item of this action' },
} as const satisfies WordList<string>
