import { holdsBsn } from '#platform/contract/bsn.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { FollowUpCare } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { takeAction } from './find-action.ts'
import { readNewestVisit } from './take-up-finding.ts'

/**
 * Writes down what was done with a sign that somebody needs help. Refuses `action-report.not-on-action`, `action-report.agreed`,
 * `care-follow-up.no-signal`, `care-follow-up.done-already`, `care-follow-up.reason-missing`, `action-report.number-of-person`.
 */
export async function followUpCare(work: Work<PartnerActionsTables>, id: string, done: FollowUpCare): Promise<void> {
  const action = await takeAction(work, id)
  if (action.state === 'reported') throw ruleBroken('action-report.agreed')
  const { locationId, signal, outcome, reason } = done
  const visit = await readNewestVisit(work, id, locationId)
  if (!visit?.care.includes(signal)) throw ruleBroken('care-follow-up.no-signal')
  if (outcome === 'nothing-needed' && reason.length < 10)
    throw ruleBroken('care-follow-up.reason-missing', [
      { pointer: '#/body/reason', detail: 'Schrijf in ten minste tien tekens op waarom.' },
    ])
  if (holdsBsn(reason))
    throw ruleBroken('action-report.number-of-person', [{ pointer: '#/body/reason', detail: 'Haal het burgerservicenummer weg.' }])

  const kept = await work.tx
    .insertInto('partner_actions.care_follow_up')
    .values({
      action_id: id,
      location_id: locationId,
      municipality_id: action.municipalityId,
      signal,
      outcome,
      reason,
      done_by: work.actor.id ?? '',
      done_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows === 0n) throw ruleBroken('care-follow-up.done-already')
  work.record('action.care-followed-up', { kind: 'action', id }, { location: locationId, signal, outcome })
}
