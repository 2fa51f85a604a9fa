import { CompiledQuery, sql } from 'kysely'
import type { Scheme } from '#modules/reports/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import { placeholders, visibleFiles } from './visible-files.ts'

/** Something that somebody did on a file at a known time. */
export interface Research {
  investigationId: string
  scheme: Scheme
  kind: 'home-visit' | 'observation' | 'hearing'
  day: Day
  from: string
  until: string
  /** Of a hearing only the beginning is known: it is taken as an hour */
  estimated: boolean
}

/** What somebody did on files from a day until a day: visits that were held, observations, and the hearings of who leads the file. */
export async function researchOf(
  work: AnyWork,
  { accountId, from, until }: { accountId: string; from: Day; until: Day },
): Promise<Research[]> {
  const { rows } = await sql<Research>`
    with done as (
      select v.investigation_id, 'home-visit' as kind, v.visited_on as day, v.started_at as starts, v.ended_at as ends, false as estimated
        from investigations.home_visit v
       where v.visited_on between ${from} and ${until} and ${accountId}::uuid = any (v.staff)
         and v.started_at is not null and v.ended_at is not null
      union all
      select o.investigation_id, 'observation', o.observed_on, o.from_time, o.to_time, false
        from investigations.observation o
       where o.observer_id = ${accountId} and o.observed_on between ${from} and ${until}
      union all
      select h.investigation_id, 'hearing', h.held_on, (h.planned_at at time zone 'Europe/Amsterdam')::time,
             least((h.planned_at at time zone 'Europe/Amsterdam')::time, time '22:59') + interval '1 hour', true
        from investigations.hearing h
       where h.held_on between ${from} and ${until} and h.attendance = 'attended'
         and exists (select from investigations.investigation i where i.id = h.investigation_id and i.lead_id = ${accountId})
    )
    select d.investigation_id as "investigationId", i.scheme, d.kind, d.day, to_char(d.starts, 'HH24:MI') as "from", to_char(d.ends, 'HH24:MI') as "until", d.estimated
      from done d join investigations.investigation i on i.id = d.investigation_id
     order by d.day, d.starts, d.investigation_id`.execute(work.tx)
  return rows
}

const MOST_FOUND = 10

/** Own files whose reference has these words, the newest first. */
export async function findOwnInvestigations(work: AnyWork, words: string): Promise<{ id: string; reference: string }[]> {
  const { values, bind } = placeholders()
  const filters = [`strpos(lower(i.reference), lower(${bind(words)})) > 0`]
  const page = visibleFiles({ actor: work.actor, filters, after: null, most: MOST_FOUND, bind, mine: true })
  const text = `select i.id, i.reference from (${page}) page join investigations.investigation i on i.id = page.id
    order by page.opened_at desc, page.id desc`
  const { rows } = await work.tx.executeQuery(CompiledQuery.raw(text, values) as CompiledQuery<{ id: string; reference: string }>)
  return rows
}

/** Those of these files that the asker may see, by reference. */
export async function nameInvestigations(work: AnyWork, ids: readonly string[]): Promise<{ id: string; reference: string }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; reference: string }>`
    select id, reference from investigations.investigation where id = any (${ids}::uuid[])`.execute(work.tx)
  return rows
}
