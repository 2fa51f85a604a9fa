import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'

/** Everybody who would go along is free again. */
export async function freeCrew(work: Work<PartnerActionsTables>, id: string): Promise<void> {
  await work.tx.deleteFrom('partner_actions.crew').where('action_id', '=', id).execute()
}
