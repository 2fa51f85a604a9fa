import type { UpdateResult } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Lesson, LessonState } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { getLesson } from './get-lesson.ts'

export type LessonWork = Work<ProgrammeTables>
type Step = Lesson['steps'][number]['step']

export interface TakenLesson {
  id: string
  state: LessonState
  assignedTo: string | null
  municipalityId: string
  revision: number
}

/**
 * A lesson, that nobody else changes until this work is done.
 * @param revision what was read; refuses `lesson.changed-meanwhile` when it is another by now
 */
export async function takeLesson(work: LessonWork, id: string, revision?: number): Promise<TakenLesson> {
  const lesson = await work.tx
    .selectFrom('programme.lesson')
    .select(['id', 'state', 'assigned_to as assignedTo', 'municipality_id as municipalityId', 'revision'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!lesson) throw await whyNot(work, id, revision)
  if (revision !== undefined && lesson.revision !== revision) throw ruleBroken('lesson.changed-meanwhile')
  return lesson
}

/** Who may read a lesson and not change it hears so; nobody else learns that it is there. */
async function whyNot(work: LessonWork, id: string, revision: number | undefined): Promise<Error> {
  const read = await work.tx.selectFrom('programme.lesson').select('revision').where('id', '=', id).executeTakeFirst()
  if (!read) return notFound()
  return ruleBroken(revision !== undefined && read.revision !== revision ? 'lesson.changed-meanwhile' : 'lesson.not-yours')
}

/** Keeps what happened to a lesson, and answers with it as it now is. The end of every change. */
export async function stepTaken(work: LessonWork, id: string, step: Step, note: string | null): Promise<Lesson> {
  await keepStep(work, id, step, note)
  return getLesson(work, id)
}

export async function keepStep(work: LessonWork, id: string, step: Step, note: string | null): Promise<void> {
  await work.tx
    .insertInto('programme.lesson_step')
    .values({ id: newId(), lesson_id: id, step, note, taken_by: work.actor.id ?? '', at: work.now })
    .execute()
  work.record(`lesson.${step}`, { kind: 'lesson', id })
}

/** Row security lets somebody change what they may see only when they keep lessons or carry this one out. */
export function mustBeKept({ numUpdatedRows }: UpdateResult): void {
  if (numUpdatedRows === 0n) throw ruleBroken('lesson.not-yours')
}
