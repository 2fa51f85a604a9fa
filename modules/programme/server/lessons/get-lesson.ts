import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Lesson } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { lessonColumns } from './lesson-in-sql.ts'
import { proposals } from './proposals-in-sql.ts'

const name = (column: string) => sql.raw(`${colleagueInSql(column)} ->> 'name'`)
const at = (column: string) => sql.raw(moment(column))

/** A lesson with what it was made from and all that happened to it. Refuses `thing.not-found`. */
export async function getLesson(work: Work<ProgrammeTables>, id: string): Promise<Lesson> {
  const { rows } = await sql<Lesson>`
    select ${lessonColumns(dayInAmsterdam(work.now))}, l.body as text, l.found_in as "foundIn", ${name('l.decided_by')} as "decidedBy",
           ${at('l.decided_at')} as "decidedAt", l.reason, ${at('l.done_at')} as "doneAt", l.outcome, ${name('l.made_by')} as "madeBy", l.revision,
           coalesce((select json_agg(json_build_object('proposalOf', "proposalOf", 'cause', cause, 'aimsAt', "aimsAt", 'text', text, 'quarter', quarter)
                       order by closed_on, "proposalOf") from ${proposals} where lesson_id = l.id), '[]') as sources,
           coalesce((select json_agg(json_build_object('step', t.step, 'note', t.note, 'by', coalesce(${name('t.taken_by')}, ''), 'at', ${at('t.at')})
                       order by t.at desc, t.id desc) from programme.lesson_step t where t.lesson_id = l.id), '[]') as steps
      from programme.lesson l where l.id = ${id}`.execute(work.tx)
  const [lesson] = rows
  if (!lesson) throw notFound()
  return lesson
}
