import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { PrivacyTables } from '../tables.ts'

/** A line of the log as the contract has it; from `privacy.sharing s` joined to `privacy.partner p` and left to `privacy.sharing_agreement a`. */
export const sharingColumns = (work: Work<PrivacyTables>) => sql`${columns}, ${mayEnd(work)} as "mayEnd"`

const columns = sql.raw(`s.id, json_build_object('kind', s.thing_kind, 'id', s.thing_id, 'reference', s.thing_reference) as thing,
  s.direction, json_build_object('id', p.id, 'name', p.name, 'kind', p.kind) as partner, s.purpose, s.route,
  case when a.id is not null then json_build_object('id', a.id, 'reference', a.reference) end as agreement, s.criminal_report as "criminalReport",
  s.categories, s.what, s.amount, s.necessity, ${colleagueInSql('s.shared_by')} as "sharedBy", ${moment('s.shared_at')} as "sharedAt", s.due_on as "dueOn",
  s.ended, s.ended_on as "endedOn", s.end_note as "endNote", ${colleagueInSql('s.ended_by')} as "endedBy"`)

/** As the database would say (policy `ends_once`). */
const mayEnd = ({ actor }: Work<PrivacyTables>) => sql<boolean>`(s.ended is null and (s.shared_by = ${actor.id}
  or ${actor.roles.includes('privacy')} or (${actor.roles.includes('coordinator')} and s.unit_id = ${actor.unitId}::uuid)))`

export const sharingFrom = sql.raw(
  'privacy.sharing s join privacy.partner p on p.id = s.partner_id left join privacy.sharing_agreement a on a.id = s.agreement_id',
)
