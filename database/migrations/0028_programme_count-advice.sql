-- The advice desk in the figures: how much was asked and given unasked, how fast it was answered and closed, and when a specialist joined.
-- Entries as in 0007; where an entry says source it says whether somebody asked, where it says scheme it says the kind of question.
alter table advice.question add column recorded_at timestamptz not null default now();
comment on column advice.question.recorded_at is 'when it was written down here; asked_at can lie a little earlier';
create index question_by_recording on advice.question (recorded_at);
create index question_by_first_answer on advice.question (first_answer_at) where first_answer_at is not null;
create index entry_of_closing on advice.entry (at) where kind in ('closed', 'lapsed', 'reopened');

-- Closing counts again and again: a follow-up question takes the closing before it away. Minutes and target are those that were written down.
create view reporting.advice_closing with (security_invoker = true) as
  select e.id as event_id, greatest(e.at, q.recorded_at) as known_at, q.id as thing,
         extract(year from platform.dutch_day(q.asked_at))::smallint as year,
         case when q.asked then 'asked' else 'unasked' end as source, 'advice-' || q.kind as scheme,
         case when e.kind = 'reopened' then before.kind else e.kind end as kind,
         coalesce(case when e.kind = 'reopened' then before.minutes else e.minutes end, 0) as minutes,
         q.closing_target_minutes as target, case when e.kind = 'reopened' then -1 else 1 end as n
    from advice.entry e
    join advice.question q on q.id = e.question_id
    left join lateral (select p.kind, p.minutes from advice.entry p
                        where e.kind = 'reopened' and p.question_id = e.question_id and p.kind in ('closed', 'lapsed') and (p.at, p.id) < (e.at, e.id)
                        order by p.at desc, p.id desc limit 1) before on true
   where e.kind in ('closed', 'lapsed') or before.kind is not null;

