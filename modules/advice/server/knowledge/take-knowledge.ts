import { sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AdviceTables } from '../tables.ts'
import type { KnowledgeFacts } from './knowledge-rules.ts'

export interface KnowledgeInHand extends KnowledgeFacts {
  municipalityId: string
  reviewOn: string
  /** The answer that it was made from, for who answers that question */
  originEntryId: string | null
}

/** An item as the rules need it; two who write at once are told apart by its revision. Refuses `thing.not-found`. */
export async function takeKnowledge(work: Work<AdviceTables>, id: string): Promise<KnowledgeInHand> {
  const item = await work.tx
    .selectFrom('advice.knowledge_item as i')
    .leftJoin('advice.knowledge_origin as o', 'o.item_id', 'i.id')
    .select([
      'i.owner_id as ownerId',
      'i.state',
      'i.revision',
      'i.municipality_id as municipalityId',
      'i.review_on as reviewOn',
      sql<string | null>`case when advice.actor_answers(o.question_id) then o.entry_id end`.as('originEntryId'),
    ])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!item) throw notFound()
  return item
}
