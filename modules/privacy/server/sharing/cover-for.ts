import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PrivacyTables } from '../tables.ts'
import { keepAgreements } from './hold-agreements.ts'
import { type AgreementSeen, type Cover, findCover, type PartnerSeen, type Wanted } from './sharing-rules.ts'

interface Asked extends Wanted {
  partnerId: string
}

/**
 * The ground on which this may be shared with a partner now; no agreement ends until this work is done. Refuses `thing.not-found` and what `findCover` of the rules refuses.
 */
export async function coverFor(work: Work<PrivacyTables>, asked: Asked): Promise<Cover> {
  const partner = await work.tx
    .selectFrom('privacy.partner')
    .select(['id', 'name', 'kind', 'active'])
    .where('id', '=', asked.partnerId)
    .executeTakeFirst()
  if (!partner) throw notFound()

  await keepAgreements(work)
  return findCover(asked, partner, await agreementsWith(work, partner), dayInAmsterdam(work.now))
}

async function agreementsWith(work: Work<PrivacyTables>, { id }: PartnerSeen): Promise<AgreementSeen[]> {
  const { rows } = await sql<AgreementSeen>`
    select a.id, a.reference, a.purpose, a.route, a.state, a.valid_from as "validFrom", a.valid_to as "validTo", a.ended_at as "endedAt",
           a.keep_days as "keepDays", ${categories('out')} as "out", ${categories('in')} as "in"
      from privacy.sharing_agreement a join privacy.agreement_partner g on g.agreement_id = a.id
      join privacy.partner p on p.id = g.partner_id and p.municipality_id = a.municipality_id
     where p.id = ${id} order by a.valid_to desc, a.id`.execute(work.tx)
  return rows
}

const categories = (direction: 'out' | 'in') =>
  sql`array(select c.category from privacy.agreement_category c where c.agreement_id = a.id and c.direction = ${sql.lit(direction)} order by c.category)`
