import { CompiledQuery } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import { readCursor, writeCursor } from './list-cursor.ts'
import { OPENED_AT, placeholders, visibleFiles } from './visible-files.ts'

/** Which files a list of a module above this one shows. */
export interface FilePage {
  /** Conditions on file `i`; `bind` takes a value into the statement */
  filters: (bind: (value: unknown) => string) => readonly string[]
  mine?: boolean | undefined
  after?: string | undefined
  limit: number
}

/** The ids of a page of files that the asker may see, newest first, and where to go on. Refuses `input.invalid` for a strange cursor. */
export async function findFilePage(
  work: AnyWork,
  { filters, mine = false, after, limit }: FilePage,
): Promise<{ ids: string[]; next: string | null }> {
  const { values, bind } = placeholders()
  const page = visibleFiles({ actor: work.actor, filters: filters(bind), after: readCursor(after), most: limit + 1, bind, mine })
  const text = `select i.id, ${OPENED_AT} as "openedAt" from (${page}) page join investigations.investigation i on i.id = page.id
    order by page.opened_at desc, page.id desc`
  const { rows } = await work.tx.executeQuery(CompiledQuery.raw(text, values) as CompiledQuery<{ id: string; openedAt: string }>)

  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { ids: shown.map(({ id }) => id), next: last && rows.length > limit ? writeCursor(last) : null }
}
