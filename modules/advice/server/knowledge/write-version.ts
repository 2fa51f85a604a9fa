import type { Work } from '#platform/server/work.ts'
import type { QuestionKind } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'

interface KnowledgeText {
  title: string
  question: string
  answer: string
  kinds: QuestionKind[]
  /** As JSON */
  sources: string
}

/** Keeps the text that an item has from now on, beside those that it had. */
export async function keepVersion(work: Work<AdviceTables>, itemId: string, version: number, text: KnowledgeText): Promise<void> {
  await work.tx
    .insertInto('advice.knowledge_version')
    .values({ item_id: itemId, version, ...text, by_id: work.actor.id ?? '', at: work.now })
    .execute()
}
