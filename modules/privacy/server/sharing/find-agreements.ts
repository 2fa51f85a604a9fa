import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { Work } from '#platform/server/work.ts'
import type { AgreementPage, AgreementRow, AgreementStanding, AgreementsQuery } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { agreementColumns, standingInSql } from './agreement-in-sql.ts'

/** What lapses soon is in force until it does. */
const standsAs = (state: AgreementStanding): AgreementStanding[] => (state === 'in-force' ? ['in-force', 'lapsing'] : [state])

/** Sharing agreements of the own municipalities, the one written last first. */
export async function findAgreements(work: Work<PrivacyTables>, query: AgreementsQuery): Promise<AgreementPage> {
  const { state, partner, purpose, after, limit } = query
  const place = readCursor(after)
  const today = dayInAmsterdam(work.now)
  const conditions = [
    sql`a.municipality_id = any ((select staff.actor_municipalities())::uuid[])`,
    state && sql`${standingInSql('a', today)} = any (${standsAs(state)})`,
    partner && sql`exists (select from privacy.agreement_partner g where g.agreement_id = a.id and g.partner_id = ${partner})`,
    purpose && sql`a.purpose = ${purpose}`,
    place && sql`(a.drafted_at, a.id) < (${place.at}::timestamptz, ${place.id}::uuid)`,
  ].filter((condition) => typeof condition === 'object' && condition !== null)
  const { rows: found } = await sql<AgreementRow & { at: string }>`
    select ${agreementColumns(today)}, a.drafted_at::text as at from privacy.sharing_agreement a
     where ${sql.join(conditions, sql` and `)} order by a.drafted_at desc, a.id desc limit ${sql.lit(limit + 1)}`.execute(work.tx)

  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? writeCursor(last) : null }
}

/** The agreements with one partner, the one written last first. */
export async function agreementsOfPartner(work: Work<PrivacyTables>, partner: string): Promise<AgreementRow[]> {
  return (await findAgreements(work, { partner, limit: 100 })).rows
}
