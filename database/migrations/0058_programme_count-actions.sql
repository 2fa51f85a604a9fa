-- Actions with partners in the figures. What was done at addresses is forgotten after a year, and who went along after two; the counts stay. So
-- they are written down per action when its report is agreed, and the figures add those up.
create table partner_actions.tally (
  action_id uuid primary key references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  persons integer not null,
  locations integer not null,
  visited integer not null,
  nobody_there integer not null,
  not_visited integer not null,
  nothing_found integer not null,
  something_found integer not null,
  care_signals integer not null,
  found jsonb not null
);
comment on column partner_actions.tally.care_signals is 'at how many locations somebody saw that help was needed';
comment on column partner_actions.tally.found is 'at how many locations each kind of finding was made';
comment on table partner_actions.tally is 'The counts of an action as they were when its report was agreed. No personal data; purpose: programme-account; keep: as long as the year is accounted for';

create table partner_actions.time_tally (
  action_id uuid primary key references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  day_minutes integer not null,
  evening_minutes integer not null
);
comment on table partner_actions.time_tally is 'The minutes that all who were there made together, as they were when the report was agreed. Nobody reads them by action, only their sum of a year: an action of one person would be that person. No personal data; purpose: programme-account; keep: as long as the year is accounted for';

alter table partner_actions.tally enable row level security;
alter table partner_actions.time_tally enable row level security;
create policy own_municipality on partner_actions.tally as restrictive for select to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy with_action on partner_actions.tally for select to wederhoor_app
  using (exists (select from partner_actions.action a where a.id = action_id));
create policy nobody on partner_actions.time_tally for select to wederhoor_app using (false);
grant select on partner_actions.tally, partner_actions.time_tally to wederhoor_app;

-- Writes the counts of an action down, once. The newest visit of a location holds; a location that was withdrawn does not count.
create function partner_actions.count_action(of_action uuid) returns void
language sql security definer set search_path = ''
as $$
  with newest as (
    select l.id, v.state, v.found, v.care_signals
      from partner_actions.location l
      left join lateral (select x.state, x.found, x.care_signals from partner_actions.visit x
                          where x.location_id = l.id order by x.revision desc limit 1) v on true
     where l.action_id = of_action and l.withdrawn_at is null
  ), counted as (
    insert into partner_actions.tally (action_id, municipality_id, persons, locations, visited, nobody_there, not_visited, nothing_found, something_found,
                                       care_signals, found)
    select a.id, a.municipality_id, (select count(*) from partner_actions.crew c where c.action_id = a.id),
           n.locations, n.visited, n.nobody_there, n.locations - n.visited - n.nobody_there, n.nothing_found, n.visited - n.nothing_found, n.care_signals,
           coalesce((select jsonb_object_agg(k.kind, k.n) from (
             select f.kind, count(*) as n from newest w cross join lateral unnest(w.found) f(kind)
              where w.state = 'visited' and f.kind <> 'nothing-found' group by f.kind) k), '{}')
      from partner_actions.action a
     cross join lateral (
       select count(*) as locations, count(*) filter (where w.state = 'visited') as visited, count(*) filter (where w.state = 'nobody-there') as nobody_there,
              count(*) filter (where w.state = 'visited' and 'nothing-found' = any (w.found)) as nothing_found,
              count(*) filter (where cardinality(w.care_signals) > 0) as care_signals
         from newest w) n
     where a.id = of_action
    on conflict do nothing
  )
  insert into partner_actions.time_tally (action_id, municipality_id, day_minutes, evening_minutes)
  select a.id, a.municipality_id,
         coalesce(sum(extract(epoch from t.ends - t.starts) / 60) filter (where t.part = 'day'), 0)::integer,
         coalesce(sum(extract(epoch from t.ends - t.starts) / 60) filter (where t.part = 'evening'), 0)::integer
    from partner_actions.action a left join partner_actions.attendance t on t.action_id = a.id
   where a.id = of_action
   group by a.id, a.municipality_id
  on conflict do nothing
$$;
revoke all on function partner_actions.count_action(uuid) from public;
select partner_actions.count_action(a.id) from partner_actions.action a where a.reported_at is not null;