create view reporting.advice_question with (security_invoker = true) as
  select 'question.asked' as event, q.id as event_id, q.recorded_at as known_at, q.id as thing,
         extract(year from platform.dutch_day(q.asked_at))::smallint as year,
         case when q.asked then 'asked' else 'unasked' end as source, 'advice-' || q.kind as scheme,
         c.category, c.detail, 0 as value, 1 as n, null::bigint as cents
    from advice.question q cross join lateral (values ('received', q.channel), ('open', '')) c(category, detail)
  union all
  select 'question.answered', q.id, greatest(q.first_answer_at, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, c.category, '', 0, c.n, null
    from advice.question q
   cross join lateral (values ('open', -1), ('answered', 1),
                              ('answered-in-target', case when q.first_answer_minutes <= q.first_answer_target_minutes then 1 end)) c(category, n)
   where q.first_answer_at is not null and c.n is not null
  union all -- without an answer it lapses; what was answered is closed
  select 'question.closed', x.event_id, x.known_at, x.thing, x.year, x.source, x.scheme, c.category, '', 0, c.n, null
    from reporting.advice_closing x
   cross join lateral (values ('finished', case x.kind when 'closed' then x.n end),
                              ('closed-in-target', case when x.kind = 'closed' and x.minutes <= x.target then x.n end),
                              ('lapsed', case x.kind when 'lapsed' then x.n end), ('open', case x.kind when 'lapsed' then -x.n end)) c(category, n)
   where c.n is not null
  union all
  select 'question.complex', q.id, greatest(q.complex_since, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, 'complex', '', 0, 1, null
    from advice.question q where q.complex_since is not null
  union all
  select 'question.joined', q.id, greatest(q.joined_at, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, 'joined', '', 0, 1, null
    from advice.question q where q.joined_at is not null;

create view reporting.advice_time with (security_invoker = true) as
  select 'question.answered' as event, q.id as event_id, greatest(q.first_answer_at, q.recorded_at) as known_at, q.id as thing,
         extract(year from platform.dutch_day(q.asked_at))::smallint as year, case when q.asked then 'asked' else 'unasked' end as source,
         'advice-' || q.kind as scheme, 'first-answer' as category, 'minutes' as detail, q.first_answer_minutes as value, 1 as n, null::bigint as cents
    from advice.question q where q.first_answer_at is not null
  union all
  select 'question.closed', x.event_id, x.known_at, x.thing, x.year, x.source, x.scheme, 'closing', 'minutes', x.minutes, x.n, null
    from reporting.advice_closing x where x.kind = 'closed'
  union all
  select 'question.joined', q.id, greatest(q.joined_at, q.recorded_at), q.id, extract(year from platform.dutch_day(q.asked_at))::smallint,
         case when q.asked then 'asked' else 'unasked' end, 'advice-' || q.kind, 'joining', 'minutes', q.involvement_minutes, 1, null
    from advice.question q where q.joined_at is not null;

insert into reporting.measure (name, by_source) values ('advice_question', true), ('advice_time', false);
call reporting.combine_measures();
grant select on reporting.advice_closing, reporting.advice_question, reporting.advice_time to wederhoor_app;

create function programme.count_changed_questions() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[];
begin
  ids := (select array_agg(a.id) from added a join removed r using (id) where a.first_answer_at is not null and r.first_answer_at is null);
  if ids is not null then
    perform programme.count_entries('question.answered', ids);
  end if;
  ids := (select array_agg(a.id) from added a join removed r using (id) where a.complex_since is not null and r.complex_since is null);
  if ids is not null then
    perform programme.count_entries('question.complex', ids);
  end if;
  ids := (select array_agg(a.id) from added a join removed r using (id) where a.joined_at is not null and r.joined_at is null);
  if ids is not null then
    perform programme.count_entries('question.joined', ids);
  end if;
  return null;
end
$$;
create function programme.count_added_questions() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[] := (select array_agg(id) from added);
begin
  perform programme.count_entries('question.asked', ids);
  perform programme.count_entries('question.answered', (select array_agg(id) from added where first_answer_at is not null));
  perform programme.count_entries('question.complex', (select array_agg(id) from added where complex_since is not null));
  perform programme.count_entries('question.joined', (select array_agg(id) from added where joined_at is not null));
  return null;
end
$$;
create function programme.count_closings() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[] := (select array_agg(id) from added where kind in ('closed', 'lapsed', 'reopened'));
begin
  if ids is not null then
    perform programme.count_entries('question.closed', ids);
  end if;
  return null;
end
$$;
create trigger count_added after insert on advice.question referencing new table as added
  for each statement execute function programme.count_added_questions();
create trigger count_changed after update on advice.question referencing old table as removed new table as added
  for each statement execute function programme.count_changed_questions();
create trigger count_added after insert on advice.entry referencing new table as added
  for each statement execute function programme.count_closings();
revoke all on function programme.count_changed_questions(), programme.count_added_questions(), programme.count_closings() from public;

-- As in 0023, with the advice desk as a scope of its own.
create or replace function programme.times(of_year smallint, as_of date)
returns table (scope text, category text, detail text, days integer[], counts integer[])
language plpgsql stable security definer set search_path = ''
as $$
declare
  span constant tstzrange := programme.month_until(as_of);
begin
  return query
    select c.scope, c.category, c.detail, array_agg(c.value), array_agg(c.n)
      from (
        select case when e.scheme in ('wmo-pgb', 'youth-pgb') then 'personal-budget' when e.scheme like 'advice-%' then 'primary-process'
                    else 'report-investigation' end as scope,
               e.category, e.detail, e.value, sum(e.n)::integer as n
          from (
            select t.scheme, t.category, t.detail, t.value, t.n from programme.tally t where as_of is null and t.year = of_year and t.source = ''
            union all
            select t.scheme, t.category, t.detail, t.value, t.n from programme.month_tally t
             where as_of is not null and t.year = of_year and t.source = '' and t.month < date_trunc('month', as_of + 1)::date
            union all
            select x.scheme, x.category, x.detail, x.value, x.n from reporting.entry x
             where as_of is not null and x.year = of_year and x.source = '' and x.known_at >= lower(span) and x.known_at < upper(span)
          ) e
         group by 1, 2, 3, 4
      ) c
     group by 1, 2, 3;
end
$$;

drop index programme.month_tally_course;
create index month_tally_course on programme.month_tally (month, scheme, category)
  where category in ('received', 'finished', 'terminated', 'changed', 'not-granted') and measure in ('funnel', 'outcome', 'advice_question');
create or replace function programme.months(of_year smallint, as_of date) returns table (month date, scheme text, received bigint, finished bigint, with_result bigint)
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
         where t.category in ('received', 'finished', 'terminated', 'changed', 'not-granted') and t.measure in ('funnel', 'outcome', 'advice_question')
           and t.month between make_date(of_year, 1, 1) and make_date(of_year, 12, 1)
           and (as_of is null or t.month < date_trunc('month', as_of + 1)::date)
        union all
        select date_trunc('month', as_of)::date, e.scheme, e.category, e.n from reporting.entry e
         where as_of is not null and extract(year from as_of) = of_year and e.measure in ('funnel', 'outcome', 'advice_question')
           and e.known_at >= lower(span) and e.known_at < upper(span)
      ) s
     group by 1, 2;
end
$$;

create or replace function programme.years() returns setof smallint
language sql stable security definer set search_path = ''
as $$
  select year from programme.tally
   where (measure = 'funnel' and category in ('received', 'joined')) or (measure = 'advice_question' and category = 'received')
   group by year having sum(n) <> 0
  union select year from programme.version
$$;
-- As in 0016, with questions.
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
        or exists (select from advice.question q where q.id = c.thing and q.municipality_id = any ($6))', view_name,
     case when of_year is not null then 'and year = $2' end, case when of_source is not null then 'and source = $3' end)
   using of_categories, of_year, of_source, of_schemes, before, staff.actor_municipalities();
end
$$;

call programme.recount();
