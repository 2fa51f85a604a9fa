import type { WordList } from '#platform/contract/words.ts'

// Words only: screens that show a list need no schema, and load none.

/** What kind of work the question is about. */
export const questionKindWords = {
  'livelihood-application': { nl: 'aanvraag levensonderhoud', en: 'application for subsistence' },
  'financial-scheme': { nl: 'financiële regeling', en: 'financial scheme' },
  'work-file': { nl: 'werkdossier', en: 'work file' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const adviceChannelWords = {
  app: { nl: 'hier gesteld', en: 'asked here' },
  phone: { nl: 'telefoon', en: 'phone' },
  'desk-visit': { nl: 'aan het bureau', en: 'at the desk' },
  mail: { nl: 'e-mail', en: 'e-mail' },
  meeting: { nl: 'overleg', en: 'meeting' },
} as const satisfies WordList<string>

export const questionUrgencyWords = {
  normal: { nl: 'gewoon', en: 'normal' },
  urgent: { nl: 'spoed', en: 'urgent' },
} as const satisfies WordList<string>

export const questionStatusWords = {
  waiting: { nl: 'wacht op een specialist', en: 'waits for a specialist' },
  taken: { nl: 'in behandeling', en: 'being answered' },
  'asked-back': { nl: 'wacht op de consulent', en: 'waits for the consultant' },
  answered: { nl: 'beantwoord', en: 'answered' },
  closed: { nl: 'afgesloten', en: 'closed' },
} as const satisfies WordList<string>

/** What somebody said or did with a question. */
export const entryKindWords = {
  taken: { nl: 'nam de vraag op', en: 'took the question' },
  'handed-over': { nl: 'droeg de vraag over', en: 'handed the question over' },
  answer: { nl: 'antwoord', en: 'answer' },
  correction: { nl: 'verbetering van een antwoord', en: 'correction of an answer' },
  'question-back': { nl: 'wedervraag', en: 'question back' },
  reply: { nl: 'reactie', en: 'reply' },
  talk: { nl: 'gesprek', en: 'talk' },
  note: { nl: 'notitie van de adviesdesk', en: 'note of the advice desk' },
  complexity: { nl: 'complex: kijk vanaf het begin mee', en: 'complex: join at the front' },
  joined: { nl: 'kijkt mee', en: 'joined' },
  closed: { nl: 'afgesloten', en: 'closed' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  reopened: { nl: 'vervolgvraag', en: 'follow-up question' },
  reported: { nl: 'opgenomen als melding', en: 'taken up as a report' },
} as const satisfies WordList<string>

/** What an answer rests on. */
export const sourceKindWords = {
  law: { nl: 'wet of regel', en: 'law' },
  policy: { nl: 'beleid', en: 'policy' },
  'earlier-advice': { nl: 'eerder advies', en: 'earlier advice' },
  knowledge: { nl: 'kennisitem', en: 'knowledge item' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** How the clock of a question stands. */
export const clockStateWords = {
  running: { nl: 'op tijd', en: 'on time' },
  'nearly-late': { nl: 'bijna te laat', en: 'nearly late' },
  late: { nl: 'te laat', en: 'late' },
  standing: { nl: 'klok staat stil', en: 'clock stands still' },
  closed: { nl: 'afgesloten', en: 'closed' },
} as const satisfies WordList<string>
