import type { WordList } from '#platform/contract/words.ts'

// Words only: screens that show a list need no schema, and load none.

export const roleWords = {
  specialist: { nl: 'handhavingsspecialist', en: 'enforcement specialist' },
  consultant: { nl: 'medewerker uitvoerend team', en: 'consultant' },
  coordinator: { nl: 'coördinator', en: 'coordinator' },
  manager: { nl: 'gemandateerd manager', en: 'mandated manager' },
  policy: { nl: 'beleidsadviseur', en: 'policy officer' },
  privacy: { nl: 'privacy officer', en: 'privacy officer' },
  admin: { nl: 'functioneel beheerder', en: 'administrator' },
} as const satisfies WordList<string>

/** Files of one compartment are not for the other without a ground and an approval (Wmo 2015 art. 5.2.1, AVG art. 5). */
export const compartmentWords = {
  'participation-act': { nl: 'Participatiewet', en: 'Participation Act' },
  'social-support': { nl: 'Wmo en Jeugdwet', en: 'Wmo and Youth Act' },
} as const satisfies WordList<string>

export const designationWords = {
  'wmo-supervisor': { nl: 'toezichthouder Wmo (art. 6.1)', en: 'Wmo supervisor (art. 6.1)' },
  'youth-supervisor': { nl: 'toezichthouder Jeugdwet', en: 'Youth Act supervisor' },
  boa: { nl: 'buitengewoon opsporingsambtenaar (BOA)', en: 'special investigating officer (BOA)' },
} as const satisfies WordList<string>

/** The departments that decide on advice (programme: the mandated managers of MO and W&I). */
export const addresseeWords = {
  'work-and-income': { nl: 'Werk en Inkomen (W&I)', en: 'Work and Income (W&I)' },
  'social-development': { nl: 'Maatschappelijke Ontwikkeling (MO)', en: 'Social Development (MO)' },
} as const satisfies WordList<string>

/** What the yearly review of somebody's rights says. */
export const reviewVerdictWords = {
  right: { nl: 'klopt', en: 'right' },
  'to-change': { nl: 'moet anders', en: 'has to change' },
} as const satisfies WordList<string>

/** What a training is about: the laws and skills of the team, or something else that its title says. */
export const trainingSubjectWords = {
  wmo: { nl: 'Wmo', en: 'Social Support Act (Wmo)' },
  'youth-act': { nl: 'Jeugdwet', en: 'Youth Act' },
  'enforcement-skills': { nl: 'vaardigheden voor handhaving', en: 'enforcement skills' },
  boa: { nl: 'BOA', en: 'special investigating officer (BOA)' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** How a colleague stands with a subject today. */
export const trainingStateWords = {
  valid: { nl: 'geldig', en: 'valid' },
  lapsing: { nl: 'verloopt binnen 60 dagen', en: 'lapses within 60 days' },
  lapsed: { nl: 'verlopen', en: 'lapsed' },
  none: { nl: 'geen', en: 'none' },
} as const satisfies WordList<string>

/** Until when a training holds that is written down. */
export const trainingLapseWords = {
  term: { nl: 'volgens de termijn van de gemeente', en: 'by the term of the municipality' },
  day: { nl: 'tot en met een dag die op het certificaat staat', en: 'until a day that the certificate says' },
  never: { nl: 'verloopt niet', en: 'does not lapse' },
} as const satisfies WordList<string>
