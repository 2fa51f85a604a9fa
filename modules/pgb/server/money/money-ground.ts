import { sql } from 'kysely'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { ImportContent } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import type { BudgetFile } from '../work-on-budget.ts'
import type { Ground } from './line-rules.ts'

/** What stands in a file already, as lines that are read in have to be held against it. */
export interface MoneyGround extends Ground {
  /** By reference: what tells whether a line says the same */
  known: Map<string, string>
}

export const saying = ({ cents, day }: { cents: number; day: string }) => `${cents} ${day}`

export async function readGround(
  work: Work<PgbTables>,
  sealer: Sealer,
  file: BudgetFile,
  { content, sourceSystem }: { content: ImportContent; sourceSystem: string },
): Promise<MoneyGround> {
  const known = await sql<{ reference: string; cents: number; day: string }>`
    select reference, cents, day from pgb.known_rows(${file.id}, ${content}, ${sourceSystem})`.execute(work.tx)
  return {
    law: file.law,
    holderOf: await holdersByBsn(work, sealer, file.id),
    budgets: content === 'agreements' ? await placedIn(work, 'budget', file.id, sourceSystem) : new Map(),
    agreements: content === 'claims' || content === 'payments' ? await placedIn(work, 'agreement', file.id, sourceSystem) : new Map(),
    known: new Map(known.rows.map((row) => [row.reference, saying(row)])),
  }
}

async function holdersByBsn(work: Work<PgbTables>, sealer: Sealer, file: string): Promise<Ground['holderOf']> {
  const { rows } = await sql<{ id: string; bsn_index: Buffer }>`select id, bsn_index from pgb.known_people(${file})`.execute(work.tx)
  const byIndex = new Map(rows.map(({ id, bsn_index }) => [bsn_index.toString('hex'), id]))
  const found = new Map<string, string | undefined>()
  return (bsn) => {
    if (!found.has(bsn))
      found.set(
        bsn,
        sealer
          .indexes(bsn, 'bsn')
          .map((index) => byIndex.get(index.toString('hex')))
          .find((id) => id !== undefined),
      )
    return found.get(bsn)
  }
}

/** By reference: those of the same source, and those of another where only one of them is called so. */
async function placedIn(work: Work<PgbTables>, table: 'budget' | 'agreement', file: string, source: string): Promise<Ground['budgets']> {
  const { rows } = await sql<{ id: string; holderId: string; reference: string }>`
    select id, holder_id as "holderId", source_reference as reference from ${sql.table(`pgb.${table}`)} x
     where investigation_id = ${file} and (source_system = ${source} or (select count(*) from ${sql.table(`pgb.${table}`)} o
       where o.investigation_id = ${file} and o.source_reference = x.source_reference) = 1)`.execute(work.tx)
  return new Map(rows.map(({ reference, ...placed }) => [reference, placed]))
}
