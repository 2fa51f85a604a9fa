import type { Work } from '#platform/server/work.ts'
import type { ProcessingRegister } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'

/** Every version of every activity, the one that holds first. */
export async function findRegister(work: Work<PrivacyTables>): Promise<ProcessingRegister> {
  const rows = await work.tx
    .selectFrom('privacy.processing_activity')
    .selectAll()
    .orderBy('confidential', 'desc')
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute()
  return {
    activities: rows.map(({ legal_basis, valid_from, valid_to, ...row }) => ({
      ...row,
      legalBasis: legal_basis,
      validFrom: valid_from,
      validTo: valid_to,
    })),
  }
}
