-- What is counted of a year. Each measure is a view of entries in `reporting`: one line for each thing that became known, with the moment at
-- which it was recorded. Entries are only ever added. A figure is the sum of entries; as of a day, the sum of what was known by then.

-- The moments at which things were recorded, where the tables did not keep them yet.
alter table reports.report add column recorded_at timestamptz, add column joined_at timestamptz;
update reports.report r set recorded_at = coalesce(
    (select min(e.at) from platform.audit_event e where e.object_id = r.id and e.kind = 'write' and e.action in ('report.received', 'report.imported')), r.received_at),
  joined_at = case when r.joined_to is not null then coalesce(
    (select min(e.at) from platform.audit_event e where e.object_id = r.id and e.kind = 'write' and e.action = 'report.joined'), r.received_at) end;
alter table reports.report alter column recorded_at set not null, alter column recorded_at set default now(),
  add check ((joined_to is null) = (joined_at is null));
comment on column reports.report.recorded_at is 'when it was written down here; received_at is its place in the lists';
grant select (recorded_at, joined_at), update (joined_at) on reports.report to wederhoor_app;
create index report_by_recording on reports.report (recorded_at);
create index worthiness_by_moment on reports.worthiness (decided_at);

alter table investigations.objection add column recorded_at timestamptz, add column settled_at timestamptz, add column restated_from text
  check (restated_from in ('terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown'));
update investigations.objection b set
  recorded_at = coalesce((select min(e.at) from platform.audit_event e where e.object_id = b.investigation_id and e.kind = 'write'
    and e.action = 'objection.received' and e.facts ->> 'objection' = b.id::text), b.received_on),
  settled_at = case when b.result is not null then coalesce((select min(e.at) from platform.audit_event e where e.object_id = b.investigation_id
    and e.kind = 'write' and e.action = 'objection.decided' and e.facts ->> 'objection' = b.id::text), b.decided_on) end;
update investigations.objection b set restated_from = coalesce(
    (select min(e.facts ->> 'resultBefore') from platform.audit_event e where e.object_id = b.investigation_id and e.kind = 'write'
      and e.action = 'objection.decided' and e.facts ->> 'objection' = b.id::text),
    (select o.result from investigations.outcome o where o.investigation_id = b.investigation_id))
  from investigations.investigation i
 where i.id = b.investigation_id and b.restated_result is not null and i.closed_at < b.settled_at;
alter table investigations.objection alter column recorded_at set not null, alter column recorded_at set default now(),
  add check ((result is null) = (settled_at is null)), add check (restated_from is null or restated_result is not null);
comment on column investigations.objection.restated_from is 'the result of the closed file before this objection restated it; null when the file was not closed yet';
grant update (settled_at, restated_from) on investigations.objection to wederhoor_app;
create index objection_by_recording on investigations.objection (recorded_at);
create index objection_by_settling on investigations.objection (settled_at) where settled_at is not null;

alter table investigations.investigation add column result_at_closing text
  check (result_at_closing in ('terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown'));
alter table investigations.investigation disable trigger closed_stays_closed;
update investigations.investigation i set result_at_closing = coalesce(
    (select b.restated_from from investigations.objection b where b.investigation_id = i.id and b.restated_from is not null order by b.settled_at, b.id limit 1), i.result)
 where i.stage = 'closed';
alter table investigations.investigation enable trigger closed_stays_closed;
alter table investigations.investigation add check ((stage = 'closed') = (result_at_closing is not null));
comment on column investigations.investigation.result is 'the outcome as it stands now, restated when an objection changes it';
comment on column investigations.investigation.result_at_closing is 'the outcome with which the file was closed; never changes';
grant update (result_at_closing) on investigations.investigation to wederhoor_app;
create index investigation_by_opening on investigations.investigation (opened_at);
create index investigation_by_closing on investigations.investigation (closed_at) where closed_at is not null;
create index decision_by_moment on investigations.decision (decided_at);
drop trigger closed_stays_closed on investigations.investigation;
create trigger closed_stays_closed before update on investigations.investigation for each row
  when (old.stage = 'closed'
    and (new.stage, new.lead_id, new.fine_in_view, new.no_breach_side_empty_because, new.closed_at, new.result_at_closing)
    is distinct from (old.stage, old.lead_id, old.fine_in_view, old.no_breach_side_empty_because, old.closed_at, old.result_at_closing))
  execute function investigations.refuse_reopening();

