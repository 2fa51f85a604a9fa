import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { inquiryToChange } from '../assignment/inquiry-to-change.ts'
import type { PgbTables } from '../tables.ts'

/** What a row about a holder begins with, for who works on the file. Refuses `thing.not-found`, `investigation.not-yours`. */
export async function holderOnFile(work: Work<PgbTables>, id: string, holder: string) {
  const { municipalityId } = await inquiryToChange(work, id)
  const found = await work.tx
    .selectFrom('pgb.holder')
    .select('id')
    .where('id', '=', holder)
    .where('investigation_id', '=', id)
    .executeTakeFirst()
  if (!found) throw notFound()
  return { investigation_id: id, municipality_id: municipalityId, holder_id: holder }
}
