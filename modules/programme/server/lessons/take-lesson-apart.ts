import { mustBe } from './lesson-rules.ts'
import { keepStep, type LessonWork, takeLesson } from './take-lesson.ts'

/** Takes a lesson apart that was not decided on: its proposals stand in the list again. Refuses `lesson.wrong-state`. */
export async function takeLessonApart(work: LessonWork, id: string): Promise<void> {
  const lesson = await takeLesson(work, id)

  mustBe(lesson, 'proposed')

  await keepStep(work, id, 'taken-apart', null)
  await work.tx.deleteFrom('programme.lesson').where('id', '=', id).execute()
}