-- Entries as in 0007. The year is that of the action; where an entry says source it says who led it, where it says scheme the kind of action.
create index taken_up_by_report on partner_actions.taken_up (report_id, action_id);
create view reporting.partner_action with (security_invoker = true) as
  select 'action.held' as event, a.id as event_id, a.held_at as known_at, a.id as thing, extract(year from a.on_day)::smallint as year,
         a.led_by as source, 'action-' || a.kind as scheme, 'held' as category, '' as detail, 0 as value, 1 as n, null::bigint as cents
    from partner_actions.action a where a.held_at is not null
  union all
  select 'action.reported', a.id, a.reported_at, a.id, extract(year from a.on_day)::smallint, a.led_by, 'action-' || a.kind,
         c.category, c.detail, 0, c.n, null
    from partner_actions.action a
    join partner_actions.tally t on t.action_id = a.id
   cross join lateral (
     values ('reported', '', 1), ('person', '', t.persons), ('location', '', t.locations), ('visited', '', t.visited), ('nobody-there', '', t.nobody_there),
            ('not-visited', '', t.not_visited), ('nothing-found', '', t.nothing_found), ('something-found', '', t.something_found),
            ('care-signal', '', t.care_signals)
     union all
     select 'finding', f.key, f.value::integer from jsonb_each_text(t.found) f
   ) c(category, detail, n)
   where a.reported_at is not null and c.n <> 0
  union all -- a finding that became a report, and what became of that report
  select 'finding.taken-up', u.id, u.taken_at, a.id, extract(year from a.on_day)::smallint, a.led_by, 'action-' || a.kind, 'report', '', 0, 1, null
    from partner_actions.taken_up u join partner_actions.action a on a.id = u.action_id
  union all
  select 'file.opened', i.id, greatest(i.opened_at, u.taken_at), a.id, extract(year from a.on_day)::smallint, a.led_by, 'action-' || a.kind,
         'report-opened', '', 0, 1, null
    from partner_actions.taken_up u
    join partner_actions.action a on a.id = u.action_id
    join investigations.investigation i on i.report_id = u.report_id
  union all
  select 'file.closed', i.id, greatest(i.closed_at, u.taken_at), a.id, extract(year from a.on_day)::smallint, a.led_by, 'action-' || a.kind,
         'report-finished', i.result_at_closing, 0, 1, null
    from partner_actions.taken_up u
    join partner_actions.action a on a.id = u.action_id
    join investigations.investigation i on i.report_id = u.report_id
   where i.stage = 'closed'
  union all
  select 'objection.settled', b.id, greatest(b.settled_at, u.taken_at), a.id, extract(year from a.on_day)::smallint, a.led_by, 'action-' || a.kind,
         'report-finished', c.detail, 0, c.n, null
    from investigations.objection b
    join investigations.investigation i on i.id = b.investigation_id
    join partner_actions.taken_up u on u.report_id = i.report_id
    join partner_actions.action a on a.id = u.action_id
   cross join lateral (values (b.restated_from, -1), (b.restated_result, 1)) c(detail, n)
   where b.restated_from is not null
  union all -- what was shared, and when it was given back or destroyed
  select 'data.shared', s.id, s.shared_at, a.id, extract(year from a.on_day)::smallint, a.led_by, 'action-' || a.kind, 'shared', '', 0, 1, null
    from privacy.sharing s join partner_actions.action a on a.id = s.thing_id
   where s.thing_kind = 'action'
  union all
  select 'data.given-back', s.id, s.ended_at, a.id, extract(year from a.on_day)::smallint, a.led_by, 'action-' || a.kind, c.category, '', 0, 1, null
    from privacy.sharing s join partner_actions.action a on a.id = s.thing_id
   cross join lateral (values ('given-back'), (case when s.ended_on > s.due_on then 'given-back-late' end)) c(category)
   where s.thing_kind = 'action' and s.ended_at is not null and c.category is not null;

-- Time on actions: of everybody together, never by kind or leader, which could be one person, and of no action with one person. Hours made count by closed months of enough
-- people, as in 0045.
create view reporting.action_time with (security_invoker = true) as
  with counted_month as (
    select m.*, (m.month + interval '1 month')::date as next
      from capacity.closed_month m where m.people >= capacity.parameter_on('smallest-team', m.month)
  )
  select 'action.reported' as event, a.id as event_id, a.reported_at as known_at, a.id as thing, extract(year from a.on_day)::smallint as year,
         'own' as source, 'action-time' as scheme, c.category, '' as detail, 0 as value, c.n, null::bigint as cents
    from partner_actions.action a
    join partner_actions.tally p on p.action_id = a.id and p.persons >= 2
    join partner_actions.time_tally t on t.action_id = a.id
   cross join lateral (values ('attended', t.day_minutes + t.evening_minutes), ('attended-evening', t.evening_minutes)) c(category, n)
   where a.reported_at is not null and c.n <> 0
  union all
  select 'month.closed', m.id, m.closed_at, m.id, extract(year from m.month)::smallint, 'own', 'action-time', 'made', '', 0, sum(h.minutes)::integer, null
    from counted_month m
    join capacity.hours h on h.municipality_id = m.municipality_id and h.unit_id = m.unit_id and h.day >= m.month and h.day < m.next
   where not h.after_closing and h.about_kind = 'action'
   group by m.id, m.closed_at, m.month
  union all
  select 'hours.corrected', h.id, greatest(h.recorded_at, m.closed_at), m.id, extract(year from m.month)::smallint, 'own', 'action-time', 'made', '', 0,
         h.minutes, null
    from counted_month m
    join capacity.hours h on h.municipality_id = m.municipality_id and h.unit_id = m.unit_id and h.day >= m.month and h.day < m.next
   where h.after_closing and h.about_kind = 'action';

