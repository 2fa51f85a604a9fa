import { holdPlan, takeShiftsOut } from '#modules/capacity/server/index.ts'
import { tell } from '#modules/staff/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { settleAfterTakingOff } from '../planning/settle-after-taking-off.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { checkOpen } from './crew-rules.ts'
import { crewOf, readCrewAction, shiftsIn } from './read-crew-action.ts'

/** Somebody does not go along after all; the shifts leave the roster. Refuses `thing.not-found`, `crew.action-over`, `crew.was-there`. */
export async function removeFromCrew(work: Work<PartnerActionsTables>, id: string, personId: string): Promise<void> {
  const action = await readCrewAction(work, id, 'hold')
  const member = (await crewOf(work, id)).find(({ account_id }) => account_id === personId)
  if (!action.coordinates || !member) throw notFound()
  checkOpen(action.state)
  const wasThere = await work.tx
    .selectFrom('partner_actions.attendance')
    .select('part')
    .where('action_id', '=', id)
    .where('account_id', '=', personId)
    .executeTakeFirst()
  if (wasThere) throw ruleBroken('crew.was-there')

  await holdPlan(work)
  await takeShiftsOut(work, shiftsIn([member]))
  await leaveCrew(work, id, personId)
  await settleAfterTakingOff(work, id)
}

/** Takes somebody out of the crew and says so. */
export async function leaveCrew(work: Work<PartnerActionsTables>, id: string, personId: string): Promise<void> {
  await work.tx.deleteFrom('partner_actions.crew').where('action_id', '=', id).where('account_id', '=', personId).execute()
  work.record('partner-actions.removed-from-crew', { kind: 'action', id }, { account: personId })
  await tell(work, { to: personId, kind: 'partner-actions.removed-from-crew', thing: { kind: 'action', id } })
}
