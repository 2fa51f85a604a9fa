import { type RawBuilder, sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { KnowledgePage, KnowledgeQuery, KnowledgeRow } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { headlineInSql, markedText } from './marked-text.ts'

type Row = Omit<KnowledgeRow, 'title' | 'excerpt'> & { title: string; excerpt: string; at: string }

/** Knowledge items of the own municipalities, newest first; with words, what fits best comes first. */
export async function findKnowledge(work: Work<AdviceTables>, query: KnowledgeQuery): Promise<KnowledgePage> {
  const found = query.q ? await matching(work, query, query.q) : await newest(work, query)
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  const more = found.length > query.limit && last
  return {
    rows: shown.map(({ at: _, ...row }) => ({ ...row, title: markedText(row.title), excerpt: markedText(row.excerpt) })),
    next: more ? (query.q ? writeWeight(last) : writeCursor(last)) : null,
  }
}

async function matching(work: Work<AdviceTables>, query: KnowledgeQuery, words: string): Promise<Row[]> {
  const from = readWeight(query.after)
  const wanted = sql`websearch_to_tsquery('pg_catalog.dutch', ${words})`
  const today = dayInAmsterdam(work.now)
  const state = query.state === 'all' || query.state === 'overdue' ? null : query.state
  // The own ones are few: all matches are found, and what is not looked after by this person falls away.
  const most = query.own ? 1000 : query.limit + 1
  const { rows } = await sql<Row>`
    with page as materialized (select * from advice.find_knowledge(${wanted}, ${most}, ${query.kind ?? null}, ${state},
      ${query.state === 'overdue' ? today : null}::date, ${from?.weight ?? null}::real, ${from?.id ?? null}::uuid))
    select ${columns(today)}, ${headlineInSql(sql`i.title`, wanted, true)} as title,
           ${headlineInSql(sql`i.question || ' ' || i.answer`, wanted)} as excerpt, page.weight::text as at
      from page join advice.knowledge_item i on i.id = page.id
     where ${query.own ? sql`i.owner_id = ${work.actor.id}` : sql`true`}
     order by page.weight desc, page.id desc limit ${sql.lit(query.limit + 1)}`.execute(work.tx)
  return rows
}

async function newest(work: Work<AdviceTables>, query: KnowledgeQuery): Promise<Row[]> {
  const from = readCursor(query.after)
  const today = dayInAmsterdam(work.now)
  const conditions = [
    sql`i.municipality_id = any ((select staff.actor_municipalities())::uuid[])`,
    query.kind && sql`${query.kind} = any (i.kinds)`,
    query.state === 'overdue' && sql`i.state = 'in-use' and i.review_on < ${today}::date`,
    query.state !== 'overdue' && query.state !== 'all' && sql`i.state = ${query.state}`,
    query.own && sql`i.owner_id = ${work.actor.id}`,
    from && sql`(i.changed_at, i.id) < (${from.at}::timestamptz, ${from.id}::uuid)`,
  ].filter((condition) => typeof condition === 'object' && condition !== null)
  const { rows } = await sql<Row>`
    select ${columns(today)}, i.title, left(i.question, 240) as excerpt, i.changed_at::text as at
      from advice.knowledge_item i where ${sql.join(conditions, sql` and `)}
     order by i.changed_at desc, i.id desc limit ${sql.lit(query.limit + 1)}`.execute(work.tx)
  return rows
}

const columns = (today: string): RawBuilder<unknown> => sql`i.id, i.kinds, i.state, ${sql.raw(colleagueInSql('i.owner_id'))} as owner,
  i.review_on as "reviewOn", i.state = 'in-use' and i.review_on < ${today}::date as overdue`

const writeWeight = ({ at, id }: Row): string => Buffer.from(`${at}|${id}`).toString('base64url')

/** Where a page in order of fit ended. Refuses `input.invalid` when a cursor is none. */
function readWeight(cursor: string | undefined): { weight: string; id: string } | null {
  if (!cursor) return null

  const [, weight, id] = /^(\d[\d.e-]{0,20})\|([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!weight || !id) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return { weight, id }
}