-- Working days are counted with a running number: between two days lie number - number. The rule is that of platform/contract/calendar.ts
-- (Saturday, Sunday, Algemene termijnenwet art. 3 lid 1 en 2); a test compares the two. Days closed by the municipality itself are not taken
-- off, so that a time that was measured stays as it was.
create table platform.working_day (
  day date primary key,
  number integer not null
);
comment on table platform.working_day is 'How many working days there were up to and including a day, from 2000 on. No personal data.';
grant select on platform.working_day to wederhoor_app;
with year as (
  select y, y % 19 as a, y / 100 as b from generate_series(2000, 2100) y
), moon as (
  select y, mod(19 * a + b - b / 4 - (8 * b + 13) / 25 + 15, 30) as h, a from year
), full_moon as (
  select y, h - (h / 28) * (1 - (29 / (h + 1)) * ((21 - a) / 11)) as i from moon
), easter as (
  select y, make_date(y, 3, 28) + i - mod(y + y / 4 + i + 2 - y / 100 + y / 400, 7) as sunday from full_moon
), holiday as (
  select sunday + offset_days as day from easter, unnest(array[-2, 1, 39, 50]) offset_days
  union select make_date(y, month, date) from easter, (values (1, 1), (5, 5), (12, 25), (12, 26)) fixed(month, date)
  union select case when extract(dow from make_date(y, 4, 27)) = 0 then make_date(y, 4, 26) else make_date(y, 4, 27) end from easter
)
insert into platform.working_day (day, number)
select d::date, sum(case when extract(dow from d) in (0, 6) or h.day is not null then 0 else 1 end) over (order by d)
  from generate_series(date '2000-01-01', date '2100-12-31', interval '1 day') d left join holiday h on h.day = d::date;

create function platform.dutch_day(moment timestamptz) returns date
language sql stable parallel safe
as $$ select (moment at time zone 'Europe/Amsterdam')::date $$;
grant execute on function platform.dutch_day(timestamptz) to wederhoor_app;

create schema reporting;
grant usage on schema reporting to wederhoor_app;

-- Every view of entries has these columns: event and event_id (which row made it known), known_at (when that was recorded), thing (the
-- report or file), year (in which the report came in), source, scheme, category, detail, value (days), n (plus or minus), cents.
create view reporting.funnel with (security_invoker = true) as
  select 'report.received' as event, r.id as event_id, r.recorded_at as known_at, r.id as thing, extract(year from r.received_on)::smallint as year,
         r.source, r.scheme, c.category, '' as detail, 0 as value, 1 as n, null::bigint as cents
    from reports.report r cross join (values ('received'), ('unjudged')) c(category)
  union all -- a report is joined while it is unjudged
  select 'report.joined', r.id, r.joined_at, r.id, extract(year from r.received_on)::smallint, r.source, r.scheme, c.category, '', 0, c.n, null
    from reports.report r cross join (values ('received', -1), ('unjudged', -1), ('joined', 1)) c(category, n)
   where r.joined_to is not null
  union all
  select 'report.judged', r.id, w.decided_at, r.id, extract(year from r.received_on)::smallint, r.source, r.scheme, c.category, c.detail, 0, c.n, null
    from reports.worthiness w join reports.report r on r.id = w.report_id
   cross join lateral (values ('unjudged', '', -1), (case w.outcome when 'investigate' then 'worth-investigating' else 'not-investigated' end,
                                                     case w.outcome when 'investigate' then '' else w.outcome end, 1)) c(category, detail, n)
  union all
  select 'file.opened', i.id, i.opened_at, i.id, i.received_year, i.source, i.scheme, c.category, '', 0, 1, null
    from investigations.investigation i cross join (values ('investigated'), ('open')) c(category)
  union all
  select 'file.closed', i.id, i.closed_at, i.id, i.received_year, i.source, i.scheme, c.category, '', 0, c.n, null
    from investigations.investigation i cross join (values ('open', -1), ('finished', 1)) c(category, n)
   where i.stage = 'closed';

