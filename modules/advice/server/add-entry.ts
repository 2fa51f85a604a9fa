import type { Insertable } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnswerSource, EntryKind } from '../contract.ts'
import type { AdviceTables } from './tables.ts'

type Words = Partial<Omit<Insertable<AdviceTables['advice.entry']>, 'id' | 'question_id' | 'kind' | 'by_id'>>

/** Writes down what somebody said or did with a question, as the last of its talk. Gives its id. */
export async function addEntry(work: Work<AdviceTables>, questionId: string, kind: EntryKind, words: Words = {}): Promise<string> {
  const id = newId()
  await work.tx
    .insertInto('advice.entry')
    .values({ at: work.now, ...words, id, question_id: questionId, kind, by_id: work.actor.id ?? '' })
    .execute()
  return id
}

/** Writes down what an answer rests on. Refuses `advice.earlier-advice-unknown`, `knowledge.source-unknown`. */
export async function addSources(work: Work<AdviceTables>, entryId: string, sources: readonly AnswerSource[]): Promise<void> {
  if (sources.length === 0) return

  await checkEarlierAdvice(
    work,
    sources.flatMap(({ earlierQuestionId }) => earlierQuestionId ?? []),
  )
  await checkKnowledge(
    work,
    sources.flatMap(({ knowledgeItemId }) => knowledgeItemId ?? []),
  )
  await work.tx
    .insertInto('advice.source')
    .values(
      sources.map((source, index) => ({
        id: newId(),
        entry_id: entryId,
        number: index + 1,
        kind: source.kind,
        citation: source.citation,
        link: source.link ?? null,
        earlier_question_id: source.earlierQuestionId ?? null,
        knowledge_item_id: source.knowledgeItemId ?? null,
      })),
    )
    .execute()
}

async function checkEarlierAdvice(work: Work<AdviceTables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const seen = await work.tx.selectFrom('advice.question').select('id').where('id', 'in', ids).execute()
  if (seen.length < new Set(ids).size) throw ruleBroken('advice.earlier-advice-unknown')
}

async function checkKnowledge(work: Work<AdviceTables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const inUse = await work.tx
    .selectFrom('advice.knowledge_item')
    .select('id')
    .where('id', 'in', ids)
    .where('state', '=', 'in-use')
    .execute()
  if (inUse.length < new Set(ids).size) throw ruleBroken('knowledge.source-unknown')
}
