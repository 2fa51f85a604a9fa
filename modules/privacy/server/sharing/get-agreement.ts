import { sql } from 'kysely'
import { colleagueInSql, municipalityInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Agreement } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { agreementColumns, standingInSql } from './agreement-in-sql.ts'

const categories = (direction: 'out' | 'in') =>
  `array(select c.category from privacy.agreement_category c where c.agreement_id = a.id and c.direction = '${direction}' order by c.category) as "${direction}"`
const columns =
  sql.raw(`a.state, ${municipalityInSql('a.municipality_id')} as municipality, a.legal_basis as "legalBasis", ${categories('out')},
  ${categories('in')}, a.keep_days as "keepDays", a.dpia_reference as "dpiaReference", ${colleagueInSql('a.drafted_by')} as "draftedBy",
  ${moment('a.drafted_at')} as "draftedAt", ${colleagueInSql('a.put_in_force_by')} as "putInForceBy", ${moment('a.put_in_force_at')} as "putInForceAt",
  ${colleagueInSql('a.ended_by')} as "endedBy", ${moment('a.ended_at')} as "endedAt", a.end_reason as "endReason", a.revision,
  (select json_build_object('id', o.id, 'reference', o.reference) from privacy.sharing_agreement o where o.id = a.replaces_id) as replaces`)

/** An agreement with everything in it. Refuses `thing.not-found`. */
export async function getAgreement(work: Work<PrivacyTables>, id: string): Promise<Agreement> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<Agreement>`
    select ${agreementColumns(today)}, ${columns},
           (select json_build_object('id', r.id, 'reference', r.reference, 'standing', ${standingInSql('r', today)})
              from privacy.sharing_agreement r where r.replaces_id = a.id order by r.state = 'ended', r.drafted_at desc limit 1) as renewal
      from privacy.sharing_agreement a where a.id = ${id}`.execute(work.tx)
  const [agreement] = rows
  if (!agreement) throw notFound()
  return agreement
}