create view reporting.outcome with (security_invoker = true) as
  select 'file.closed' as event, i.id as event_id, i.closed_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         i.result_at_closing as category, '' as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.investigation i where i.stage = 'closed'
  union all
  select 'objection.settled', b.id, b.settled_at, i.id, i.received_year, i.source, i.scheme, c.category, c.detail, 0, c.n, null
    from investigations.objection b join investigations.investigation i on i.id = b.investigation_id
   cross join lateral ( -- a file is restated once, however many objections it saw: as long as its outcome is another than at its closing
     values (b.restated_from, '', -1), (b.restated_result, '', 1),
            ('restated', i.result_at_closing || '>' || b.restated_from, case when b.restated_from <> i.result_at_closing then -1 end),
            ('restated', i.result_at_closing || '>' || b.restated_result, case when b.restated_result <> i.result_at_closing then 1 end)
   ) c(category, detail, n)
   where b.restated_from is not null and c.n is not null;

create view reporting.throughput with (security_invoker = true) as
  select t.event, t.event_id, t.known_at, t.thing, t.year, t.source, t.scheme, t.category, c.detail, greatest(c.value, 0) as value, 1 as n, null::bigint as cents
    from (
      select 'report.judged' as event, r.id as event_id, w.decided_at as known_at, r.id as thing, extract(year from r.received_on)::smallint as year,
             r.source, r.scheme, 'judging' as category, r.received_on as begun, platform.dutch_day(w.decided_at) as done
        from reports.worthiness w join reports.report r on r.id = w.report_id
      union all
      select 'file.opened', i.id, i.opened_at, i.id, i.received_year, i.source, i.scheme, 'starting', platform.dutch_day(w.decided_at), i.opened_on
        from investigations.investigation i join reports.worthiness w on w.report_id = i.report_id
      union all
      select 'file.closed', i.id, i.closed_at, i.id, i.received_year, i.source, i.scheme, s.category, s.begun, s.done
        from investigations.investigation i
        join reports.report r on r.id = i.report_id
       cross join lateral (
         select platform.dutch_day(max(v.sent_at)) as advised from investigations.advice v where v.investigation_id = i.id) a
       cross join lateral (
         select platform.dutch_day(max(d.decided_at)) as decided from investigations.decision d where d.investigation_id = i.id and d.choice <> 'send-back') d
       cross join lateral (values ('investigating', i.opened_on, a.advised), ('deciding', a.advised, d.decided),
                                  ('completing', d.decided, platform.dutch_day(i.closed_at)),
                                  ('whole', r.received_on, platform.dutch_day(i.closed_at))) s(category, begun, done)
       where i.stage = 'closed'
    ) t
    left join platform.working_day first on first.day = t.begun
    left join platform.working_day last on last.day = t.done
   cross join lateral (values ('calendar', t.done - t.begun), ('working', last.number - first.number)) c(detail, value)
   where t.begun is not null and t.done is not null;

create view reporting.advice with (security_invoker = true) as
  select 'decision.taken' as event, d.part_id as event_id, d.decided_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         case d.choice when 'follow' then 'followed' when 'deviate' then 'deviated' else 'sent-back' end as category,
         case d.choice when 'deviate' then p.kind || '>' || d.deviates_to else p.kind end as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.decision d
    join investigations.advice_part p on p.id = d.part_id
    join investigations.investigation i on i.id = d.investigation_id;

create view reporting.intent with (security_invoker = true) as
  select 'file.closed' as event, i.id as event_id, i.closed_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         w.culpability as category, '' as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.investigation i join investigations.weighing w on w.investigation_id = i.id where i.stage = 'closed';

create view reporting.hearing with (security_invoker = true) as
  select 'file.closed' as event, i.id as event_id, i.closed_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         case when h.attended then 'heard' when h.written then 'in-writing' when w.exception is not null then 'waived' when h.invited then 'no-show' else 'unknown' end as category,
         case when not coalesce(h.attended or h.written, false) then coalesce(w.exception, '') else '' end as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.investigation i
    left join investigations.hearing_waiver w on w.investigation_id = i.id
   cross join lateral (select count(*) > 0 as invited, bool_or(x.attendance = 'attended') as attended, bool_or(x.attendance = 'written') as written
                         from investigations.hearing x where x.investigation_id = i.id) h
   where i.stage = 'closed';

create view reporting.objection with (security_invoker = true) as
  select 'objection.received' as event, b.id as event_id, b.recorded_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         c.category, '' as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.objection b join investigations.investigation i on i.id = b.investigation_id cross join (values ('received'), ('pending')) c(category)
  union all
  select 'objection.settled', b.id, b.settled_at, i.id, i.received_year, i.source, i.scheme, c.category, '', 0, c.n, null
    from investigations.objection b join investigations.investigation i on i.id = b.investigation_id
   cross join lateral (values ('pending', -1), (b.result, 1)) c(category, n)
   where b.result is not null;

