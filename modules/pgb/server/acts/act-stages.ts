import type { Stage } from '#modules/investigations/contract.ts'

/** In which stages of a file acts are planned, done, and finished: read along, given back, reported and sent. */
export const actStages = {
  plan: ['planning', 'research', 'hearing'],
  do: ['research', 'hearing'],
  finish: ['research', 'hearing', 'weighing', 'advice', 'reading-along', 'decision', 'outcome'],
} as const satisfies Record<string, readonly Stage[]>
