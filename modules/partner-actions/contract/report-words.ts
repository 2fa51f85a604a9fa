import type { WordList } from '#platform/contract/words.ts'

/** What was done with a sign that somebody needs help. */
export const careOutcomeWords = {
  'neighbourhood-team': { nl: 'doorgegeven aan het wijkteam', en: 'told to the neighbourhood team' },
  emergency: { nl: 'hulpdiensten gebeld', en: 'emergency services called' },
  'nothing-needed': { nl: 'niets nodig', en: 'nothing needed' },
} as const satisfies WordList<string>

/** About which scheme a finding becomes a report: that settles which unit judges it. */
export const findingSchemeWords = {
  subsistence: { nl: 'bijstand levensonderhoud', en: 'subsistence benefit' },
  'financial-scheme': { nl: 'financiële regeling', en: 'financial scheme' },
  'work-file': { nl: 'werkdossier', en: 'work file' },
  'wmo-pgb': { nl: 'WMO-PGB', en: 'WMO personal budget' },
  'youth-pgb': { nl: 'Jeugd-PGB', en: 'Youth personal budget' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const findingUrgencyWords = {
  normal: { nl: 'gewoon', en: 'normal' },
  urgent: { nl: 'spoed', en: 'urgent' },
} as const satisfies WordList<string>

/** How far a report is that came of a finding, for who may see it. */
export const reportStandingWords = {
  waiting: { nl: 'wacht op een oordeel', en: 'waits to be judged' },
  running: { nl: 'in onderzoek of klaar daarvoor', en: 'under investigation, or about to be' },
  done: { nl: 'afgerond', en: 'finished' },
} as const satisfies WordList<string>
