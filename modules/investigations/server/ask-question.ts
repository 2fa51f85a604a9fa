import type { z } from 'zod'
import type { AnswerQuestion, AskQuestion, InvestigationFile } from '../contract.ts'
import { type FileWork, newPart, partOf, recorded, takeFile } from './work-on-file.ts'

/** Adds a question that the investigation has to answer. */
export async function askQuestion(work: FileWork, id: string, { question }: z.output<typeof AskQuestion>): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'question.asked')

  const part = newPart(id)
  await work.tx
    .insertInto('investigations.question')
    .values({ ...part, position: file.questions.length + 1, question, answer: null })
    .execute()
  return recorded(work, id, 'question.asked', { question: part.id })
}

/** Rewords a question or writes its answer. */
export async function answerQuestion(
  work: FileWork,
  id: string,
  partId: string,
  { question, answer }: z.output<typeof AnswerQuestion>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'question.answered')
  partOf(file.questions, partId)

  await work.tx
    .updateTable('investigations.question')
    .set({ question, answer: answer || null })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'question.answered', { question: partId })
}
