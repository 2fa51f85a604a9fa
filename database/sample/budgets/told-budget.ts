import type { Stage } from '#modules/investigations/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Dice } from '../dice.ts'

export interface ToldHolder {
  id: string
  personId: string
  /** Made by the database with the file, under its id */
  ofFile: boolean
  /** Filled in with the money */
  budgetId?: string
  agreementIds?: string[]
}

/** A file about budgets, as far as its story has come. */
export interface ToldBudgetFile {
  id: string
  domain: 'wmo' | 'youth-act'
  stage: Stage
  researched: boolean
  lead: string
  openedOn: Day
  closedOn: Day | null
  /** The last day of which something is told */
  until: Day
  result: string | null
  provider: boolean
  holders: ToldHolder[]
  dice: Dice
}
