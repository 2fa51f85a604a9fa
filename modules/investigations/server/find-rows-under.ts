import { CompiledQuery } from 'kysely'
import type { Scheme, Source } from '#modules/reports/contract.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Result } from '../contract.ts'
import { readCursor, writeCursor } from './list-cursor.ts'
import { OPENED_AT, placeholders, visibleFiles } from './visible-files.ts'

/** Which files a figure counts. */
export interface RowsUnder {
  /** The year in which the report was received; of any year when left out */
  year?: number | undefined
  source?: Source | undefined
  schemes: readonly Scheme[]
  /** Which files of that year, as conditions on `i.id` */
  among: readonly string[]
  /** Only these, where they are known */
  ids?: readonly string[] | undefined
  after?: string | undefined
  limit: number
}

/** A file under a figure, without anybody's name. */
export interface InvestigationUnder {
  id: string
  reference: string
  receivedOn: string
  source: Source
  scheme: Scheme
  state: 'open' | 'closed'
  result: Result | null
}

/** The files under a figure that the asker may see, newest first. Refuses `input.invalid` for a strange cursor. */
export async function investigationRowsUnder(
  work: AnyWork,
  under: RowsUnder,
): Promise<{ rows: InvestigationUnder[]; next: string | null }> {
  const { values, bind } = placeholders()
  const page = visibleFiles({
    actor: work.actor,
    filters: filtersOf(under, bind),
    after: readCursor(under.after),
    most: under.limit + 1,
    bind,
  })
  const text = `
    with page as materialized (${page})
    select i.id, i.reference, coalesce((select r.received_on from reports.report r where r.id = i.report_id), i.usable_signal_on) as "receivedOn", i.source, i.scheme,
           case when i.stage = 'closed' then 'closed' else 'open' end as state, i.result, ${OPENED_AT} as "openedAt"
      from page join investigations.investigation i on i.id = page.id order by page.opened_at desc, page.id desc`
  const found = await work.tx.executeQuery(CompiledQuery.raw(text, values) as CompiledQuery<InvestigationUnder & { openedAt: string }>)

  const rows = found.rows.slice(0, under.limit)
  const last = rows.at(-1)
  return {
    rows: rows.map(({ openedAt: _, ...row }) => row),
    next: last && found.rows.length > under.limit ? writeCursor(last) : null,
  }
}

function filtersOf({ year, source, schemes, among, ids }: RowsUnder, bind: (value: unknown) => string): string[] {
  return [
    year !== undefined && `i.received_year = ${bind(year)}`,
    `i.scheme = any (${bind(schemes)}::text[])`,
    source && `i.source = ${bind(source)}`,
    ids && `i.id = any (${bind(ids)}::uuid[])`,
    ...among,
  ].filter((filter) => typeof filter === 'string')
}
