import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type MoneyImport, type MoneyImportResult, SHOWN_PROBLEMS, type TakeBackImport } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile, takeBudgetFile } from '../work-on-budget.ts'

const columns =
  sql.raw(`i.id, i.content, i.source_system as "sourceSystem", i.lines, i.added, i.known, i.refused, encode(i.digest, 'hex') as digest,
  a.name as "importedBy", to_json(i.imported_at)#>>'{}' as "importedAt",
  case when i.taken_back_at is not null then json_build_object('by', (select b.name from staff.account b where b.id = i.taken_back_by),
    'at', i.taken_back_at, 'because', i.taken_back_because) end as "takenBack",
  coalesce((select json_agg(json_build_object('holderId', c.holder_id, 'reasons', c.reasons)) from clients c where c.import_id = i.id), '[]') as clients`)
const clients = (id: string) => sql`clients as materialized (select * from pgb.import_clients(${id}))`

/** What was read into a file, newest first. Refuses `thing.not-found`. */
export async function findImports(work: Work<PgbTables>, id: string): Promise<MoneyImport[]> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.money-read', { kind: 'investigation', id })
  const { rows } = await sql<MoneyImport>`
    with ${clients(id)} select ${columns} from pgb.import i join staff.account a on a.id = i.imported_by
     where i.investigation_id = ${id} order by i.imported_at desc, i.id desc limit 200`.execute(work.tx)
  return rows
}

/** One import with its wrong lines. Refuses `thing.not-found`. */
export async function getImport(work: Work<PgbTables>, id: string, importId: string): Promise<MoneyImportResult> {
  const { rows } = await sql<MoneyImportResult>`
    with ${clients(id)} select ${columns}, coalesce((select json_agg(p.value) from (select value from jsonb_array_elements(i.problems) limit ${SHOWN_PROBLEMS}) p), '[]') as problems
      from pgb.import i join staff.account a on a.id = i.imported_by
     where i.investigation_id = ${id} and i.id = ${importId}`.execute(work.tx)
  if (!rows[0]) throw notFound()
  work.recordLook('budget.money-read', { kind: 'investigation', id })
  return rows[0]
}

/**
 * Takes back what came in by one file, with the reason, and the clients who came in by it and on whom nothing else rests. Refuses `thing.not-found`, `money.already-taken-back`
 * and, when a suspension or a later file rests on it, `money.rests-on-it`.
 */
export async function takeBackImport(work: Work<PgbTables>, id: string, importId: string, { because }: TakeBackImport): Promise<void> {
  await takeBudgetFile(work, id)
  const { takenBack } = await getImport(work, id, importId)
  if (takenBack) throw ruleBroken('money.already-taken-back')

  const { rows } = await sql<{ removed: number | null }>`select pgb.remove_import(${importId}) as removed`.execute(work.tx)
  const removed = rows[0]?.removed ?? null
  if (removed === null) throw ruleBroken('money.rests-on-it')
  const gone = await sql<{ clients: number }>`select pgb.remove_import_clients(${importId}) as clients`.execute(work.tx)
  await work.tx
    .updateTable('pgb.import')
    .set({ taken_back_by: work.actor.id, taken_back_at: work.now, taken_back_because: because })
    .where('id', '=', importId)
    .execute()
  work.record('budget.import-taken-back', { kind: 'investigation', id }, { import: importId, removed, clients: gone.rows[0]?.clients ?? 0 })
}
