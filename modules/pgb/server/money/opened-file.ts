import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PgbTables } from '../tables.ts'

/** The file that the asker sees. Refuses `thing.not-found`. */
export async function openedFile(work: Work<PgbTables>, id: string): Promise<{ municipalityId: string }> {
  const row = await work.tx
    .selectFrom('pgb.inquiry')
    .select('municipality_id as municipalityId')
    .where('investigation_id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
