import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AdviceTables } from '../tables.ts'
import type { KnowledgeFacts } from './knowledge-rules.ts'

export interface KnowledgeInHand extends KnowledgeFacts {
  municipalityId: string
  reviewOn: string
  originEntryId: string | null
}

/** Locks an item; row security leaves out what this person may not change, so the rules are asked after a plain read. Refuses `thing.not-found`. */
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
      'o.entry_id as originEntryId',
    ])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!item) throw notFound()
  return item
}
