import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Actor } from '#platform/server/work.ts'
import type { KnowledgeState, SetKnowledgeState } from '../../contract.ts'

export interface KnowledgeFacts {
  ownerId: string
  state: KnowledgeState
  revision: number
}

/** Who looks after an item, or the coordinator, puts it in use and withdraws it. */
export const mayDecide = ({ ownerId }: Pick<KnowledgeFacts, 'ownerId'>, actor: Actor): boolean =>
  ownerId === actor.id || actor.roles.includes('coordinator')

/** A draft is written by every specialist; what colleagues rely on by who decides on it. */
export const mayWrite = (item: Pick<KnowledgeFacts, 'ownerId' | 'state'>, actor: Actor): boolean =>
  mayDecide(item, actor) || (item.state === 'draft' && actor.roles.includes('specialist'))

/** Refuses `knowledge.not-yours`, `thing.changed-meanwhile`. */
export function checkWriting(item: KnowledgeFacts, actor: Actor, revision: number): void {
  if (!mayWrite(item, actor)) throw ruleBroken('knowledge.not-yours')
  if (item.revision !== revision) throw ruleBroken('thing.changed-meanwhile')
}

/** Refuses `knowledge.not-yours`, `thing.changed-meanwhile`, `knowledge.wrong-state`. In use again is a review: then only the day changes. */
export function checkDeciding(item: KnowledgeFacts, actor: Actor, asked: SetKnowledgeState): void {
  if (!mayDecide(item, actor)) throw ruleBroken('knowledge.not-yours')
  if (item.revision !== asked.revision) throw ruleBroken('thing.changed-meanwhile')
  if (asked.state === 'withdrawn' && item.state !== 'in-use') throw ruleBroken('knowledge.wrong-state')
}

/** Refuses `knowledge.review-in-past`. */
export function checkReview(reviewOn: Day, today: Day): void {
  if (reviewOn <= today) throw ruleBroken('knowledge.review-in-past', [{ pointer: '#/body/reviewOn', detail: 'Kies een dag na vandaag.' }])
}
