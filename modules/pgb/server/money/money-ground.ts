import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { ImportContent, InquiryKind } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import type { Ground } from './line-rules.ts'

export interface WorkedFile {
  id: string
  municipalityId: string
  kind: InquiryKind
  law: 'wmo' | 'youth-act'
}

/** The file that the asker works on, held until this work is done. Refuses `thing.not-found`, `money.not-at-work`. */
export async function holdFile(work: Work<PgbTables>, id: string): Promise<WorkedFile> {
  const { rows } = await sql<WorkedFile>`
    select q.investigation_id as id, q.municipality_id as "municipalityId", q.kind,
           (select i.domain from investigations.investigation i where i.id = q.investigation_id) as law
      from pgb.inquiry q where q.investigation_id = ${id} for update`.execute(work.tx)
  const [file] = rows
  if (file) return file

  const seen = await sql`select from pgb.inquiry where investigation_id = ${id}`.execute(work.tx)
  throw seen.rows.length > 0 ? ruleBroken('money.not-at-work') : notFound()
}

/** What stands in a file already, as lines that are read in have to be held against it. */
export interface MoneyGround extends Ground {
  /** By reference: what tells whether a line says the same */
  known: Map<string, string>
}

export const saying = ({ cents, day }: { cents: number; day: string }) => `${cents} ${day}`

export async function readGround(
  work: Work<PgbTables>,
  sealer: Sealer,
  file: WorkedFile,
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
