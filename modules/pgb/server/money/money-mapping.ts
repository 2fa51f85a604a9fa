import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type ImportContent, MoneyMapping, missingColumns, moneyColumnWords } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import type { BudgetFile } from '../work-on-budget.ts'

interface Source {
  content: ImportContent
  sourceSystem: string
}

/** Which column is what in files of this kind and source, as it was last said in the municipality; a mapping of an older make is not offered. */
export async function keptMapping(work: Work<PgbTables>, file: BudgetFile, source: Source): Promise<MoneyMapping | undefined> {
  const row = await work.tx
    .selectFrom('pgb.import_mapping')
    .select('mapping')
    .where('municipality_id', '=', file.municipalityId)
    .where('content', '=', source.content)
    .where('source_system', '=', source.sourceSystem)
    .executeTakeFirst()
  return row && MoneyMapping.safeParse(row.mapping).data
}

export async function keepMapping(work: Work<PgbTables>, file: BudgetFile, source: Source, mapping: MoneyMapping): Promise<void> {
  const kept = { mapping: JSON.stringify(mapping), kept_by: work.actor.id ?? '', kept_at: work.now }
  await work.tx
    .insertInto('pgb.import_mapping')
    .values({ municipality_id: file.municipalityId, content: source.content, source_system: source.sourceSystem, ...kept })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'content', 'source_system']).doUpdateSet(kept))
    .execute()
}

/** Refuses `money.mapping-incomplete`, naming the columns. */
export function mustBeComplete(content: ImportContent, mapping: MoneyMapping, heading: readonly string[]): void {
  const missing = missingColumns(content, mapping, heading)
  if (missing.length === 0) return
  throw ruleBroken(
    'money.mapping-incomplete',
    missing.map((column) => ({
      pointer: `#/body/mapping/${column}`,
      code: column,
      detail: `Kies de kolom voor: ${moneyColumnWords[column].nl}.`,
    })),
  )
}
