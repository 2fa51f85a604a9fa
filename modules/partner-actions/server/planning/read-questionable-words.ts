import { sql } from 'kysely'
import type { QuestionableWord } from '#platform/contract/questionable-words.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** The list that the administrator keeps: the same for an area as for a report. */
export async function readQuestionableWords(work: AnyWork): Promise<QuestionableWord[]> {
  const { rows } = await sql<QuestionableWord>`select word, about, active from reports.questionable_word where active`.execute(work.tx)
  return rows
}
