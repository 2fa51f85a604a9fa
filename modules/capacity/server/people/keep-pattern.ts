import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { EndPattern, SetPattern } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { findOfUnit } from './get-person-time.ts'
import { checkNearby, inOpenMonths } from './time-limits.ts'

/** Gives a colleague of the unit a pattern from a day on. Refuses `pattern.later-exists`, `time.too-far`, `time.month-closed`. */
export async function setPattern(work: Work<CapacityTables>, accountId: string, { validFrom, dayMinutes }: SetPattern): Promise<void> {
  const place = await ownPlace(work)
  await findOfUnit(work, place, accountId)
  checkNearby(work, validFrom)
  await ask(work, sql`capacity.set_contract(${newId()}::uuid, ${accountId}::uuid, ${validFrom}::date, ${dayMinutes}::int[], ${work.now})`)
  work.record('time.pattern-set', { kind: 'account', id: accountId })
}

/** Ends the pattern before a day, or lets it hold on. Refuses `pattern.none`, `pattern.before-start`, `time.too-far`, `time.month-closed`. */
export async function endPattern(work: Work<CapacityTables>, accountId: string, { on }: EndPattern): Promise<void> {
  const place = await ownPlace(work)
  await findOfUnit(work, place, accountId)
  if (on !== null) checkNearby(work, on)
  await ask(work, sql`capacity.end_contract(${accountId}::uuid, ${on}::date)`)
  work.record('time.pattern-ended', { kind: 'account', id: accountId })
}

/** Takes the last pattern back. Refuses `pattern.not-last`, `time.month-closed`. */
export async function withdrawPattern(work: Work<CapacityTables>, id: string): Promise<void> {
  const place = await ownPlace(work)
  const pattern = await work.tx
    .selectFrom('capacity.contract')
    .select('account_id')
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!pattern) throw notFound()
  await findOfUnit(work, place, pattern.account_id)
  await ask(work, sql`capacity.withdraw_contract(${pattern.account_id}::uuid, ${id}::uuid, ${work.now})`)
  work.record('time.pattern-withdrawn', { kind: 'account', id: pattern.account_id })
}

/** Lets the database do it, which knows the patterns of other units as well. */
async function ask(work: Work<CapacityTables>, call: ReturnType<typeof sql>): Promise<void> {
  const { rows } = await inOpenMonths(sql<{ answer: string }>`select ${call} as answer`.execute(work.tx))
  const answer = rows[0]?.answer
  if (answer === 'not-yours') throw notFound()
  if (answer !== 'set') throw ruleBroken(`pattern.${answer}`)
}
