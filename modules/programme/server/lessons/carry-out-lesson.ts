import type { FinishLesson, Lesson } from '../../contract.ts'
import { mustCarryOut } from './lesson-rules.ts'
import { type LessonWork, mustBeKept, stepTaken, takeLesson } from './take-lesson.ts'

/** Writes down how far a lesson is, by the one it is assigned to. Refuses `lesson.wrong-state`, `lesson.not-yours`. */
export async function noteProgress(work: LessonWork, id: string, note: string): Promise<Lesson> {
  mustCarryOut(await takeLesson(work, id), work.actor.id)

  return stepTaken(work, id, 'noted', note)
}

/** A lesson is done: what was done, and what came of it. Refuses `lesson.wrong-state`, `lesson.not-yours`, `lesson.changed-meanwhile`. */
export async function finishLesson(work: LessonWork, id: string, { outcome, revision }: FinishLesson): Promise<Lesson> {
  const lesson = await takeLesson(work, id, revision)

  mustCarryOut(lesson, work.actor.id)

  mustBeKept(
    await work.tx
      .updateTable('programme.lesson')
      .set({ state: 'done', outcome, done_by: work.actor.id, done_at: work.now, revision: lesson.revision + 1 })
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return stepTaken(work, id, 'done', outcome)
}
