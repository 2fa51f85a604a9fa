import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { Disclosure, DisclosureThing } from '../contract.ts'
import type { PrivacyTables } from './tables.ts'

const columns =
  sql.raw(`d.id, d.thing_kind as thing, d.thing_id as "thingId", d.thing_reference as reference, d.to_compartment as "to", d.ground,
  d.what, d.necessity, d.until, ${colleagueInSql('d.asked_by')} as "askedBy", ${moment('d.asked_at')} as "askedAt", d.decision,
  ${colleagueInSql('d.decided_by')} as "decidedBy", ${moment('d.decided_at')} as "decidedAt", d.reason`)
const MOST = 100

/** What was asked for a file or report, newest first, as far as the asker may know. */
export async function disclosuresOf(work: Work<PrivacyTables>, thing: DisclosureThing, id: string): Promise<Disclosure[]> {
  const { rows } = await sql<Disclosure>`select ${columns}, ${mayDecide(work)} as "mayDecide"
    from privacy.cross_domain_disclosure d where d.thing_kind = ${thing} and d.thing_id = ${id} order by d.asked_at desc limit ${sql.lit(MOST)}`.execute(
    work.tx,
  )
  return rows
}

/** What was asked across files and reports: undecided first, longest waiting on top. The look is recorded. */
export async function findDisclosures(work: Work<PrivacyTables>): Promise<Disclosure[]> {
  const { rows } = await sql<Disclosure>`select ${columns}, ${mayDecide(work)} as "mayDecide"
    from privacy.cross_domain_disclosure d order by d.decision is not null, case when d.decision is null then d.asked_at end, d.asked_at desc
    limit ${sql.lit(MOST)}`.execute(work.tx)
  work.recordLook('disclosures.listed', { kind: 'disclosure-list', id: null }, { rows: rows.length })
  return rows
}

/** As the database would say when it came to deciding. */
const mayDecide = ({ actor }: Work<PrivacyTables>) =>
  sql`(d.decision is null and d.asked_by <> ${actor.id} and privacy.actor_decides_on(d.thing_kind, d.thing_id))`
