import { conflictsForPeople, holdPlan, takeShiftsOut } from '#modules/capacity/server/index.ts'
import { tell } from '#modules/staff/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { partsFor } from './crew-rules.ts'
import { planCrewShifts } from './plan-crew-shifts.ts'
import { crewOf, readCrewAction, shiftsIn } from './read-crew-action.ts'
import { leaveCrew } from './remove-from-crew.ts'

/**
 * Lets the shifts of everybody who goes along follow the action, after its day or times were changed in the same work. Whoever is left
 * without a part, or left the unit, no longer goes along. What does not go together on the new day is shown with the crew and stops nothing.
 * Refuses what planning a shift refuses.
 */
export async function moveCrew(work: Work<PartnerActionsTables>, actionId: string): Promise<void> {
  const action = await readCrewAction(work, actionId, 'hold')
  const crew = await crewOf(work, actionId)
  if (crew.length === 0) return
  await holdPlan(work)
  await takeShiftsOut(work, shiftsIn(crew))
  const inUnit = await conflictsForPeople(work, { day: action.onDay, parts: [], needsOf: () => null, besides: [] })
  for (const { account_id: accountId, by_day: byDay, by_evening: byEvening, needs } of crew) {
    const parts = partsFor(action.times, { byDay, byEvening })
    if (parts.length === 0 || !inUnit.some(({ id }) => id === accountId)) {
      await leaveCrew(work, actionId, accountId)
      continue
    }
    await work.tx
      .updateTable('partner_actions.crew')
      .set(await planCrewShifts(work, { accountId, day: action.onDay, parts, needs }))
      .where('action_id', '=', actionId)
      .where('account_id', '=', accountId)
      .execute()
    await tell(work, { to: accountId, kind: 'partner-actions.action-moved', thing: { kind: 'action', id: actionId } })
  }
}

/** Takes the shifts of a cancelled action out of the roster and tells who would go along; who that was stays known. */
export async function releaseCrew(work: Work<PartnerActionsTables>, actionId: string): Promise<void> {
  const crew = await crewOf(work, actionId)
  if (crew.length === 0) return
  await holdPlan(work)
  await takeShiftsOut(work, shiftsIn(crew))
  await work.tx
    .updateTable('partner_actions.crew')
    .set({ day_shift_id: null, evening_shift_id: null })
    .where('action_id', '=', actionId)
    .execute()
  for (const { account_id: to } of crew)
    await tell(work, { to, kind: 'partner-actions.action-cancelled', thing: { kind: 'action', id: actionId } })
}
