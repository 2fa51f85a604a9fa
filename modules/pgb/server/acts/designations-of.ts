import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { BudgetLaw } from '../work-on-budget.ts'
import type { Designated } from './act-rules.ts'

/** The periods in which somebody is a supervisor for a law; the asker, unless told. */
export async function designationsOf(
  work: AnyWork,
  law: BudgetLaw,
  who = work.actor.id,
): Promise<(Designated & { number: string | null })[]> {
  const { rows } = await sql<Designated & { number: string | null }>`
    select d.id, d.valid_from as "from", d.valid_to - 1 as until, d.number from staff.designation d
     where d.account_id = ${who} and d.kind = ${law === 'wmo' ? 'wmo-supervisor' : 'youth-supervisor'}
     order by d.valid_from desc`.execute(work.tx)
  return rows
}
