import { sql } from 'kysely'
import { type PartiesTables, readMarks } from '#modules/parties/server/index.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionKind } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import type { KnownOfQuestion } from './person-marks-rules.ts'

export interface AnswerForKnowledge {
  entryId: string
  questionId: string
  municipalityId: string
  kind: QuestionKind
  question: string
  answer: string
  fileNumber: string | null
  reference: string
  subjectId: string | null
  people: string[]
}

/** An answer that the asker gives or sees answered at their desk, with its question. Refuses `thing.not-found`. */
export async function findAnswer(work: Work<AdviceTables>, entryId: string): Promise<AnswerForKnowledge> {
  const { rows } = await sql<AnswerForKnowledge>`
    select e.id as "entryId", q.id as "questionId", q.municipality_id as "municipalityId", q.kind, q.question, e.body as answer,
           q.file_number as "fileNumber", q.reference, q.subject_person_id as "subjectId",
           array(select a.name from staff.account a where a.id in (q.consultant_id, q.recorded_by, q.handler_id)) as people
      from advice.entry e join advice.question q on q.id = e.question_id
     where e.id = ${entryId} and e.kind in ('answer', 'correction') and advice.actor_answers(q.id)`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  return found
}

/** Whom the question was about, who asked it, and its numbers: what may not stand in a knowledge item. */
export async function knownOfQuestion(work: Work<AdviceTables & PartiesTables>, answer: AnswerForKnowledge): Promise<KnownOfQuestion> {
  const marks = answer.subjectId ? await readMarks(work, [answer.subjectId]) : []
  return {
    names: [
      ...answer.people,
      ...marks.flatMap((one) => [one.surname, ...(one.firstNames?.split(/\s+/) ?? [])]).filter((name) => name !== null),
    ],
    numbers: [answer.reference, ...(answer.fileNumber ? [answer.fileNumber] : [])],
    birthDates: marks.flatMap((one) => one.birthDate ?? []),
  }
}
