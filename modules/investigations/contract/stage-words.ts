import type { WordList } from '#platform/contract/words.ts'

/** The stages of a file; by themselves, because the work list shows them and nothing else of a file. */
export const stageWords = {
  opened: { nl: 'Toewijzen', en: 'Assign' },
  planning: { nl: 'Plan', en: 'Plan' },
  research: { nl: 'Onderzoek', en: 'Research' },
  hearing: { nl: 'Horen', en: 'Hearing' },
  weighing: { nl: 'Afwegen', en: 'Weighing' },
  advice: { nl: 'Advies', en: 'Advice' },
  'reading-along': { nl: 'Meelezen', en: 'Reading along' },
  decision: { nl: 'Besluit', en: 'Decision' },
  outcome: { nl: 'Resultaat', en: 'Outcome' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
} as const satisfies WordList<string>
