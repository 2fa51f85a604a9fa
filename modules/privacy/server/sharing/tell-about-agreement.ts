import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import type { PrivacyTables } from '../tables.ts'

/** Tells the privacy officers of a municipality that an agreement waits for one of them; not the one who wrote it. */
export async function tellOfficers(work: Work<PrivacyTables>, id: string, municipalityId: string): Promise<void> {
  const { rows } = await sql<{ who: string }>`
    select who from privacy.who_is_told('privacy', ${municipalityId}) who`.execute(work.tx)
  for (const { who } of rows)
    if (who !== work.actor.id) await tell(work, { to: who, kind: 'privacy.agreement-waits', thing: { kind: 'agreement', id } })
}
