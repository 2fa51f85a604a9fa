import { findColleague, tell } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AssignLesson, Lesson } from '../../contract.ts'
import { mustBe, mustBeAhead } from './lesson-rules.ts'
import { type LessonWork, mustBeKept, stepTaken, takeLesson } from './take-lesson.ts'

/** Assigns an adopted lesson to a colleague, with a day. Refuses `lesson.wrong-state`, `lesson.due-in-past`, `lesson.unknown-colleague`. */
export async function assignLesson(work: LessonWork, id: string, { to, dueOn, revision }: AssignLesson): Promise<Lesson> {
  const lesson = await takeLesson(work, id, revision)
  const colleague = await findColleague(work as never, to, lesson.municipalityId)

  mustBe(lesson, 'adopted')
  mustBeAhead(dueOn, dayInAmsterdam(work.now))
  if (!colleague) throw ruleBroken('lesson.unknown-colleague')

  mustBeKept(
    await work.tx
      .updateTable('programme.lesson')
      .set({ assigned_to: to, due_on: dueOn, revision: lesson.revision + 1 })
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (to !== work.actor.id) await tell(work, { to, kind: 'lesson.assigned', thing: { kind: 'lesson', id } })
  return stepTaken(work, id, 'assigned', null)
}
