import { sql } from 'kysely'
import { partyInSql } from '#modules/parties/server/index.ts'
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
  /** As far as who answers knows them */
  subject: { name: string | null; birthDate: string | null } | null
  people: string[]
}

/** An answer that the asker gives or sees answered at their desk, with its question. Refuses `thing.not-found`. */
export async function findAnswer(work: Work<AdviceTables>, entryId: string): Promise<AnswerForKnowledge> {
  const { rows } = await sql<AnswerForKnowledge>`
    select e.id as "entryId", q.id as "questionId", q.municipality_id as "municipalityId", q.kind, q.question, e.body as answer,
           q.file_number as "fileNumber", q.reference, ${sql.raw(partyInSql('q.subject_person_id', 'null'))} as subject,
           array(select a.name from staff.account a where a.id in (q.consultant_id, q.recorded_by, q.handler_id)) as people
      from advice.entry e join advice.question q on q.id = e.question_id
     where e.id = ${entryId} and e.kind in ('answer', 'correction') and advice.actor_answers(q.id)`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  return found
}

/** Whom the question was about, who asked it, and its numbers: what may not stand in a knowledge item. */
export function knownOfQuestion({ people, subject, reference, fileNumber }: AnswerForKnowledge): KnownOfQuestion {
  return {
    names: subject?.name ? [...people, ...partsOf(subject.name)] : people,
    numbers: fileNumber ? [reference, fileNumber] : [reference],
    birthDates: subject?.birthDate ? [subject.birthDate] : [],
  }
}

/** The whole name, and each part that is no initial and no "van" or "de". */
function partsOf(name: string): string[] {
  return [name, ...name.split(/[\s-]+/).filter((part) => /^\p{Lu}[\p{L}'’]{2,}/u.test(part))]
}
