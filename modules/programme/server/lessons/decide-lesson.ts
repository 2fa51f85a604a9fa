import type { DecideLesson, Lesson } from '../../contract.ts'
import { decide } from './lesson-rules.ts'
import { type LessonWork, mustBeKept, stepTaken, takeLesson } from './take-lesson.ts'

/** Adopts a lesson, or rejects it with a reason. Refuses `lesson.wrong-state`, `lesson.rejection-needs-reason`, `lesson.changed-meanwhile`. */
export async function decideLesson(work: LessonWork, id: string, by: DecideLesson): Promise<Lesson> {
  const lesson = await takeLesson(work, id, by.revision)

  const state = decide(lesson, by)

  const reason = by.reason || null
  mustBeKept(
    await work.tx
      .updateTable('programme.lesson')
      .set({ state, reason, decided_by: work.actor.id, decided_at: work.now, revision: lesson.revision + 1 })
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return stepTaken(work, id, state, reason)
}
