import { caseRoleWords } from '#modules/privacy/contract.ts'
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
  safety: { nl: 'pgb: veilig stellen', en: 'budget: make safe' },
  money: { nl: 'pgb: budgetten en betalingen', en: 'budget: budgets and payments' },
  acts: { nl: 'pgb: gesprekken en controles', en: 'budget: talks and checks' },
} as const satisfies WordList<string>

/** The parts that only a file about budgets has. */
export const budgetParts = ['safety', 'money', 'acts'] as const satisfies readonly (keyof typeof filePartWords)[]

export const isOfBudgets = (part: string): boolean => budgetParts.some((one) => one === part)

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

/** Why somebody may see a file, in the words for how somebody stands to it. */
export const whySeesWords = {
  lead: caseRoleWords.lead,
  colleague: caseRoleWords.colleague,
  reader: caseRoleWords.reader,
  authoriser: caseRoleWords.authoriser,
  coordinator: caseRoleWords.coordinator,
  mandate: caseRoleWords.mandate,
  decided: caseRoleWords.decider,
  named: caseRoleWords.named,
  request: caseRoleWords.granted,
  guest: caseRoleWords.guest,
  glass: caseRoleWords['break-glass'],
} as const satisfies WordList<string>