insert into reporting.measure (name, by_source) values ('partner_action', true), ('action_time', true);
call reporting.combine_measures();
grant select on reporting.partner_action, reporting.action_time to wederhoor_app;

create function programme.count_actions() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[];
begin
  ids := (select array_agg(a.id) from added a join removed r using (id) where a.held_at is not null and r.held_at is null);
  if ids is not null then
    perform programme.count_entries('action.held', ids);
  end if;
  ids := (select array_agg(a.id) from added a join removed r using (id) where a.reported_at is not null and r.reported_at is null);
  if ids is not null then
    perform partner_actions.count_action(id) from unnest(ids) id;
    perform programme.count_entries('action.reported', ids);
  end if;
  return null;
end
$$;
create function programme.count_taken_up() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('finding.taken-up', (select array_agg(id) from added)); return null; end $$;
create function programme.count_shared() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('data.shared', (select array_agg(id) from added)); return null; end $$;
create function programme.count_given_back() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[] := (select array_agg(a.id) from added a join removed r using (id) where a.ended_at is not null and r.ended_at is null);
begin
  if ids is not null then
    perform programme.count_entries('data.given-back', ids);
  end if;
  return null;
end
$$;
create trigger count_changed after update on partner_actions.action referencing old table as removed new table as added
  for each statement execute function programme.count_actions();
create trigger count_added after insert on partner_actions.taken_up referencing new table as added
  for each statement execute function programme.count_taken_up();
create trigger count_added after insert on privacy.sharing referencing new table as added
  for each statement execute function programme.count_shared();
create trigger count_changed after update on privacy.sharing referencing old table as removed new table as added
  for each statement execute function programme.count_given_back();
revoke all on function programme.count_actions(), programme.count_taken_up(), programme.count_shared(), programme.count_given_back() from public;

-- How much of what was shared for the actions of a year was overdue at the end of a day; a number, as the other figures of all municipalities.
create function programme.sharings_overdue(of_year smallint, until date) returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not staff.works_here() then return null; end if;
  return (select count(*)::integer
            from privacy.sharing s join partner_actions.action a on a.id = s.thing_id
           where s.thing_kind = 'action' and a.on_day between make_date(of_year, 1, 1) and make_date(of_year, 12, 31) and s.due_on < until
             and platform.dutch_day(s.shared_at) <= until and (s.ended_at is null or platform.dutch_day(s.ended_at) > until));
end
$$;
revoke all on function programme.sharings_overdue(smallint, date) from public;
grant execute on function programme.sharings_overdue(smallint, date) to wederhoor_app;

-- As in 0028, with actions.
create or replace function reporting.counted_things(of_measure text, of_categories text[], of_year smallint, of_source text, of_schemes text[], before timestamptz)
returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  view_name constant text := (select m.name from reporting.measure m where m.name = of_measure);
begin
  if platform.actor_id() is null or view_name is null then
    return;
  end if;
  return query execute format('select c.thing from (
      select thing from reporting.%I where category = any ($1) and scheme = any ($4) and known_at < $5 %s %s group by thing having sum(n) > 0) c
     where exists (select from reports.report r where r.id = c.thing and r.municipality_id = any ($6))
        or exists (select from investigations.investigation i where i.id = c.thing and i.municipality_id = any ($6))
        or exists (select from advice.question q where q.id = c.thing and q.municipality_id = any ($6))
        or exists (select from partner_actions.action a where a.id = c.thing and a.municipality_id = any ($6))', view_name,
     case when of_year is not null then 'and year = $2' end, case when of_source is not null then 'and source = $3' end)
   using of_categories, of_year, of_source, of_schemes, before, staff.actor_municipalities();
end
$$;
call programme.recount();
