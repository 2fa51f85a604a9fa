import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { DraftAgreement, Kept } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { checkWayOut } from './agreement-rules.ts'
import { tellOfficers } from './tell-about-agreement.ts'
import { partnersOf, termsAsColumns, writeParties } from './write-agreement.ts'

/**
 * Drafts an agreement; nothing may be shared under it until another puts it in force. Refuses `agreement.partner-unknown`, `sharing.police-only-through`.
 * @param replaces the agreement of which it is the renewal
 */
export async function draftAgreement(work: Work<PrivacyTables>, drafted: DraftAgreement, replaces: string | null = null): Promise<Kept> {
  const partners = await partnersOf(work, drafted.partners)
  checkWayOut({ ...drafted, partners })

  const id = newId()
  const municipalityId = partners[0].municipalityId
  const year = dayInAmsterdam(work.now).slice(0, 4)
  await work.tx
    .insertInto('privacy.sharing_agreement')
    .values({
      id,
      municipality_id: municipalityId,
      reference: sql<string>`'D-' || ${year}::text || '-' || to_char(nextval('privacy.agreement_number'), 'FM999999990000')`,
      ...termsAsColumns(drafted),
      replaces_id: replaces,
      drafted_by: work.actor.id ?? '',
      drafted_at: work.now,
      put_in_force_by: null,
      put_in_force_at: null,
      ended_by: null,
      ended_at: null,
      end_reason: null,
    })
    .execute()
  await writeParties(work, id, drafted)
  await tellOfficers(work, id, municipalityId)
  work.record('agreement.drafted', { kind: 'agreement', id }, { purpose: drafted.purpose, route: drafted.route, replaces })
  return { id }
}
