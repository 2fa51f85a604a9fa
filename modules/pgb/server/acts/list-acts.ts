import type { Work } from '#platform/server/work.ts'
import type { BudgetActPage, BudgetActsQuery } from '../../contract.ts'
import { pageByDay, placeIn } from '../day-cursor.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'
import { readActs } from './read-acts.ts'

/** Talks and checks in one state, by page: what is planned from the first day on, what was done or cancelled the newest first. Refuses `thing.not-found`, `input.invalid`. */
export async function listActs(work: Work<PgbTables>, id: string, query: BudgetActsQuery): Promise<BudgetActPage> {
  await findBudgetFile(work, id, 'acts')
  work.recordLook('budget.acts-read', { kind: 'investigation', id })
  const rows = await readActs(work, id, { state: query.state, after: placeIn(query), most: query.limit + 1 })
  return pageByDay(rows, query.limit, ({ onDay }) => onDay)
}
