import type { WordList } from '#platform/contract/words.ts'

/** What happened to make a budget holder safe, for the timeline of the file; the keys are the actions in the trail. */
export const safetyEventWords = {
  'safety.judged': { nl: 'Beoordeeld of de budgethouder veilig is', en: 'Judged whether the budget holder is safe' },
  'safety-step.added': { nl: 'Stap om veilig te stellen gepland', en: 'Step to make safe planned' },
  'safety-step.done': { nl: 'Stap om veilig te stellen gezet', en: 'Step to make safe taken' },
  'safety-step.dropped': { nl: 'Stap om veilig te stellen vervallen', en: 'Step to make safe dropped' },
} as const satisfies WordList<string>
