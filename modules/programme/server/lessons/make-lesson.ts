import { sql } from 'kysely'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Lesson, MakeLesson } from '../../contract.ts'
import { mustComeFromSomewhere, quarterOf } from './lesson-rules.ts'
import { type LessonWork, stepTaken } from './take-lesson.ts'

/**
 * Makes a lesson of one or more proposals, or of something from elsewhere. A proposal stands in one lesson, also when two people combine
 * it at once. Refuses `lesson.without-origin`, `lesson.proposal-taken`, and `thing.not-found` for what is no proposal.
 */
export async function makeLesson(work: LessonWork, asked: MakeLesson): Promise<Lesson> {
  mustComeFromSomewhere(asked)
  const proposals = [...new Set(asked.proposals)]
  const from = await readOrigin(work, proposals)

  const id = newId()
  await work.tx
    .insertInto('programme.lesson')
    .values({
      id,
      municipality_id: from.municipality,
      title: asked.title,
      body: asked.text,
      cause: asked.cause,
      aims_at: asked.aimsAt,
      found_in: asked.foundIn,
      quarter: quarterOf(from.day),
      made_by: work.actor.id ?? '',
      made_at: work.now,
    })
    .execute()
  await takeIn(work, id, proposals)
  return stepTaken(work, id, 'made', null)
}

/** For which municipality a lesson is, and the day that decides its quarter: that of the newest of its proposals, or today. */
async function readOrigin(work: LessonWork, proposals: readonly string[]): Promise<{ municipality: string; day: Day }> {
  if (proposals.length === 0) return { municipality: (await chooseMunicipality(work, undefined)).id, day: dayInAmsterdam(work.now) }

  const { rows } = await sql<{ municipality: string; day: Day; n: number }>`
    select municipality_id as municipality, max(closed_on) as day, count(*)::int as n from programme.lessons_of_closed_files()
     where investigation_id = any (${proposals}::uuid[]) and aims_at <> 'none' group by municipality_id`.execute(work.tx)
  const [from] = rows
  if (!from || from.n !== proposals.length) throw notFound()
  return from
}

async function takeIn(work: LessonWork, id: string, proposals: readonly string[]): Promise<void> {
  if (proposals.length === 0) return

  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('programme.lesson_source')
    .values(proposals.toSorted().map((proposal) => ({ investigation_id: proposal, lesson_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(numInsertedOrUpdatedRows) !== proposals.length) throw ruleBroken('lesson.proposal-taken')
}
