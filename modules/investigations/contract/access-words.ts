import type { WordList } from '#platform/contract/words.ts'

/** The parts of a file on which a guest can be invited. */
export const filePartWords = {
  report: { nl: 'de melding', en: 'the report' },
  plan: { nl: 'plan en onderzoek', en: 'plan and research' },
  findings: { nl: 'bevindingen', en: 'findings' },
  hearing: { nl: 'horen', en: 'hearing' },
  weighing: { nl: 'afweging', en: 'weighing' },
  advice: { nl: 'advies', en: 'advice' },
  decision: { nl: 'besluit, met het advies waarop is besloten', en: 'decision, with the advice it is about' },
  outcome: { nl: 'resultaat en les', en: 'outcome and lesson' },
} as const satisfies WordList<string>

/** How somebody came to read a file without working on it. */
export const grantKindWords = {
  request: { nl: 'op verzoek', en: 'on request' },
  guest: { nl: 'te gast', en: 'as a guest' },
  glass: { nl: 'noodtoegang', en: 'break glass' },
} as const satisfies WordList<string>

export const grantStateWords = {
  asked: { nl: 'gevraagd', en: 'asked' },
  granted: { nl: 'toegestaan', en: 'granted' },
  refused: { nl: 'geweigerd', en: 'refused' },
  ended: { nl: 'beëindigd', en: 'ended' },
  expired: { nl: 'verlopen', en: 'expired' },
} as const satisfies WordList<string>

/** Why somebody may see a file. */
export const whySeesWords = {
  lead: { nl: 'behandelaar', en: 'lead' },
  colleague: { nl: 'werkt mee', en: 'works along' },
  reader: { nl: 'leest het advies mee', en: 'reads the advice along' },
  authoriser: { nl: 'stond waarnemingen toe', en: 'authorised observations' },
  coordinator: { nl: 'coördineert het team', en: 'coordinates the unit' },
  mandate: { nl: 'mag hierover besluiten', en: 'may decide on it' },
  decided: { nl: 'besliste hierover', en: 'decided on it' },
  named: { nl: 'genoemd bij de verzegeling', en: 'named when it was sealed' },
  request: { nl: 'mag tijdelijk lezen', en: 'may read for a while' },
  guest: { nl: 'is te gast op een deel', en: 'is a guest on a part' },
  glass: { nl: 'leest met noodtoegang', en: 'reads by breaking the glass' },
} as const satisfies WordList<string>
