import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { BudgetFile } from '../work-on-budget.ts'

/** Whoever works on a file agrees what a colleague wrote, and so does the coordinator of it. */
export async function mayAgree(work: AnyWork, { id, works }: BudgetFile): Promise<boolean> {
  if (works) return true
  const { rows } = await sql<{ coordinates: boolean }>`select pgb.coordinates(${id}) as coordinates`.execute(work.tx)
  return rows[0]?.coordinates ?? false
}
