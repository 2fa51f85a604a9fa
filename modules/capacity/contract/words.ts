import type { WordList } from '#platform/contract/words.ts'

/** What capacity is spent on: the activities of the programme, and the rest that it leaves to nobody. */
export const capacityActivityWords = {
  'primary-process': { nl: 'Ondersteuning primair proces', en: 'Support of the primary process' },
  'report-investigation': { nl: 'Onderzoek naar meldingen', en: 'Investigation of reports' },
  'chain-partners': { nl: 'Samenwerking met ketenpartners', en: 'Work with chain partners' },
  'personal-budget': { nl: 'Onderzoek WMO-PGB', en: 'WMO-PGB investigations' },
  unassigned: { nl: 'Niet toegewezen', en: 'Not assigned' },
} as const satisfies WordList<string>

export const dayPartWords = {
  day: { nl: 'overdag', en: 'by day' },
  evening: { nl: 'avond', en: 'evening' },
} as const satisfies WordList<string>

/** What somebody does in a shift; no free text, so that nobody whom the work is about gets into a roster or a calendar. */
export const taskWords = {
  files: { nl: 'Dossierwerk', en: 'Work on files' },
  desk: { nl: 'Adviesdesk', en: 'Advice desk' },
  visit: { nl: 'Huisbezoek', en: 'Home visit' },
  talk: { nl: 'Gesprek', en: 'Talk' },
  action: { nl: 'Actie', en: 'Action' },
  meeting: { nl: 'Overleg', en: 'Meeting' },
  other: { nl: 'Ander werk', en: 'Other work' },
} as const satisfies WordList<string>

/** Why somebody is not there, without a reason that says anything about health. */
export const absenceKindWords = {
  leave: { nl: 'verlof', en: 'leave' },
  away: { nl: 'afwezig', en: 'away' },
  training: { nl: 'opleiding', en: 'training' },
} as const satisfies WordList<string>

/** Where the proposal for hours came from. */
export const hoursOriginWords = {
  roster: { nl: 'rooster', en: 'roster' },
  observation: { nl: 'waarneming', en: 'observation' },
  visit: { nl: 'huisbezoek', en: 'home visit' },
  talk: { nl: 'gesprek', en: 'talk' },
  action: { nl: 'actie', en: 'action' },
  hand: { nl: 'zelf ingevuld', en: 'entered by hand' },
} as const satisfies WordList<string>
