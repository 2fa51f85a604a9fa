import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { SetKnowledgeState } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { checkDeciding, checkReview } from './knowledge-rules.ts'
import { reviewDay } from './review-day.ts'
import { takeKnowledge } from './take-knowledge.ts'

/**
 * Puts an item in use until its next review, says that it still stands, or withdraws it with the reason.
 * Refuses `knowledge.not-yours`, `knowledge.wrong-state`, `knowledge.review-in-past`, `thing.changed-meanwhile`, `thing.not-found`.
 */
export async function setKnowledgeState(work: Work<AdviceTables & PlatformTables>, id: string, asked: SetKnowledgeState): Promise<void> {
  const item = await takeKnowledge(work, id)
  checkDeciding(item, work.actor, asked)

  const changes = asked.state === 'withdrawn' ? { state: asked.state, withdrawn_because: asked.because } : await inUse(work, asked.reviewOn)

  const changed = await work.tx
    .updateTable('advice.knowledge_item')
    .set({ ...changes, changed_at: work.now })
    .where('id', '=', id)
    .where('revision', '=', item.revision)
    .where('state', '=', item.state)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw ruleBroken('thing.changed-meanwhile')
  work.record('knowledge.state-set', { kind: 'knowledge-item', id }, { from: item.state, to: asked.state })
}

async function inUse(work: Work<AdviceTables & PlatformTables>, asked: Day | undefined) {
  const reviewOn = asked ?? (await reviewDay(work))
  checkReview(reviewOn, dayInAmsterdam(work.now))
  return { state: 'in-use', withdrawn_because: null, review_on: reviewOn } as const
}
