import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** When somebody held a talk or did an administration check in a file about budgets. */
export interface ActHeld {
  investigationId: string
  kind: 'talk' | 'visit'
  day: Day
  from: string
  until: string
  estimated: boolean
}

/** What somebody did from a day until a day; at somebody's home or at a provider it is a visit. */
export async function actsOf(work: AnyWork, { accountId, from, until }: { accountId: string; from: Day; until: Day }): Promise<ActHeld[]> {
  const { rows } = await sql<ActHeld>`
    select a.investigation_id as "investigationId", case when a.place in ('home', 'at-provider') then 'visit' else 'talk' end as kind,
           a.on_day as day, to_char(a.starts, 'HH24:MI') as "from", to_char(a.ends, 'HH24:MI') as until, false as estimated
      from pgb.act a
     where a.done_by = ${accountId} and a.state = 'done' and a.on_day between ${from}::date and ${until}::date
     order by a.on_day, a.starts, a.id`.execute(work.tx)
  return rows
}
