import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { GiveResult } from '../contract.ts'
import { takeInHand } from './find-question.ts'
import { checkGiveResult, checkLatest } from './result-rules.ts'
import type { AdviceTables } from './tables.ts'

/**
 * Writes down what was done with an advice; told again it is a new version and the old one stays.
 * Refuses `advice.not-yours`, `advice.nothing-to-follow`, `advice.result-newer`.
 */
export async function giveResult(work: Work<AdviceTables>, id: string, given: GiveResult): Promise<void> {
  const question = await takeInHand(work, id)
  checkGiveResult(question, work.actor)
  const latest = await latestVersion(work, id)
  checkLatest(latest, given.after)

  await work.tx
    .insertInto('advice.result')
    .values({
      id: newId(),
      question_id: id,
      version: latest + 1,
      followed: given.followed,
      outcome: given.outcome ?? null,
      amount_cents: given.amount ?? null,
      why: given.why || null,
      registered_in_socrates: given.registeredInSocrates ?? null,
      came_from: given.cameFrom,
      by_id: work.actor.id ?? '',
      at: work.now,
    })
    .execute()

  work.record(
    'question.result-given',
    { kind: 'question', id },
    { version: latest + 1, followed: given.followed, outcome: given.outcome ?? null },
  )
}

async function latestVersion(work: Work<AdviceTables>, id: string): Promise<number> {
  const row = await work.tx
    .selectFrom('advice.result')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('question_id', '=', id)
    .executeTakeFirst()
  return row?.version ?? 0
}
