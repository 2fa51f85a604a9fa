import type { Looks } from '#modules/privacy/contract.ts'
import { findLooksAt } from '#modules/privacy/server/index.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { InvestigationsTables } from './tables.ts'

/** Who looked at a file, newest first, for whoever sees it. Refuses `thing.not-found`. */
export async function getLooks(
  work: Work<InvestigationsTables>,
  id: string,
  page: { after?: string | undefined; limit: number },
): Promise<Looks> {
  const file = await work.tx.selectFrom('investigations.investigation').select('id').where('id', '=', id).executeTakeFirst()
  if (!file) throw notFound()

  return findLooksAt(work, { kind: 'investigation', id }, page)
}
