import { CompiledQuery } from 'kysely'
import type { z } from 'zod'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Law } from '#platform/server/legal-parameter-rules.ts'
import type { Work } from '#platform/server/work.ts'
import type { InvestigationPage, InvestigationRow, InvestigationsQuery } from '../contract.ts'
import type { TermFacts } from './file-facts.ts'
import { readCursor, writeCursor } from './list-cursor.ts'
import { listSql } from './list-sql.ts'
import type { InvestigationsTables } from './tables.ts'
import { termsOfFile } from './term-rules.ts'

interface ListPage {
  rows: (Omit<InvestigationRow, 'nextTermOn'> & { openedAt: string; termFacts: Omit<TermFacts, keyof Law | 'today'> | null })[]
  law: Law
}

/** The files that the asker may see, newest first, with the name of their subject; which ones were shown is recorded. Refuses `input.invalid` for a strange cursor. */
export async function findInvestigations(
  work: Work<InvestigationsTables>,
  query: InvestigationsQuery,
): Promise<z.output<typeof InvestigationPage>> {
  const { text, values } = listSql(work.actor, query, readCursor(query.after))
  const found = await work.tx.executeQuery(CompiledQuery.raw(text, values) as CompiledQuery<ListPage>)
  const [page = { rows: [], law: { legal: [], closedDays: [] } }] = found.rows

  const today = dayInAmsterdam(work.now)
  const shown = page.rows.slice(0, query.limit)
  const last = shown.at(-1)
  work.recordLook('investigations.listed', { kind: 'investigation', id: null }, { shown: shown.map((row) => row.id) })
  return {
    rows: shown.map(({ termFacts, openedAt: _, ...row }) => ({
      ...row,
      nextTermOn: termFacts && nextTermOn({ ...termFacts, ...page.law, today }),
    })),
    next: last && page.rows.length > query.limit ? writeCursor(last) : null,
  }
}

/** The day on which the first term ends or ended; null when none runs. */
function nextTermOn(facts: TermFacts): Day | null {
  return termsOfFile(facts)[0]?.endsOn ?? null
}
