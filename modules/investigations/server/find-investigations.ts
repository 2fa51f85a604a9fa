import { CompiledQuery } from 'kysely'
import type { z } from 'zod'
import type { Work } from '#platform/server/work.ts'
import type { InvestigationPage, InvestigationRow, InvestigationsQuery } from '../contract.ts'
import { readCursor, writeCursor } from './list-cursor.ts'
import { listSql } from './list-sql.ts'
import type { InvestigationsTables } from './tables.ts'

type ListRow = InvestigationRow & { openedAt: string }

/** The files that the asker may see, newest first, with the name of their subject; which ones were shown is recorded. Refuses `input.invalid` for a strange cursor. */
export async function findInvestigations(
  work: Work<InvestigationsTables>,
  query: InvestigationsQuery,
): Promise<z.output<typeof InvestigationPage>> {
  const { text, values } = listSql(work.actor, query, readCursor(query.after))
  const found = await work.tx.executeQuery(CompiledQuery.raw(text, values) as CompiledQuery<ListRow>)

  const rows = found.rows.slice(0, query.limit)
  const last = rows.at(-1)
  work.recordLook('investigations.listed', { kind: 'investigation', id: null }, { shown: rows.map((row) => row.id) })
  return { rows, next: last && found.rows.length > query.limit ? writeCursor(last) : null }
}
