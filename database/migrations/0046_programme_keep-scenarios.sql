-- What if: scenarios that are reckoned with the team's own figures. Sums and durations only; nothing in them is about a person or a file.

create table programme.scenario (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  name text not null check (char_length(name) between 3 and 120),
  year smallint not null check (year between 2000 and 2100),
  base jsonb not null check (jsonb_typeof(base -> 'streams') = 'array'),
  assumptions jsonb not null check (jsonb_typeof(assumptions) = 'object'),
  changes jsonb not null check (jsonb_typeof(changes) = 'object'),
  state text not null default 'draft' check (state in ('draft', 'waiting', 'running', 'done', 'failed', 'cancelled')),
  progress smallint not null default 0 check (progress between 0 and 100),
  result jsonb,
  runs smallint not null default 1000 check (runs between 10 and 1000),
  seed integer not null default 1,
  made_by uuid not null references staff.account,
  made_at timestamptz not null,
  done_at timestamptz,
  revision integer not null default 0,
  check ((state = 'done') = (result is not null)),
  check ((state in ('done', 'failed', 'cancelled')) = (done_at is not null))
);
comment on table programme.scenario is 'What if: a scenario of a year with the figures of the team that it begins with, what is changed, and what comes of it. Sums, durations and amounts without persons or files. Purpose: programme account; keep: as the programme.';
create index scenario_in_order on programme.scenario (municipality_id, made_at desc, id desc);
create index scenario_of_year on programme.scenario (municipality_id, year, made_at desc, id desc);
-- One at a time: a server has other work to do.
create unique index scenario_in_hand on programme.scenario (municipality_id) where state in ('waiting', 'running');

create table programme.scenario_attachment (
  version_id uuid not null references programme.version on delete cascade,
  scenario_id uuid not null references programme.scenario,
  attached_by uuid not null references staff.account,
  attached_at timestamptz not null,
  primary key (version_id, scenario_id)
);
comment on table programme.scenario_attachment is 'Which scenarios stand with a draft of the programme. Purpose: programme account; keep: as the programme.';
create index attachment_of_scenario on programme.scenario_attachment (scenario_id);

create function programme.reads_scenarios() returns boolean
language sql stable security definer set search_path = ''
as $$
  select staff.works_here() and (staff.actor_has_role('policy') or staff.actor_has_role('manager') or staff.actor_has_role('coordinator'))
$$;
create function programme.makes_scenarios() returns boolean
language sql stable security definer set search_path = ''
as $$ select staff.works_here() and (staff.actor_has_role('policy') or staff.actor_has_role('coordinator')) $$;
-- What stands with a programme stays as it was read there.
create function programme.scenario_is_attached(scenario uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from programme.scenario_attachment a where a.scenario_id = scenario) $$;

alter table programme.scenario enable row level security;
alter table programme.scenario_attachment enable row level security;
grant select, insert, update, delete on programme.scenario to wederhoor_app;
grant select, insert, delete on programme.scenario_attachment to wederhoor_app;
create policy own_municipality on programme.scenario as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy read on programme.scenario for select to wederhoor_app using ((select programme.reads_scenarios()));
create policy make on programme.scenario for insert to wederhoor_app
  with check ((select programme.makes_scenarios()) and made_by = (select platform.actor_id()) and state = 'draft');
create policy work_on on programme.scenario for update to wederhoor_app
  using ((select programme.makes_scenarios()) and not programme.scenario_is_attached(id)) with check ((select programme.makes_scenarios()));
create policy discard on programme.scenario for delete to wederhoor_app
  using ((select programme.makes_scenarios()) and not programme.scenario_is_attached(id));
create policy with_scenario on programme.scenario_attachment for select to wederhoor_app
  using (exists (select from programme.scenario s where s.id = scenario_id));
create policy attach on programme.scenario_attachment for insert to wederhoor_app
  with check ((select staff.actor_has_role('policy')) and attached_by = (select platform.actor_id()) and programme.is_draft(version_id)
    and exists (select from programme.scenario s where s.id = scenario_id and s.state = 'done'));
create policy detach on programme.scenario_attachment for delete to wederhoor_app
  using ((select staff.actor_has_role('policy')) and programme.is_draft(version_id));

