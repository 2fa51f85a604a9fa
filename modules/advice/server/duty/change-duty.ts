import { sql } from 'kysely'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { momentAt } from '#platform/contract/working-time-rules.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ChangeDuty, DutyReach, PlanDuty } from '../../contract.ts'
import { deskFor } from '../desks.ts'
import type { AdviceTables } from '../tables.ts'

/** Plans the week of the own desk from a coming day on. Refuses `advice.duty-in-past`, `advice.duty-not-yours`, `advice.duty-not-specialist`, `advice.no-desk`. */
export async function planDuty(work: Work<AdviceTables>, given: PlanDuty): Promise<void> {
  if (given.validFrom <= dayInAmsterdam(work.now)) throw ruleBroken('advice.duty-in-past')
  const { id } = await chooseMunicipality(work, given.municipality)
  const unitId = await deskFor(work, id, given.kind)
  if (work.actor.unitId !== unitId) throw ruleBroken('advice.duty-not-yours')
  await checkServe(work, id, unitId, new Set(given.parts.map(({ accountId }) => accountId)))

  await work.tx
    .deleteFrom('advice.duty_part')
    .where('municipality_id', '=', id)
    .where('unit_id', '=', unitId)
    .where('valid_from', '=', given.validFrom)
    .execute()
  await work.tx
    .insertInto('advice.duty_part')
    .values(
      given.parts.map(({ weekday, from, until, accountId }) => ({
        municipality_id: id,
        unit_id: unitId,
        valid_from: given.validFrom,
        weekday,
        starts: from,
        ends: until,
        account_id: accountId,
        set_by: work.actor.id ?? '',
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  work.record('advice.duty-planned', { kind: 'municipality', id }, { unit: unitId, validFrom: given.validFrom, parts: given.parts.length })
}

/**
 * Changes one day: swap, absent or extra; of today only what is still to come.
 * Refuses `advice.duty-in-past`, `advice.duty-not-yours`, `advice.duty-not-specialist`, `advice.no-desk`.
 */
export async function changeDuty(work: Work<AdviceTables>, given: ChangeDuty): Promise<void> {
  if (given.day < dayInAmsterdam(work.now) || momentAt(given.day, given.from) < work.now) throw ruleBroken('advice.duty-in-past')
  const { id } = await chooseMunicipality(work, given.municipality)
  const unitId = await deskFor(work, id, given.kind)
  const own = given.accountId === work.actor.id || work.actor.roles.includes('coordinator')
  if (work.actor.unitId !== unitId || !own) throw ruleBroken('advice.duty-not-yours')
  const comes = given.change === 'swap' ? given.toId : given.accountId
  if (comes && given.change !== 'absent') await checkServe(work, id, unitId, new Set([comes]))

  await work.tx
    .insertInto('advice.duty_exception')
    .values({
      id: newId(),
      municipality_id: id,
      unit_id: unitId,
      day: given.day,
      kind: given.change,
      account_id: given.accountId,
      to_id: given.toId ?? null,
      starts: given.from,
      ends: given.until,
      set_by: work.actor.id ?? '',
      set_at: work.now,
    })
    .execute()
  work.record('advice.duty-changed', { kind: 'municipality', id }, { unit: unitId, day: given.day, change: given.change })
}

async function checkServe(work: Work<AdviceTables>, municipalityId: string, unitId: string, accounts: ReadonlySet<string>): Promise<void> {
  const { rows } = await sql<{ all: boolean }>`
    select coalesce(bool_and(advice.serves(who, ${unitId}, ${municipalityId})), true) as "all" from unnest(${[...accounts]}::uuid[]) who`.execute(
    work.tx,
  )
  if (!rows[0]?.all) throw ruleBroken('advice.duty-not-specialist')
}

/** How colleagues reach the one who asks, while on duty. */
export async function keepReach(work: Work<AdviceTables>, reach: DutyReach): Promise<void> {
  const me = work.actor.id ?? ''
  await work.tx
    .insertInto('advice.duty_reach')
    .values({ account_id: me, ...reach })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(reach))
    .execute()
  work.record('advice.reach-kept', { kind: 'account', id: me })
}
