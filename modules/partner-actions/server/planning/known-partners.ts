import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { KnownPartner, Plan } from './planning-rules.ts'

/** Those of the chosen partners that are kept in a municipality. */
export async function knownPartners(work: AnyWork, { partners }: Plan, municipalityId: string): Promise<KnownPartner[]> {
  const chosen = partners.map(({ partnerId }) => partnerId)
  const { rows } = await sql<KnownPartner>`
    select id, active from privacy.partner where id = any (${chosen}::uuid[]) and municipality_id = ${municipalityId}`.execute(work.tx)
  return rows
}