-- What a scenario begins with. Durations leave as a hundred points of their distribution, and only of ten or more: never a file, never a person.
--   arrivals   how many came in, for each of twelve months
--   lead       days that a stage took, waiting included, of what was done in the year
--   continues  how many were judged in the year, and how many of those are investigated
--   stock      how many are in a stage now
--   age        days since those came in
--   hours      hours made for each closed file or question
create function programme.what_if_figures(of_municipality uuid, of_year integer, today date)
returns table (figure text, stream text, stage text, numbers numeric[])
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not programme.makes_scenarios() or not of_municipality = any (staff.actor_municipalities()) then return; end if;
  return query
    with point as (select array(select (g - 0.5) / 100 from generate_series(1, 100) g) as shares),
    report as (
      select r.id, case when r.scheme in ('wmo-pgb', 'youth-pgb') then 'personal-budget' else 'report-investigation' end as stream,
             r.received_on, r.status, w.outcome, platform.dutch_day(w.decided_at) as judged_on
        from reports.report r left join reports.worthiness w on w.report_id = r.id
       where r.municipality_id = of_municipality and r.joined_to is null
    ), file as (
      select i.id, r.stream, r.received_on, r.judged_on, i.stage, platform.dutch_day(i.closed_at) as closed_on,
             (select platform.dutch_day(max(v.sent_at)) from investigations.advice v where v.investigation_id = i.id) as advised_on,
             (select platform.dutch_day(max(d.decided_at)) from investigations.decision d
               where d.investigation_id = i.id and d.choice <> 'send-back') as decided_on
        from investigations.investigation i join report r on r.id = i.report_id
    ), question as (
      select q.id, platform.dutch_day(q.asked_at) as asked_on, platform.dutch_day(q.closed_at) as closed_on,
             extract(epoch from q.closed_at - q.asked_at) / 86400 as days
        from advice.question q where q.municipality_id = of_municipality and q.joined_at is null
    ), arrival as (
      select r.stream, r.received_on as day from report r
      union all select 'primary-process', q.asked_on from question q
      union all select 'chain-partners', s.day from (
        select distinct s.day, s.part from capacity.published_shift s
         where s.municipality_id = of_municipality and s.activity = 'chain-partners' and s.task in ('action', 'visit')) s
    ), stage_done as (
      select r.stream, 'judging' as stage, r.judged_on as done, (r.judged_on - r.received_on)::numeric as days from report r
      union all select f.stream, s.stage, s.done, (s.done - s.begun)::numeric
        from file f cross join lateral (values ('investigating', f.judged_on, f.advised_on), ('deciding', f.advised_on, f.decided_on),
                                               ('completing', f.decided_on, f.closed_on)) s(stage, begun, done)
      union all select 'primary-process', 'answering', q.closed_on, q.days::numeric from question q
    ), in_hand as (
      select r.stream, case when r.status = 'received' then 'judging' else 'investigating' end as stage, r.received_on as day
        from report r where r.status in ('received', 'worth-investigating')
      union all select f.stream, case when f.stage in ('reading-along', 'decision') then 'deciding' when f.stage = 'outcome' then 'completing' else 'investigating' end,
             f.received_on from file f where f.stage <> 'closed'
      union all select 'primary-process', 'answering', q.asked_on from question q where q.closed_on is null
    ), closed as (
      select f.stream, 'investigation' as about, f.id from file f where extract(year from f.closed_on) = of_year
      union all select 'primary-process', 'question', q.id from question q where extract(year from q.closed_on) = of_year
    ), made as (
      select c.stream, sum(h.minutes) / 60.0 as hours
        from closed c join capacity.hours h on h.about_kind = c.about and h.about_id = c.id
       where h.municipality_id = of_municipality group by c.stream, c.id having sum(h.minutes) > 0
    )
    select 'arrivals', k.stream, '', array_agg((select count(*) from arrival a
             where a.stream = k.stream and extract(year from a.day) = of_year and extract(month from a.day) = m.month)::numeric order by m.month)
      from (values ('report-investigation'), ('personal-budget'), ('primary-process'), ('chain-partners')) k(stream)
     cross join generate_series(1, 12) m(month) group by k.stream
    union all
    select 'lead', d.stream, d.stage, (select array_agg(round(x::numeric, 2)) from unnest(percentile_cont(p.shares) within group (order by greatest(d.days, 0)::double precision)) x)
      from stage_done d cross join point p where extract(year from d.done) = of_year and d.days is not null
     group by d.stream, d.stage, p.shares having count(*) >= 10
    union all
    select 'continues', r.stream, 'judging', array[count(*), count(*) filter (where r.outcome = 'investigate')]::numeric[]
      from report r where extract(year from r.judged_on) = of_year group by r.stream having count(*) >= 10
    union all
    select 'stock', i.stream, i.stage, array[count(*)]::numeric[] from in_hand i group by i.stream, i.stage
    union all
    select 'age', i.stream, i.stage, (select array_agg(round(x::numeric, 2)) from unnest(percentile_cont(p.shares) within group (order by greatest(today - i.day, 0)::double precision)) x)
      from in_hand i cross join point p group by i.stream, i.stage, p.shares having count(*) >= 10
    union all
    select 'hours', h.stream, '', (select array_agg(round(x::numeric, 2)) from unnest(percentile_cont(p.shares) within group (order by h.hours::double precision)) x)
      from made h cross join point p group by h.stream, p.shares having count(*) >= 10;
end
$$;
revoke all on function programme.reads_scenarios(), programme.makes_scenarios(), programme.scenario_is_attached(uuid),
  programme.what_if_figures(uuid, integer, date) from public;
grant execute on function programme.reads_scenarios(), programme.makes_scenarios(), programme.scenario_is_attached(uuid),
  programme.what_if_figures(uuid, integer, date) to wederhoor_app;
