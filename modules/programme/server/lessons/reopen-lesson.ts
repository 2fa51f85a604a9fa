import type { Lesson, ReopenLesson } from '../../contract.ts'
import { mustBe } from './lesson-rules.ts'
import { type LessonWork, mustBeKept, stepTaken, takeLesson } from './take-lesson.ts'

/** Opens a decision again, with a reason; what was decided and done stays in the history. Refuses `lesson.wrong-state`, `lesson.changed-meanwhile`. */
export async function reopenLesson(work: LessonWork, id: string, { reason, revision }: ReopenLesson): Promise<Lesson> {
  const lesson = await takeLesson(work, id, revision)

  mustBe(lesson, 'adopted', 'rejected', 'done')

  const nothing = { reason: null, decided_by: null, decided_at: null, assigned_to: null, due_on: null }
  mustBeKept(
    await work.tx
      .updateTable('programme.lesson')
      .set({ state: 'proposed', ...nothing, done_by: null, done_at: null, outcome: null, revision: lesson.revision + 1 })
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return stepTaken(work, id, 'reopened', reason)
}
