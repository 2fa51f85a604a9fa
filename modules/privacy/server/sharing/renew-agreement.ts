import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Kept, RenewAgreement } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { mustBeIn } from './agreement-rules.ts'
import { draftAgreement } from './draft-agreement.ts'
import { getAgreement } from './get-agreement.ts'

/**
 * Drafts the same agreement for another period; the old one goes on until its own end. Refuses `agreement.wrong-state`,
 * `agreement.renewed-already`, and what `draftAgreement` refuses: a partner may have gone out of use.
 */
export async function renewAgreement(work: Work<PrivacyTables>, id: string, period: RenewAgreement): Promise<Kept> {
  // Of two tabs that renew at once, the second waits for the first.
  await sql`select pg_advisory_xact_lock(hashtextextended('renewal ' || ${id}, 0))`.execute(work.tx)
  const agreement = await getAgreement(work, id)
  mustBeIn(agreement, ['in-force', 'ended'], agreement.revision)
  if (agreement.renewal && agreement.renewal.standing !== 'ended') throw ruleBroken('agreement.renewed-already')

  return draftAgreement(work, { ...agreement, ...period, partners: agreement.partners.map((partner) => partner.id) }, id)
}
