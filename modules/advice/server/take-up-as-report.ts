import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionKind, TakeUpAsReport } from '../contract.ts'
import { addEntry } from './add-entry.ts'
import { takeInHand } from './find-question.ts'
import { checkTakeUp } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'

/**
 * Makes a report of a question: `app/server/reactions.ts` lets reports receive it in the same transaction. The talk says that it was taken up;
 * why stands in the report alone. Refuses `advice.not-your-desk`, `advice.already-reported`, and what receiving a report refuses.
 */
export async function takeUpAsReport(work: Work<AdviceTables>, id: string, { reason }: TakeUpAsReport): Promise<void> {
  const question = await takeInHand(work, id)
  checkTakeUp(question, work.actor)

  const reportId = newId()
  // Handed on in memory: nothing that is announced is kept.
  await work.announce('advice.signal-found', { questionId: id, reportId, reason })
  await addEntry(work, id, 'reported')
  await work.tx.updateTable('advice.question').set({ report_id: reportId }).where('id', '=', id).execute()

  work.record('question.taken-up', { kind: 'question', id }, { report: reportId })
}

/** What a report needs of the question that it was. */
export interface SignalInQuestion {
  municipalityId: string
  reference: string
  kind: QuestionKind
  question: string
  fileNumber: string | null
  personId: string | null
}

/** The question as a signal, for who is taking it up. */
export async function readSignal(work: Work<AdviceTables>, id: string): Promise<SignalInQuestion> {
  const { rows } = await sql<SignalInQuestion>`
    select q.municipality_id as "municipalityId", q.reference, q.kind, q.question, q.file_number as "fileNumber", q.subject_person_id as "personId"
      from advice.question q where q.id = ${id}`.execute(work.tx)
  const [signal] = rows
  if (!signal) throw new Error('the question that is taken up is not there')
  return signal
}
