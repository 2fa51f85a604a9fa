import type { BudgetHolder } from '../../contract.ts'

/** What every part of the page with data is given. */
export interface MoneyGiven {
  id: string
  /** Chosen budget holder; without one, all of them */
  holder: string | undefined
  works: boolean
  names: (holderId: string) => string
}

/** The name of a budget holder by id. */
export function holderNames(holders: readonly BudgetHolder[], unknown: string): (holderId: string) => string {
  const names = new Map(holders.map(({ id, name }) => [id, name ?? unknown]))
  return (holderId) => names.get(holderId) ?? unknown
}
