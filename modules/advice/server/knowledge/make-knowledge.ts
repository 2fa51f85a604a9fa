import { chooseMunicipality, type StaffTables } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { MakeKnowledge } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'
import { checkAboutNobody } from './check-about-nobody.ts'
import { checkOwner } from './check-owner.ts'
import { checkReview } from './knowledge-rules.ts'
import { findAnswer, knownOfQuestion } from './known-of-question.ts'
import { nothingKnown } from './person-marks-rules.ts'
import { reviewDay } from './review-day.ts'
import { keepVersion } from './write-version.ts'

/**
 * Keeps a knowledge item as a draft, of its own or from an answer. Gives its id.
 * Refuses `knowledge.about-somebody`, `knowledge.owner-unknown`, `knowledge.review-in-past`, `thing.not-found`.
 */
export async function makeKnowledge(work: Work<AdviceTables & PlatformTables & StaffTables>, asked: MakeKnowledge): Promise<string> {
  const from = asked.fromEntryId ? await findAnswer(work, asked.fromEntryId) : undefined
  const municipalityId = from?.municipalityId ?? (await chooseMunicipality(work, asked.municipality)).id

  checkAboutNobody(asked, from ? knownOfQuestion(from) : nothingKnown)
  const ownerId = asked.ownerId ?? work.actor.id ?? ''
  await checkOwner(work, ownerId, municipalityId)
  const reviewOn = asked.reviewOn ?? (await reviewDay(work))
  checkReview(reviewOn, dayInAmsterdam(work.now))

  const id = newId()
  const { title, question, answer, kinds } = asked
  const sources = JSON.stringify(asked.sources)
  const text = { title, question, answer, kinds, sources }
  await work.tx
    .insertInto('advice.knowledge_item')
    .values({ id, municipality_id: municipalityId, ...text, owner_id: ownerId, review_on: reviewOn, changed_at: work.now })
    .execute()
  await keepVersion(work, id, 1, text)
  if (from)
    await work.tx
      .insertInto('advice.knowledge_origin')
      .values({ item_id: id, entry_id: from.entryId, question_id: from.questionId })
      .execute()

  work.record('knowledge.made', { kind: 'knowledge-item', id }, { fromAnswer: from !== undefined })
  return id
}
