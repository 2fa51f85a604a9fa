import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** When somebody was at an action; by the plan, estimated, while nobody recorded when people were there. */
export interface Attended {
  actionId: string
  day: Day
  from: string
  until: string
  estimated: boolean
}

/** When somebody was at actions from a day until a day. A plan counts once the action was held. */
export async function attendedOf(
  work: AnyWork,
  { accountId, from, until }: { accountId: string; from: Day; until: Day },
): Promise<Attended[]> {
  const { rows } = await sql<Attended>`
    select a.id as "actionId", a.on_day as day, to_char(t.starts, 'HH24:MI') as "from", to_char(t.ends, 'HH24:MI') as "until", t.estimated
      from partner_actions.crew c
      join partner_actions.action a on a.id = c.action_id and a.on_day between ${from}::date and ${until}::date and a.state <> 'cancelled'
     cross join lateral (
       select p.starts, p.ends, false as estimated from partner_actions.attendance p where p.action_id = a.id and p.account_id = c.account_id
       union all
       select p.starts, p.ends, true
         from (values (c.by_day, a.day_from, a.day_until), (c.by_evening, a.evening_from, a.evening_until)) p(goes, starts, ends)
        where p.goes and p.starts is not null and a.held_at is not null
          and not exists (select from partner_actions.attendance x where x.action_id = a.id)
     ) t
     where c.account_id = ${accountId}
     order by a.on_day, t.starts, a.id`.execute(work.tx)
  return rows
}

const MOST_FOUND = 10

/** Actions that the asker goes along on and whose reference has these words, the newest first. */
export async function findOwnActions(work: AnyWork, words: string): Promise<{ id: string; reference: string }[]> {
  const { rows } = await sql<{ id: string; reference: string }>`
    select a.id, a.reference from partner_actions.crew c join partner_actions.action a on a.id = c.action_id
     where c.account_id = ${work.actor.id} and strpos(lower(a.reference), lower(${words})) > 0
     order by a.on_day desc, a.id desc limit ${MOST_FOUND}`.execute(work.tx)
  return rows
}

/** Those of these actions that the asker may see, by reference. */
export async function nameActions(work: AnyWork, ids: readonly string[]): Promise<{ id: string; reference: string }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; reference: string }>`
    select id, reference from partner_actions.action where id = any (${ids}::uuid[])`.execute(work.tx)
  return rows
}
