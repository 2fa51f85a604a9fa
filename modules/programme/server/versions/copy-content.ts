import { sql } from 'kysely'
import type { ProgrammeWork } from './take-draft.ts'

/**
 * Copies activities with their texts and goals into a new version. Within a year everything goes along; a new year begins without
 * what was retired and without what was picked.
 */
export async function copyContent(work: ProgrammeWork, from: string, into: string, withinYear: boolean): Promise<void> {
  await sql`
    insert into programme.activity (id, version_id, key, kind, position, theme, title, share_percent, executors, measured_with, retired_because)
    select gen_random_uuid(), ${into}::uuid, key, kind, position, theme, title, share_percent, executors, measured_with, retired_because
      from programme.activity where version_id = ${from} and (${withinYear}::boolean or retired_because is null)`.execute(work.tx)

  const beside = sql`programme.activity base join programme.activity copy on copy.version_id = ${into} and copy.key = base.key and base.version_id = ${from}`
  await sql`
    insert into programme.section (activity_id, heading, body)
    select copy.id, s.heading, s.body from ${beside} join programme.section s on s.activity_id = base.id`.execute(work.tx)
  await sql`
    insert into programme.goal (id, key, activity_id, position, sentence, judged_by, figures, aim_kind, aim_value, aim_direction, aim_source, judge, judged_when)
    select gen_random_uuid(), case when ${withinYear}::boolean then g.key else gen_random_uuid() end, copy.id, g.position, g.sentence, g.judged_by, g.figures, g.aim_kind, g.aim_value, g.aim_direction, g.aim_source, g.judge, g.judged_when
      from ${beside} join programme.goal g on g.activity_id = base.id`.execute(work.tx)
  if (!withinYear) return

  await sql`
    insert into programme.pick (id, activity_id, position, kind, body, taken_from, lesson_of, lesson_id, picked_by, picked_at)
    select gen_random_uuid(), copy.id, p.position, p.kind, p.body, p.taken_from, p.lesson_of, p.lesson_id, p.picked_by, p.picked_at
      from ${beside} join programme.pick p on p.activity_id = base.id`.execute(work.tx)
}
