import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import type { Day } from '#platform/contract/calendar.ts'

/** The columns of a lesson in a list; `l` is the lesson. */
export const lessonColumns = (today: Day) => sql`l.id, l.title, l.state, l.cause, l.aims_at as "aimsAt", l.quarter,
  (select count(*)::int from programme.lesson_source s where s.lesson_id = l.id) as proposals,
  ${sql.raw(colleagueInSql('l.assigned_to'))} as "assignedTo", l.due_on as "dueOn",
  coalesce(l.state = 'adopted' and l.due_on < ${today}::date, false) as late`
