import { conflictsForPeople, holdPlan, takeShiftsOut } from '#modules/capacity/server/index.ts'
import { tell } from '#modules/staff/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PutInCrew } from '../../contract.ts'
import { settleAfterTakingOff } from '../planning/settle-after-taking-off.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { checkConflicts, checkOpen, checkParts, partsFor } from './crew-rules.ts'
import { planCrewShifts } from './plan-crew-shifts.ts'
import { crewOf, readCrewAction, shiftsIn } from './read-crew-action.ts'

/**
 * Lets a colleague go along for parts of the day, in the roster too; whoever goes along already goes for these parts instead.
 * Refuses `thing.not-found`, `crew.action-over`, `crew.part-not-planned`, `crew.not-of-the-unit`, `crew.designation-missing`, `crew.conflict`.
 */
export async function putInCrew(work: Work<PartnerActionsTables>, id: string, personId: string, given: PutInCrew): Promise<void> {
  const action = await readCrewAction(work, id, 'hold')
  if (!action.coordinates) throw notFound()
  checkOpen(action.state)
  checkParts(action.times, given)
  await holdPlan(work)

  const parts = partsFor(action.times, given)
  const there = (await crewOf(work, id)).find(({ account_id }) => account_id === personId)
  const known = there ? shiftsIn([there]) : []
  const asked = { day: action.onDay, parts, needsOf: () => given.needs, besides: known }
  const person = (await conflictsForPeople(work, asked)).find((one) => one.id === personId)
  if (!person) throw ruleBroken('crew.not-of-the-unit')
  checkConflicts(person.conflicts, given.accepted)

  await takeShiftsOut(work, known)
  const row = { needs: given.needs, ...(await planCrewShifts(work, { accountId: personId, day: action.onDay, parts, needs: given.needs })) }
  if (there)
    await work.tx.updateTable('partner_actions.crew').set(row).where('action_id', '=', id).where('account_id', '=', personId).execute()
  else {
    const added = {
      action_id: id,
      account_id: personId,
      municipality_id: action.municipalityId,
      added_by: work.actor.id ?? '',
      added_at: work.now,
    }
    await work.tx
      .insertInto('partner_actions.crew')
      .values({ ...added, ...row })
      .execute()
    await tell(work, { to: personId, kind: 'partner-actions.added-to-crew', thing: { kind: 'action', id } })
  }
  work.record(
    there ? 'partner-actions.crew-changed' : 'partner-actions.added-to-crew',
    { kind: 'action', id },
    {
      account: personId,
      parts: parts.map(({ part }) => part),
      acceptedConflicts: [...new Set(person.conflicts.map(({ kind }) => kind))],
    },
  )
  if (there) await settleAfterTakingOff(work, id)
}
