import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** A talk about a question, taken as a quarter of an hour: only its beginning is noted. */
export interface NotedTalk {
  questionId: string
  day: Day
  from: string
  until: string
}

/** The talks that somebody noted from a day until a day, as far as they have been. */
export async function talksOf(
  work: AnyWork,
  { accountId, from, until }: { accountId: string; from: Day; until: Day },
): Promise<NotedTalk[]> {
  const { rows } = await sql<NotedTalk>`
    select t.question_id as "questionId", t.at::date as day, to_char(t.at, 'HH24:MI') as "from",
           to_char(least(t.at::time, time '23:44') + interval '15 minutes', 'HH24:MI') as "until"
      from (select e.question_id, e.talk_at at time zone 'Europe/Amsterdam' as at
              from advice.entry e
             where e.by_id = ${accountId} and e.kind = 'talk' and e.talk_at <= ${work.now}
               and e.talk_at >= (${from}::date)::timestamp at time zone 'Europe/Amsterdam'
               and e.talk_at < (${until}::date + 1)::timestamp at time zone 'Europe/Amsterdam') t
     order by t.at, t.question_id`.execute(work.tx)
  return rows
}

const MOST_FOUND = 10

/** Questions that the asker handles or joined and whose reference has these words, the newest first. */
export async function findOwnQuestions(work: AnyWork, words: string): Promise<{ id: string; reference: string }[]> {
  const { rows } = await sql<{ id: string; reference: string }>`
    select id, reference from advice.question
     where (handler_id = ${work.actor.id} or joined_by = ${work.actor.id}) and strpos(lower(reference), lower(${words})) > 0
     order by asked_at desc, id desc limit ${MOST_FOUND}`.execute(work.tx)
  return rows
}

/** Those of these questions that the asker may see, by reference. */
export async function nameQuestions(work: AnyWork, ids: readonly string[]): Promise<{ id: string; reference: string }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; reference: string }>`
    select id, reference from advice.question where id = any (${ids}::uuid[])`.execute(work.tx)
  return rows
}
