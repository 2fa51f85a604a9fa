import { tell } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { EndAgreement, PutInForce } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { checkPuttingInForce, mustBeIn } from './agreement-rules.ts'
import { getAgreement } from './get-agreement.ts'
import { waitForSharing } from './hold-agreements.ts'
import { mustBeKept, takeAgreement } from './take-agreement.ts'

/** Puts a draft of somebody else in force. Refuses what `mustBeIn` and `checkPuttingInForce` of the rules refuse, `thing.not-found`. */
export async function putInForce(work: Work<PrivacyTables>, id: string, by: PutInForce): Promise<void> {
  const agreement = await getAgreement(work, id)
  mustBeIn(agreement, ['draft'], by.revision)
  const partners = await work.tx
    .selectFrom('privacy.agreement_partner as g')
    .innerJoin('privacy.partner as p', 'p.id', 'g.partner_id')
    .select(['p.name', 'p.kind', 'p.active'])
    .where('g.agreement_id', '=', id)
    .execute()
  checkPuttingInForce({ ...agreement, partners }, by, work.actor.id, dayInAmsterdam(work.now))

  mustBeKept(
    await work.tx
      .updateTable('privacy.sharing_agreement')
      .set({
        state: 'in-force',
        dpia_reference: by.dpiaReference || agreement.dpiaReference,
        put_in_force_by: work.actor.id,
        put_in_force_at: work.now,
        revision: agreement.revision + 1,
      })
      .where('id', '=', id)
      .where('revision', '=', agreement.revision)
      .executeTakeFirst(),
  )
  await tell(work, { to: agreement.draftedBy.id, kind: 'privacy.agreement-in-force', thing: { kind: 'agreement', id } })
  work.record('agreement.put-in-force', { kind: 'agreement', id }, { from: agreement.validFrom, until: agreement.lastDay })
}

/** Ends an agreement in force, from now on, with a reason. Refuses `agreement.wrong-state`, `thing.changed-meanwhile`, `thing.not-found`. */
export async function endAgreement(work: Work<PrivacyTables>, id: string, by: EndAgreement): Promise<void> {
  await waitForSharing(work)
  const agreement = await takeAgreement(work, id)
  mustBeIn(agreement, ['in-force'], by.revision)

  mustBeKept(
    await work.tx
      .updateTable('privacy.sharing_agreement')
      .set({
        state: 'ended',
        ended_by: work.actor.id,
        ended_at: work.now,
        end_reason: by.reason,
        revision: agreement.revision + 1,
      })
      .where('id', '=', id)
      .where('revision', '=', agreement.revision)
      .executeTakeFirst(),
  )
  work.record('agreement.ended', { kind: 'agreement', id })
}
