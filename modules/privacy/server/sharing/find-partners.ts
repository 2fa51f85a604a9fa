import { sql } from 'kysely'
import { municipalityInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Partner, PartnerPage, PartnerRow, PartnersQuery } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { agreementsOfPartner } from './find-agreements.ts'

const municipality = sql.raw(`${municipalityInSql('p.municipality_id')} as municipality`)

/** Partners of the own municipalities, by name; those that are no longer in use only when asked for. */
export async function findPartners(work: Work<PrivacyTables>, { q, kind, state, after, limit }: PartnersQuery): Promise<PartnerPage> {
  const today = dayInAmsterdam(work.now)
  const conditions = [
    sql`p.municipality_id = any ((select staff.actor_municipalities())::uuid[])`,
    !state && sql`p.active`,
    kind && sql`p.kind = ${kind}`,
    q?.trim() && sql`strpos(lower(p.name), lower(${q.trim()})) > 0`,
    after && sql`(lower(p.name), p.id) > (select lower(c.name), c.id from privacy.partner c where c.id = ${after})`,
  ].filter((condition) => typeof condition === 'object')
  const { rows: found } = await sql<PartnerRow>`
    select p.id, p.kind, p.name, p.active, ${municipality},
           (select count(*)::int from privacy.agreement_partner g join privacy.sharing_agreement a on a.id = g.agreement_id
             where g.partner_id = p.id and a.state = 'in-force' and a.valid_from <= ${today}::date and ${today}::date < a.valid_to) as agreements
      from privacy.partner p where ${sql.join(conditions, sql` and `)}
     order by lower(p.name), p.id limit ${sql.lit(limit + 1)}`.execute(work.tx)

  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

/** A partner with whom to call there and what was agreed with it. Refuses `thing.not-found`. */
export async function getPartner(work: Work<PrivacyTables>, id: string): Promise<Partner> {
  const { rows } = await sql<Omit<Partner, 'agreements'>>`
    select p.id, p.kind, p.name, p.note, p.active, p.revision, ${municipality}, privacy.partner_is_used(p.id) as used,
           coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'task', c.task, 'phone', c.phone, 'email', c.email) order by c.name)
             from privacy.partner_contact c where c.partner_id = p.id and c.ended_at is null), '[]') as contacts
      from privacy.partner p where p.id = ${id}`.execute(work.tx)
  const [partner] = rows
  if (!partner) throw notFound()
  return { ...partner, agreements: await agreementsOfPartner(work, id) }
}
