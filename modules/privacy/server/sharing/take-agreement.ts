import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AgreementState } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'

interface TakenAgreement {
  state: AgreementState
  revision: number
  municipalityId: string
}

/** An agreement to be changed. Refuses `thing.not-found`. */
export async function takeAgreement(work: Work<PrivacyTables>, id: string): Promise<TakenAgreement> {
  const agreement = await work.tx
    .selectFrom('privacy.sharing_agreement')
    .select(['state', 'revision', 'municipality_id as municipalityId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!agreement) throw notFound()
  return agreement
}

/** Refuses `thing.changed-meanwhile` when somebody else was first. */
export function mustBeKept({ numUpdatedRows }: { numUpdatedRows: bigint }): void {
  if (numUpdatedRows === 0n) throw ruleBroken('thing.changed-meanwhile')
}
