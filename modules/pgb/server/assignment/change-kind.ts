import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ChangeKind } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'
import { checkKindMayChange } from './assignment-rules.ts'

/** Changes whether it is about a client or a provider. Refuses what `takeBudgetFile` and `checkKindMayChange` refuse. */
export async function changeKind(work: Work<PgbTables>, id: string, { revision, kind }: ChangeKind): Promise<void> {
  const before = await takeBudgetFile(work, id, { revision })
  if (before.kind === kind) throw ruleBroken('budget.changed-meanwhile')
  const { rows } = await sql<{ inUse: boolean }>`select pgb.kind_in_use(${id}) as "inUse"`.execute(work.tx)
  checkKindMayChange({ ...before, inUse: rows[0]?.inUse !== false })

  await sql`select pgb.change_kind(${id}, ${kind})`.execute(work.tx)

  work.record('budget.kind-changed', { kind: 'investigation', id }, { from: before.kind, to: kind })
}
