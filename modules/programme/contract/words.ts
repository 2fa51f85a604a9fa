import type { WordList } from '#platform/contract/words.ts'

/** What an activity of the programme is about; figures belong to a kind, never to the title that somebody wrote. */
export const activityKindWords = {
  'primary-process': { nl: 'ondersteuning van het primair proces', en: 'support of the primary process' },
  'report-investigation': { nl: 'onderzoek van meldingen', en: 'investigation of reports' },
  'chain-partners': { nl: 'samenwerken met ketenpartners', en: 'working with chain partners' },
  'personal-budget': { nl: 'onderzoek van persoonsgebonden budgetten', en: 'investigation of personal budgets' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** The seven headings of every activity, in the order of the programme. `{year}` is the year of the report that the programme cites. */
export const headingWords = {
  'what-we-do': { nl: 'Wat doen we?', en: 'What do we do?' },
  'what-matters': { nl: 'Wat vinden we belangrijk?', en: 'What do we find important?' },
  points: {
    nl: 'Belangrijke punten handhavingsverslag {year} en algemene ontwikkelingen',
    en: 'Important points of the enforcement report {year} and general developments',
  },
  goals: { nl: 'Wat zijn de doelstellingen?', en: 'What are the goals?' },
  measuring: { nl: 'Hoe meten we dit?', en: 'How do we measure this?' },
  executors: { nl: 'Wie voeren dit uit?', en: 'Who carries this out?' },
  execution: { nl: 'Hoe gaan we het uitvoeren?', en: 'How will we carry it out?' },
} as const satisfies WordList<string>

export const versionStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  adopted: { nl: 'vastgesteld', en: 'adopted' },
  running: { nl: 'in uitvoering', en: 'running' },
  reported: { nl: 'verantwoord', en: 'reported' },
  replaced: { nl: 'vervangen door een nieuwe versie', en: 'replaced by a newer version' },
} as const satisfies WordList<string>

export const directionWords = {
  up: { nl: 'hoger is beter', en: 'higher is better' },
  down: { nl: 'lager is beter', en: 'lower is better' },
  none: { nl: 'alleen volgen, geen goed of fout', en: 'only followed, no right or wrong' },
} as const satisfies WordList<string>

export const aimKindWords = {
  target: { nl: 'streefwaarde', en: 'target' },
  baseline: { nl: 'uitgangspunt', en: 'baseline' },
} as const satisfies WordList<string>

export const pickKindWords = {
  lesson: { nl: 'les', en: 'lesson' },
  point: { nl: 'belangrijk punt', en: 'important point' },
  development: { nl: 'ontwikkeling', en: 'development' },
} as const satisfies WordList<string>

export const reportStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  published: { nl: 'vastgesteld', en: 'published' },
} as const satisfies WordList<string>

export const lessonStateWords = {
  proposed: { nl: 'nog te beslissen', en: 'to be decided' },
  adopted: { nl: 'overgenomen', en: 'adopted' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
  done: { nl: 'uitgevoerd', en: 'done' },
} as const satisfies WordList<string>

export const lessonStepWords = {
  made: { nl: 'les gemaakt', en: 'lesson made' },
  adopted: { nl: 'overgenomen', en: 'adopted' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
  reopened: { nl: 'besluit heropend', en: 'decision reopened' },
  assigned: { nl: 'toegewezen', en: 'assigned' },
  noted: { nl: 'voortgang', en: 'progress' },
  done: { nl: 'uitgevoerd', en: 'done' },
  'taken-apart': { nl: 'uit elkaar gehaald', en: 'taken apart' },
} as const satisfies WordList<string>
