import type { WordList } from '#platform/contract/words.ts'

/** What happened in talks, administration checks and reports of findings, for the timeline of a file; the keys are the actions in the trail. */
export const actEventWords = {
  'budget-act.planned': { nl: 'Gesprek of controle gepland', en: 'Talk or check planned' },
  'budget-act.changed': { nl: 'Planning van gesprek of controle gewijzigd', en: 'Plan of a talk or check changed' },
  'budget-act.done': { nl: 'Gesprek of controle vastgelegd', en: 'Talk or check recorded' },
  'budget-act.cancelled': { nl: 'Gesprek of controle afgezegd', en: 'Talk or check cancelled' },
  'budget-act.read-by-them': { nl: 'Verslag ter lezing en reactie bijgewerkt', en: 'Account sent for reading, or reaction to it' },
  'budget-act.item-asked': { nl: 'Stuk gevraagd bij administratiecontrole', en: 'Record asked for at an administration check' },
  'budget-act.item-answered': { nl: 'Antwoord op gevraagd stuk vastgelegd', en: 'Answer about a record recorded' },
  'budget-act.finding-recorded': { nl: 'Bevinding uit gesprek of controle opgeschreven', en: 'Finding of a talk or check recorded' },
  'findings-report.written': { nl: 'Verslag van bevindingen begonnen', en: 'Report of findings begun' },
  'findings-report.changed': { nl: 'Verslag van bevindingen gewijzigd', en: 'Report of findings changed' },
  'findings-report.agreed': { nl: 'Verslag van bevindingen vastgesteld', en: 'Report of findings agreed' },
  'findings-report.sent': { nl: 'Verslag van bevindingen verstuurd', en: 'Report of findings sent' },
  'findings-report.view-recorded': { nl: 'Zienswijze op bevindingen vastgelegd', en: 'View on findings recorded' },
  'findings-report.given': { nl: 'Bevindingen van toezicht aan het college gegeven', en: 'Findings of supervision given to the college' },
  'findings-report.printed': { nl: 'Verslag van bevindingen als document gemaakt', en: 'Report of findings made as a document' },
} as const satisfies WordList<string>
