import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { CareToFollow, Finding, FollowUp } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { findAction } from './find-action.ts'
import { newestVisit } from './read-figures.ts'

const where = sql.raw(`l.id as "locationId", l.place, l.kind, l.name,
  concat_ws(', ', concat_ws(' ', l.street, nullif(l.house_number, '')), l.city) as address`)

/** What was found and what asks for help, with what was done about it. Refuses `thing.not-found`, `action-report.not-on-action`. */
export async function getFollowUp(work: Work<PartnerActionsTables>, id: string): Promise<FollowUp> {
  const { works } = await findAction(work, id)
  if (!works) throw ruleBroken('action-report.not-on-action')

  // Row security decides which of the reports the reader sees: of the others only that they are there.
  const findings = await sql<Finding>`
    select ${where}, v.state, array_remove(v.found, 'nothing-found') as found, v.note,
           (select count(*)::int from partner_actions.photo p where p.location_id = l.id and p.removed_at is null) as photos,
           coalesce((select json_agg(json_build_object('scheme', t.scheme, 'by', ${sql.raw(colleagueInSql('t.taken_by'))}, 'at', ${sql.raw(moment('t.taken_at'))},
               'report', case when r.id is not null then json_build_object('id', r.id, 'reference', r.reference, 'standing',
                 case when r.status = 'received' then 'waiting' when r.status in ('worth-investigating', 'under-investigation') then 'running' else 'done' end) end)
               order by t.taken_at)
             from partner_actions.taken_up t left join reports.report r on r.id = t.report_id where t.location_id = l.id), '[]') as "takenUp"
      from partner_actions.location l ${newestVisit}
     where l.action_id = ${id} and array_remove(v.found, 'nothing-found') <> '{}' order by l.place, l.id`.execute(work.tx)
  const care = await sql<CareToFollow>`
    select ${where}, s.signal, v.care_note as note,
           (select json_build_object('outcome', c.outcome, 'reason', c.reason, 'by', ${sql.raw(colleagueInSql('c.done_by'))}, 'at', ${sql.raw(moment('c.done_at'))})
              from partner_actions.care_follow_up c where c.location_id = l.id and c.signal = s.signal) as "followUp"
      from partner_actions.location l ${newestVisit} cross join lateral unnest(v.care_signals) s(signal)
     where l.action_id = ${id} order by l.place, l.id, s.signal`.execute(work.tx)

  work.recordLook('action.follow-up-seen', { kind: 'action', id })
  return { findings: findings.rows, care: care.rows }
}