create view reporting.amounts with (security_invoker = true) as
  select 'file.closed' as event, i.id as event_id, i.closed_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         c.category, case c.category when 'monthly' then i.result_at_closing else '' end as detail, 0 as value, 1 as n, c.cents
    from investigations.investigation i join investigations.outcome o on o.investigation_id = i.id
   cross join lateral (values ('monthly', o.monthly_cents), ('recovered', o.recovered_cents), ('fined', o.fined_cents)) c(category, cents)
   where i.stage = 'closed' and c.cents > 0;

create view reporting.lesson with (security_invoker = true) as
  select 'file.closed' as event, i.id as event_id, i.closed_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         l.cause as category, l.aims_at as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.investigation i join investigations.lesson l on l.investigation_id = i.id where i.stage = 'closed';

-- All measures in one view; made anew from the list of measures, so that a new one is a view and a line.
create table reporting.measure (
  name text primary key,
  by_source boolean not null default true
);
comment on table reporting.measure is 'The measures whose entries are added up; by_source is off for measures in days, which have a line for each number of days instead. No personal data.';
grant select on reporting.measure to wederhoor_app;
create procedure reporting.combine_measures()
language plpgsql set search_path = ''
as $$
declare
  branches text;
begin
  select string_agg(format('select %L::text as measure, event, event_id, known_at, thing, year, %s as source, scheme, category, detail, value, n, cents from reporting.%I',
      name, case when by_source then 'source' else '''''::text' end, name), ' union all ' order by name)
    into branches from reporting.measure;
  execute 'create or replace view reporting.entry with (security_invoker = true) as ' || branches;
end
$$;
revoke all on procedure reporting.combine_measures() from public;
insert into reporting.measure (name, by_source) values ('funnel', true), ('outcome', true), ('throughput', false), ('advice', true), ('intent', true),
  ('hearing', true), ('objection', true), ('amounts', true), ('lesson', true);
call reporting.combine_measures();
grant select on all tables in schema reporting to wederhoor_app;

-- The sums, kept in the same transaction as each entry: of the whole year for what is asked all day, and of each month in which something was
-- recorded, for the course of a year and for days of the past. Each connection adds in one of 8 slots, so that people who save at the same
-- moment hardly wait for each other; measures in days have so many lines that they need none.
create table programme.tally (
  measure text not null,
  year smallint not null,
  source text not null,
  scheme text not null,
  category text not null,
  detail text not null,
  value integer not null,
  slot smallint not null,
  n integer not null,
  cents bigint not null,
  primary key (year, measure, source, scheme, category, detail, value, slot)
);
comment on table programme.tally is 'Sums of entries per measure, year in which the report came in, source, scheme, category, detail and number of days. No personal data.';
create table programme.month_tally (
  measure text not null,
  year smallint not null,
  month date not null,
  source text not null,
  scheme text not null,
  category text not null,
  detail text not null,
  value integer not null,
  slot smallint not null,
  n integer not null,
  cents bigint not null,
  primary key (year, measure, month, source, scheme, category, detail, value, slot)
);
comment on table programme.month_tally is 'The same sums per month in which the entries were recorded. No personal data.';
create index month_tally_course on programme.month_tally (month, scheme, category)
  where category in ('received', 'finished', 'terminated', 'changed', 'not-granted') and measure in ('funnel', 'outcome');
create index month_tally_open on programme.month_tally (month, scheme) where measure = 'funnel' and category = 'open';
grant select on programme.tally, programme.month_tally to wederhoor_app;

create function programme.count_entries(of_event text, ids uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  my_slot constant smallint := pg_backend_pid() % 8;
begin
  with added as materialized (
    select measure, year, date_trunc('month', platform.dutch_day(known_at))::date as month, source, scheme, category, detail, value,
           case when source = '' then 0 else my_slot end as slot, sum(n) as n, coalesce(sum(n * cents), 0) as cents
      from reporting.entry where event = of_event and event_id = any (ids)
     group by 1, 2, 3, 4, 5, 6, 7, 8
  ), of_months as (
    insert into programme.month_tally as t (measure, year, month, source, scheme, category, detail, value, slot, n, cents)
    select measure, year, month, source, scheme, category, detail, value, slot, n, cents from added order by 1, 2, 3, 4, 5, 6, 7, 8
    on conflict (year, measure, month, source, scheme, category, detail, value, slot) do update set n = t.n + excluded.n, cents = t.cents + excluded.cents
  )
  insert into programme.tally as t (measure, year, source, scheme, category, detail, value, slot, n, cents)
  select measure, year, source, scheme, category, detail, value, slot, sum(n), sum(cents) from added group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7
  on conflict (year, measure, source, scheme, category, detail, value, slot) do update set n = t.n + excluded.n, cents = t.cents + excluded.cents;
end
$$;

-- Counts everything anew, from the entries alone. For the owner: after loading in bulk, after a correction by hand, after a measure changed.
create procedure programme.recount()
language plpgsql set search_path = ''
as $$
begin
  lock table programme.tally, programme.month_tally in exclusive mode;
  delete from programme.tally;
  delete from programme.month_tally;
  insert into programme.month_tally (measure, year, month, source, scheme, category, detail, value, slot, n, cents)
  select measure, year, date_trunc('month', platform.dutch_day(known_at))::date, source, scheme, category, detail, value, 0, sum(n), coalesce(sum(n * cents), 0)
    from reporting.entry group by 1, 2, 3, 4, 5, 6, 7, 8;
  insert into programme.tally (measure, year, source, scheme, category, detail, value, slot, n, cents)
  select measure, year, source, scheme, category, detail, value, 0, sum(n), sum(cents) from programme.month_tally group by 1, 2, 3, 4, 5, 6, 7;
end
$$;

create function programme.count_reports() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    perform programme.count_entries('report.received', (select array_agg(id) from added));
  else
    perform programme.count_entries('report.joined', ids)
       from (select array_agg(a.id) as ids from added a join removed r using (id) where r.joined_to is null and a.joined_to is not null) j where ids is not null;
  end if;
  return null;
end
$$;
create function programme.count_judgements() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('report.judged', (select array_agg(report_id) from added)); return null; end $$;
create function programme.count_files() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  closed uuid[];
begin
  if tg_op = 'INSERT' then
    perform programme.count_entries('file.opened', (select array_agg(id) from added));
    closed := (select array_agg(id) from added where stage = 'closed');
  else
    closed := (select array_agg(a.id) from added a join removed r using (id) where r.stage <> 'closed' and a.stage = 'closed');
  end if;
  if closed is not null then
    perform programme.count_entries('file.closed', closed);
  end if;
  return null;
end
$$;
create function programme.count_decisions() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('decision.taken', (select array_agg(part_id) from added)); return null; end $$;
create function programme.count_objections() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  settled uuid[];
begin
  if tg_op = 'INSERT' then
    perform programme.count_entries('objection.received', (select array_agg(id) from added));
    settled := (select array_agg(id) from added where result is not null);
  else
    settled := (select array_agg(a.id) from added a join removed r using (id) where r.result is null and a.result is not null);
  end if;
  if settled is not null then
    perform programme.count_entries('objection.settled', settled);
  end if;
  return null;
end
$$;
create trigger count_added after insert on reports.report referencing new table as added for each statement execute function programme.count_reports();
create trigger count_changed after update on reports.report referencing old table as removed new table as added
  for each statement execute function programme.count_reports();
create trigger count_added after insert on reports.worthiness referencing new table as added for each statement execute function programme.count_judgements();
create trigger count_added after insert on investigations.investigation referencing new table as added for each statement execute function programme.count_files();
create trigger count_changed after update on investigations.investigation referencing old table as removed new table as added
  for each statement execute function programme.count_files();
create trigger count_added after insert on investigations.decision referencing new table as added for each statement execute function programme.count_decisions();
create trigger count_added after insert on investigations.objection referencing new table as added for each statement execute function programme.count_objections();
create trigger count_changed after update on investigations.objection referencing old table as removed new table as added
  for each statement execute function programme.count_objections();

-- What the figures are made of: sums only, so whoever may see the figures needs no sight of the rows. As of a day, the months that have
-- passed come from the sums, and what is left of the month of the day itself from the entries: nothing when the day ends a month.
create function programme.month_until(day date) returns tstzrange
language sql stable set search_path = ''
as $$ select tstzrange(date_trunc('month', day + 1)::timestamp at time zone 'Europe/Amsterdam', (day + 1)::timestamp at time zone 'Europe/Amsterdam') $$;

create function programme.sums(of_year smallint, as_of date)
returns table (measure text, source text, scheme text, category text, detail text, n bigint, cents bigint)
language plpgsql stable security definer set search_path = ''
as $$
declare
  span constant tstzrange := programme.month_until(as_of);
begin
  if as_of is null then
    return query
      select t.measure, t.source, t.scheme, t.category, t.detail, sum(t.n), sum(t.cents)::bigint
        from programme.tally t where t.year = of_year and t.source <> '' group by 1, 2, 3, 4, 5 having sum(t.n) <> 0;
  else
    return query
      select s.measure, s.source, s.scheme, s.category, s.detail, sum(s.n), sum(s.cents)::bigint
        from (
          select t.measure, t.source, t.scheme, t.category, t.detail, t.n, t.cents from programme.month_tally t
           where t.year = of_year and t.month < date_trunc('month', as_of + 1)::date and t.source <> ''
          union all
          select e.measure, e.source, e.scheme, e.category, e.detail, e.n, coalesce(e.n * e.cents, 0) from reporting.entry e
           where e.year = of_year and e.measure <> 'throughput' and e.known_at >= lower(span) and e.known_at < upper(span)
        ) s
       group by 1, 2, 3, 4, 5 having sum(s.n) <> 0;
  end if;
end
$$;

-- How many files took each number of days, per half of the programme and step.
create function programme.times(of_year smallint, as_of date)
returns table (scope text, category text, detail text, days integer[], counts integer[])
language plpgsql stable security definer set search_path = ''
as $$
declare
  span constant tstzrange := programme.month_until(as_of);
begin
  return query
    select c.scope, c.category, c.detail, array_agg(c.value), array_agg(c.n)
      from (
        select case when e.scheme in ('wmo-pgb', 'youth-pgb') then 'personal-budget' else 'report-investigation' end as scope,
               e.category, e.detail, e.value, sum(e.n)::integer as n
          from (
            select t.scheme, t.category, t.detail, t.value, t.n from programme.tally t where as_of is null and t.year = of_year and t.measure = 'throughput'
            union all
            select t.scheme, t.category, t.detail, t.value, t.n from programme.month_tally t
             where as_of is not null and t.year = of_year and t.measure = 'throughput' and t.month < date_trunc('month', as_of + 1)::date
            union all
            select x.scheme, x.category, x.detail, x.value, x.n from reporting.throughput x
             where as_of is not null and x.year = of_year and x.known_at >= lower(span) and x.known_at < upper(span)
          ) e
         group by 1, 2, 3, 4
      ) c
     group by 1, 2, 3;
end
$$;

-- What was recorded in each month of a calendar year, of reports of any year.
create function programme.months(of_year smallint, as_of date) returns table (month date, scheme text, received bigint, finished bigint, with_result bigint)
language plpgsql stable security definer set search_path = ''
as $$
declare
  span constant tstzrange := programme.month_until(as_of);
begin
  return query
    select s.month, s.scheme, sum(s.n) filter (where s.category = 'received'), sum(s.n) filter (where s.category = 'finished'),
           sum(s.n) filter (where s.category in ('terminated', 'changed', 'not-granted'))
      from (
        select t.month, t.scheme, t.category, t.n from programme.month_tally t
         where t.category in ('received', 'finished', 'terminated', 'changed', 'not-granted') and t.measure in ('funnel', 'outcome')
           and t.month between make_date(of_year, 1, 1) and make_date(of_year, 12, 1)
           and (as_of is null or t.month < date_trunc('month', as_of + 1)::date)
        union all
        select date_trunc('month', as_of)::date, e.scheme, e.category, e.n from reporting.entry e
         where as_of is not null and extract(year from as_of) = of_year and e.measure in ('funnel', 'outcome')
           and e.known_at >= lower(span) and e.known_at < upper(span)
      ) s
     group by 1, 2;
end
$$;

-- How many files of any year were open at the end of a day.
create function programme.open_at_end_of(day date) returns table (scheme text, n bigint)
language plpgsql stable security definer set search_path = ''
as $$
declare
  span constant tstzrange := programme.month_until(day);
begin
  return query
    select s.scheme, sum(s.n)
      from (
        select t.scheme, t.n from programme.month_tally t
         where t.measure = 'funnel' and t.category = 'open' and t.month < date_trunc('month', day + 1)::date
        union all
        select e.scheme, e.n from reporting.funnel e where e.category = 'open' and e.known_at >= lower(span) and e.known_at < upper(span)
      ) s
     group by 1 having sum(s.n) <> 0;
end
$$;

create function programme.years() returns setof smallint
language sql stable security definer set search_path = ''
as $$
  select year from programme.tally where measure = 'funnel' and category in ('received', 'joined') group by year having sum(n) <> 0
  union select year from programme.version
$$;

do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc
                 where pronamespace = 'programme'::regnamespace and proname in
                   ('count_entries', 'recount', 'count_reports', 'count_judgements', 'count_files', 'count_decisions', 'count_objections', 'month_until', 'sums', 'times', 'months', 'open_at_end_of', 'years')
  loop
    execute format('revoke all on routine %s from public', wanted);
  end loop;
end
$$;
grant execute on function programme.sums(smallint, date), programme.times(smallint, date), programme.months(smallint, date),
  programme.open_at_end_of(date), programme.years() to wederhoor_app;

-- Whether an investigation had been opened for a report before a moment, for who sees the report and not the file.
create function reporting.opened_before(report uuid, moment timestamptz) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from investigations.investigation i where i.report_id = report and i.opened_at < moment) and platform.actor_id() is not null $$;
revoke all on function reporting.opened_before(uuid, timestamptz) from public;
grant execute on function reporting.opened_before(uuid, timestamptz) to wederhoor_app;

-- The reports or files that an entry of a measure counts, for a figure that counts few of them: looking at each row of a year in the sight of
-- the asker takes seconds. Gives ids only; the rows themselves are read under row security. Of any year when none is given.
create function reporting.counted_things(of_measure text, of_categories text[], of_year smallint, of_source text, of_schemes text[], before timestamptz)
returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  view_name constant text := (select m.name from reporting.measure m where m.name = of_measure);
begin
  if platform.actor_id() is null or view_name is null then
    return;
  end if;
  return query execute format('select thing from reporting.%I where category = any ($1) and scheme = any ($4) and known_at < $5 %s %s
     group by thing having sum(n) > 0', view_name,
     case when of_year is not null then 'and year = $2' end, case when of_source is not null then 'and source = $3' end)
   using of_categories, of_year, of_source, of_schemes, before;
end
$$;
-- The reports of a year for which an investigation had been opened before a moment.
create function reporting.opened_reports(of_year smallint, before timestamptz) returns setof uuid
language sql stable security definer set search_path = ''
as $$ select i.report_id from investigations.investigation i where i.received_year = of_year and i.opened_at < before and platform.actor_id() is not null $$;
-- How reports stood before a moment; for a page that somebody already sees, and whose files they need not see.
create function reporting.status_before(of_reports uuid[], before timestamptz) returns table (thing uuid, status text)
language sql stable security definer set search_path = ''
as $$
  select r.id, case when r.joined_at < before then 'joined' when i.closed_at < before then 'investigated' when i.opened_at < before then 'under-investigation'
                    when w.decided_at >= before or w.decided_at is null then 'received'
                    when w.outcome = 'investigate' then 'worth-investigating' else 'not-investigated' end
    from reports.report r
    left join reports.worthiness w on w.report_id = r.id
    left join investigations.investigation i on i.report_id = r.id
   where r.id = any (of_reports) and platform.actor_id() is not null
$$;
revoke all on function reporting.counted_things(text, text[], smallint, text, text[], timestamptz), reporting.opened_reports(smallint, timestamptz),
  reporting.status_before(uuid[], timestamptz) from public;
grant execute on function reporting.counted_things(text, text[], smallint, text, text[], timestamptz), reporting.opened_reports(smallint, timestamptz),
  reporting.status_before(uuid[], timestamptz) to wederhoor_app;

-- A saving is reckoned over so many months; a working agreement, not a law.
insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('saving-months', 12, 'months', '2000-01-01', 'werkafspraak van de gemeente', false);

-- The sums that the modules kept each for themselves are part of these now.
drop trigger tally_added on reports.report;
drop trigger tally_changed on reports.report;
drop function reports.keep_tally();
drop table reports.tally;
drop trigger tally_added on investigations.investigation;
drop trigger tally_changed on investigations.investigation;
drop function investigations.keep_tally();
drop table investigations.tally;
call programme.recount();
