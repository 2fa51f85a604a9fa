import type { BudgetInvestigation } from '../../contract.ts'

export type NeededCode = 'assignment' | 'safety-asked' | 'safety-steps' | 'results' | 'suspension'

/** Something that has to stand before a stage. */
export interface Needed {
  code: NeededCode
  before: 'research' | 'hearing' | 'closing'
  met: boolean
  /** How many things are missing */
  missing: number
}

/** What the budget part of a file still needs, in the order of the stages. The server settles it when the stage moves. */
export function neededOf({ kind, assignment, holders }: Pick<BudgetInvestigation, 'kind' | 'assignment' | 'holders'>): Needed[] {
  const counted = (code: NeededCode, before: Needed['before'], missing: number): Needed => ({ code, before, missing, met: missing === 0 })
  const results = kind === 'provider' ? [counted('results', 'closing', holders.filter(({ result }) => result === null).length)] : []
  return [
    counted('assignment', 'research', assignment ? 0 : 1),
    counted('safety-asked', 'hearing', holders.filter(({ inDanger }) => inDanger === null).length),
    counted(
      'safety-steps',
      'closing',
      holders.reduce((sum, { openSafetySteps }) => sum + openSafetySteps, 0),
    ),
    ...results,
    counted('suspension', 'closing', holders.filter(({ suspended }) => suspended).length),
  ]
}
