import type { WordList } from '#platform/contract/words.ts'

export const atRiskWords = {
  no: { nl: 'veilig', en: 'safe' },
  yes: { nl: 'niet veilig', en: 'not safe' },
  unknown: { nl: 'nog niet duidelijk', en: 'not clear yet' },
} as const satisfies WordList<string>

/** What is known of the safety of the holders of a file together. */
export const fileSafetyWords = {
  'not-safe': { nl: 'niet veilig', en: 'not safe' },
  'not-asked': { nl: 'nog niet gevraagd', en: 'not asked yet' },
  'not-clear': { nl: 'nog niet duidelijk', en: 'not clear yet' },
  safe: { nl: 'veilig', en: 'safe' },
  nobody: { nl: 'nog geen cliënten', en: 'no clients yet' },
} as const satisfies WordList<string>

export const safetyStepKindWords = {
  'neighbourhood-team': { nl: 'Buurtteam', en: 'neighbourhood team' },
  'safe-home': { nl: 'Veilig Thuis', en: 'Veilig Thuis (safe home)' },
  igj: { nl: 'Inspectie Gezondheidszorg en Jeugd (IGJ)', en: 'Health and Youth Care Inspectorate (IGJ)' },
  'care-replaced': { nl: 'andere zorg regelen', en: 'arrange other care' },
  representative: { nl: 'andere vertegenwoordiger', en: 'another representative' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>
