import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Item } from '../contract.ts'
import type { InformationTables } from './tables.ts'

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const writing = (alias: string) =>
  `'writtenBy', ${colleagueInSql(`${alias}.written_by`)}->>'name', 'writtenAt', ${moment(`${alias}.written_at`)}`
const parts = sql.raw(`
  (select json_agg(json_build_object('number', v.number, 'title', v.title, 'body', v.body, 'law', v.law, ${writing('v')}) order by v.number desc)
     from information.item_version v where v.item_id = i.id) as versions,
  coalesce((select json_agg(json_build_object('language', t.language, 'title', t.title, 'body', t.body, 'outOfDate', t.of_version < i.version, ${writing('t')})
     order by t.language) from information.translation t where t.item_id = i.id), '[]') as translations,
  coalesce((select json_agg(json_build_object('id', u.id, 'way', u.way, 'usedOn', u.used_on, 'version', u.version, 'reached', u.reached,
     'group', (select a.name from information.audience a where a.id = u.audience_id), 'unit', (select n.name from staff.unit n where n.id = u.unit_id),
     'recordedBy', ${colleagueInSql('u.recorded_by')}->>'name') order by u.used_on desc, u.id desc)
     from (select * from information.use u where u.item_id = i.id order by u.used_on desc, u.id desc limit 50) u), '[]') as uses`)

/** One text with its versions, other languages and latest uses. Refuses `thing.not-found`. */
export async function getItem(work: Work<InformationTables>, id: string): Promise<Item> {
  const { rows } = await sql<Item>`
    select i.id, i.title, i.body, i.scheme, i.law, i.causes, i.state, i.withdrawn_because as "withdrawnBecause", i.in_use_from as "inUseFrom",
           i.withdrawn_on as "withdrawnOn", i.public, i.owner_id as "ownerId", ${sql.raw(colleagueInSql('i.owner_id'))}->>'name' as owner,
           i.review_on as "reviewOn", i.review_on < ${dayInAmsterdam(work.now)}::date and i.state <> 'withdrawn' as overdue, i.version, i.revision, ${parts}
      from information.item i where i.id = ${id}`.execute(work.tx)
  const [item] = rows
  if (!item) throw notFound()
  return item
}
