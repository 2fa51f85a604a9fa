import type { WordList } from '#platform/contract/words.ts'

/** What happened to assignment, kind and holders, for the timeline of the file; the keys are the actions in the trail. */
export const assignmentEventWords = {
  'budget.assigned': { nl: 'Opdracht van MO vastgelegd', en: 'Assignment recorded' },
  'budget.assignment-changed': { nl: 'Opdracht van MO gewijzigd', en: 'Assignment changed' },
  'budget.kind-changed': { nl: 'Soort pgb-onderzoek gewijzigd', en: 'Kind of budget investigation changed' },
  'holder.representative-named': { nl: 'Vertegenwoordiger vastgelegd', en: 'Representative recorded' },
  'holder.representative-cleared': { nl: 'Vertegenwoordiger weggehaald', en: 'Representative taken away' },
} as const satisfies WordList<string>
