import { type RawBuilder, sql } from 'kysely'
import { municipalityInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { type Place, readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionPage, ActionRow, ActionsCsvQuery, ActionsQuery } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { partInSql } from './part-in-sql.ts'

type Found = Work<PartnerActionsTables>

/** Actions that the asker may know of: what comes first, soonest on top, then what was, newest on top. */
export async function findActions(work: Found, { after, limit, ...filters }: ActionsQuery): Promise<ActionPage> {
  const rows = await readActionRows(work, filters, { from: readCursor(after), limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last ? writeCursor({ at: `${last.onDay} 00:00:00`, id: last.id }) : null }
}

interface Slice {
  from: Place | null
  limit: number
}

/** First which actions, each way along the day in each municipality, and then what is shown of them. */
export async function readActionRows(work: Found, filters: ActionsCsvQuery, { from, limit }: Slice): Promise<ActionRow[]> {
  const today = dayInAmsterdam(work.now)
  const reached = from?.at.slice(0, 10)
  const where = sql.join(conditionsOf(work, filters), sql` and `)
  const beyond = (sign: RawBuilder<unknown>) => (from ? sql`and (a.on_day, a.id) ${sign} (${reached}::date, ${from.id}::uuid)` : sql``)
  const toCome = sql`a.on_day >= ${today}::date ${reached && reached >= today ? beyond(sql`>`) : sql``}`
  const gone = sql`a.on_day < ${today}::date ${reached && reached < today ? beyond(sql`<`) : sql``}`
  const ways = [
    filters.period !== 'past' && !(reached && reached < today) && walk(where, toCome, sql`asc`, limit),
    filters.period !== 'upcoming' && walk(where, gone, sql`desc`, limit),
  ].filter((way) => typeof way === 'object')
  if (ways.length === 0) return []

  const inOrder = sql`a.on_day < ${today}::date, abs(a.on_day - ${today}::date), case when a.on_day >= ${today}::date then a.id end, a.id desc`
  const { rows } = await sql<ActionRow>`
    with page as materialized (select a.id from (${sql.join(
      ways.map((way) => sql`(${way})`),
      sql` union all `,
    )}) a order by ${inOrder} limit ${limit})
    select ${columns} from page join partner_actions.action a on a.id = page.id order by ${inOrder}`.execute(work.tx)
  return rows
}

const walk = (where: RawBuilder<unknown>, slice: RawBuilder<unknown>, direction: RawBuilder<unknown>, limit: number) => sql`
  select found.id, found.on_day from unnest((select staff.actor_municipalities())::uuid[]) m (id) cross join lateral (
    select a.id, a.on_day from partner_actions.action a where a.municipality_id = m.id and ${where} and ${slice}
     order by a.on_day ${direction}, a.id ${direction} limit ${limit}) found
   order by found.on_day ${direction}, found.id ${direction} limit ${limit}`

function conditionsOf({ actor }: Found, { state, kind, ledBy, mine, q }: ActionsCsvQuery): RawBuilder<unknown>[] {
  const goesAlong = sql`a.id = any (array(select c.action_id from partner_actions.crew c where c.account_id = ${actor.id}))`
  const ofUnit = sql`a.unit_id = ${actor.unitId}`
  const wide = ['manager', 'policy', 'privacy'].some((role) => actor.roles.includes(role))
  const whose = mine && !actor.roles.includes('coordinator') ? goesAlong : sql`(${ofUnit} or ${goesAlong})`
  return [
    wide && !mine ? sql`true` : whose,
    state && sql`a.state = ${state}`,
    kind && sql`a.kind = ${kind}`,
    ledBy && sql`a.led_by = ${ledBy}`,
    // A unit plans some hundred actions a year: the words are looked for along the way.
    q && sql`concat_ws(' ', a.title, a.area, a.reference) ilike all (${wordsOf(q)}::text[])`,
  ].filter((condition) => typeof condition === 'object')
}

const wordsOf = (q: string) => q.split(/\s+/).map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)

const going = (part: 'by_day' | 'by_evening') =>
  `(select count(*)::int from partner_actions.crew c where c.action_id = a.id and c.${part}) as "${part === 'by_day' ? 'byDay' : 'byEvening'}"`
const columns =
  sql.raw(`a.id, a.reference, a.title, a.kind, a.led_by as "ledBy", a.area, a.on_day as "onDay", ${partInSql('day')} as day, ${partInSql('evening')} as evening,
  a.needed_staff as "neededStaff", ${going('by_day')}, ${going('by_evening')}, a.state, ${municipalityInSql('a.municipality_id')} as municipality,
  (select p.name from privacy.partner p where p.id = a.leading_partner_id) as "leadingPartner",
  array(select p.name from partner_actions.action_partner ap join privacy.partner p on p.id = ap.partner_id where ap.action_id = a.id order by p.name) as partners`)
