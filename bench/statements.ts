const reportColumns = 'id, reference, received_on, source, channel, scheme, status, urgency, left(summary_blind, 160) as excerpt'

/** The same questions as plain SQL, for the bare server and for the database alone; owner's sight, no row security. */
export const floorStatements = {
  list: [`select ${reportColumns} from reports.report where unit_id = $1 and status = $2 order by received_at desc, id desc limit 26`],
  'next page': [
    `select ${reportColumns} from reports.report where unit_id = $1 and status = $2 and (received_at, id) < ($3::timestamptz, $4::uuid) order by received_at desc, id desc limit 26`,
  ],
  'wide list': [
    `select ${reportColumns} from reports.report where id in (
       select id from (${['filed_by', 'assessed_by', 'handler_id'].map((reason) => `(select id, received_at from reports.report where ${reason} = $2 and status = $1 order by received_at desc, id desc limit 26)`).join(' union ')}) mine
        order by received_at desc, id desc limit 26) order by received_at desc, id desc`,
  ],
  'file page': [
    `select i.*, p.surname, r.summary,
       (select json_agg(f) from investigations.finding f where f.investigation_id = i.id) as findings,
       (select json_agg(m) from investigations.method m where m.investigation_id = i.id) as methods,
       (select json_agg(q) from investigations.question q where q.investigation_id = i.id) as questions
       from investigations.investigation i join parties.person p on p.id = i.subject_person_id join reports.report r on r.id = i.report_id where i.id = $1`,
  ],
  timeline: [
    `select e.seq, e.at, e.action, a.name, e.facts from platform.audit_event e left join staff.account a on a.id = e.actor_id
      where e.object_id = $1 and e.kind = 'write' order by e.seq desc limit 51`,
  ],
  search: [
    `with hits as materialized (select id, received_at from reports.report where words @@ websearch_to_tsquery('dutch', $1))
     select ${reportColumns} from reports.report where id in (select id from hits order by received_at desc, id desc limit 26) order by received_at desc, id desc`,
  ],
  figures: [
    `select measure, source, scheme, category, detail, sum(n)::int as n, sum(cents) as cents from programme.tally where year = $1 and measure <> 'throughput' group by 1, 2, 3, 4, 5`,
    `select category, detail, value, sum(n)::int as n from programme.tally where measure = 'throughput' and year = $1 group by 1, 2, 3 order by 1, 2, 3`,
  ],
  dashboard: [
    `select measure, source, scheme, category, detail, sum(n)::int as n, sum(cents) as cents from programme.tally where year = $1 and measure <> 'throughput' group by 1, 2, 3, 4, 5`,
    `select category, detail, value, sum(n)::int as n from programme.tally where measure = 'throughput' and year = $1 group by 1, 2, 3 order by 1, 2, 3`,
    `select month, scheme, category, sum(n)::int as n from programme.month_tally where measure in ('funnel', 'outcome') and category in ('received', 'finished', 'terminated', 'changed', 'not-granted') and month between make_date($1::int, 1, 1) and make_date($1::int, 12, 1) group by 1, 2, 3`,
  ],
  // What a scan costs: the same sums from the rows, without anything that was kept along.
  'figures as of a day': [
    `select measure, source, scheme, category, detail, sum(n)::int as n, sum(n * cents) as cents from reporting.entry
      where year = $1 and measure <> 'throughput' and known_at < ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam' group by 1, 2, 3, 4, 5`,
  ],
  'rows under a rare figure': [
    `select i.id, i.reference, i.source, i.scheme, i.stage, i.result from investigations.investigation i
      where i.id in (select thing from reporting.hearing where year = $1 and category = 'unknown' group by thing having sum(n) > 0)
      order by i.opened_at desc, i.id desc limit 51`,
  ],
  create: [
    `insert into reports.report (id, reference, received_on, received_at, source, channel, scheme, summary, summary_blind, unit_id, filed_by)
     values ($1, $2, current_date, now(), 'resident', 'phone', 'subsistence', $3, $3, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000102')`,
  ],
} as const
export type Operation = keyof typeof floorStatements
