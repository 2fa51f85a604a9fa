import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ItemPage, ItemRow, ItemsQuery } from '../contract.ts'
import type { InformationTables } from './tables.ts'

/** Texts for residents, what has to be reviewed first on top. A list of hundreds: policies and search need no more than their indexes. */
export async function findItems(work: Work<InformationTables>, query: ItemsQuery): Promise<ItemPage> {
  const today = dayInAmsterdam(work.now)
  const from = readPlace(query.after)
  const narrowed = [
    query.q && sql`i.words @@ websearch_to_tsquery('dutch', ${query.q})`,
    query.state && sql`i.state = ${query.state}`,
    query.scheme && sql`i.scheme = ${query.scheme}`,
    query.cause && sql`i.causes @> array[${query.cause}]::text[]`,
    query.own && sql`i.owner_id = ${work.actor.id}`,
    query.waits && sql`i.review_on < ${today}::date and i.state <> 'withdrawn'`,
    from && sql`(i.review_on, i.id) > (${from.day}::date, ${from.id}::uuid)`,
  ].filter((part) => part !== undefined && part !== '' && part !== null)

  const { rows } = await sql<ItemRow>`
    select i.id, i.title, i.scheme, i.causes, i.state, i.public, ${sql.raw(colleagueInSql('i.owner_id'))}->>'name' as owner, i.review_on as "reviewOn",
           i.review_on < ${today}::date and i.state <> 'withdrawn' as overdue,
           array(select t.language from information.translation t where t.item_id = i.id order by 1) as languages,
           u.uses, u.reached
      from information.item i
      cross join lateral (select count(*)::int as uses, coalesce(sum(reached), 0)::int as reached from information.use where item_id = i.id) u
     where ${narrowed.length > 0 ? sql.join(narrowed, sql` and `) : sql`true`}
     order by i.review_on, i.id limit ${sql.lit(query.limit + 1)}`.execute(work.tx)

  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > query.limit && last ? writePlace(last) : null }
}

const writePlace = ({ reviewOn, id }: ItemRow) => Buffer.from(`${reviewOn}|${id}`).toString('base64url')

function readPlace(cursor: string | undefined): { day: string; id: string } | null {
  if (!cursor) return null
  const [, day, id] = /^(\d{4}-\d\d-\d\d)\|([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!day || !id) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return { day, id }
}
