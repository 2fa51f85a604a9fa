import type { QuestionableWord } from '#platform/contract/questionable-words.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportsTables } from './tables.ts'

/** The words that make a judge stop and reconsider, by subject and alphabet. */
export function findQuestionableWords(work: Work<ReportsTables>): Promise<QuestionableWord[]> {
  return work.tx.selectFrom('reports.questionable_word').select(['word', 'about', 'active']).orderBy('about').orderBy('word').execute()
}

/** Adds a word, or changes what it is about and whether it counts. */
export async function keepQuestionableWord(work: Work<ReportsTables>, word: QuestionableWord): Promise<QuestionableWord> {
  await work.tx
    .insertInto('reports.questionable_word')
    .values(word)
    .onConflict((conflict) => conflict.column('word').doUpdateSet({ about: word.about, active: word.active }))
    .execute()
  work.record(
    'questionable-word.kept',
    { kind: 'questionable-words', id: null },
    { word: word.word, about: word.about, active: word.active },
  )
  return word
}

/** Takes a word off the list. Refuses `thing.not-found`. */
export async function dropQuestionableWord(work: Work<ReportsTables>, word: string): Promise<void> {
  const { numDeletedRows } = await work.tx.deleteFrom('reports.questionable_word').where('word', '=', word).executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound()
  work.record('questionable-word.dropped', { kind: 'questionable-words', id: null }, { word })
}
