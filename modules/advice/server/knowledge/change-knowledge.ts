import type { StaffTables } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { ChangeKnowledge } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { checkAboutNobody } from './check-about-nobody.ts'
import { checkOwner } from './check-owner.ts'
import { checkReview, checkWriting } from './knowledge-rules.ts'
import { findAnswer, knownOfQuestion } from './known-of-question.ts'
import { nothingKnown } from './person-marks-rules.ts'
import { takeKnowledge } from './take-knowledge.ts'
import { keepVersion } from './write-version.ts'

/**
 * Gives an item another text, owner or day of review; what it said before is kept.
 * Refuses `knowledge.not-yours`, `thing.changed-meanwhile`, `knowledge.about-somebody`, `knowledge.owner-unknown`, `knowledge.review-in-past`, `thing.not-found`.
 */
export async function changeKnowledge(
  work: Work<AdviceTables & PlatformTables & StaffTables>,
  id: string,
  asked: ChangeKnowledge,
): Promise<void> {
  const item = await takeKnowledge(work, id)
  checkWriting(item, work.actor, asked.revision)

  // Only who sees the question hears of its names; the origin is not read for others.
  const from = item.originEntryId ? await findAnswer(work, item.originEntryId) : undefined
  checkAboutNobody(asked, from ? knownOfQuestion(from) : nothingKnown)
  const ownerId = asked.ownerId ?? item.ownerId
  if (ownerId !== item.ownerId) await checkOwner(work, ownerId, item.municipalityId)
  const reviewOn = asked.reviewOn ?? item.reviewOn
  if (reviewOn !== item.reviewOn) checkReview(reviewOn, dayInAmsterdam(work.now))

  const { title, question, answer, kinds } = asked
  const text = { title, question, answer, kinds, sources: JSON.stringify(asked.sources) }
  const revision = item.revision + 1
  const changed = await work.tx
    .updateTable('advice.knowledge_item')
    .set({ ...text, owner_id: ownerId, review_on: reviewOn, revision, changed_at: work.now })
    .where('id', '=', id)
    .where('revision', '=', item.revision)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw ruleBroken('thing.changed-meanwhile')
  await keepVersion(work, id, revision, text)
  work.record('knowledge.changed', { kind: 'knowledge-item', id }, { revision })
}
