-- Hours made: written by the person only, and asked about by the coordinator.
-- The coordinator reads and asks; nobody writes the hours of somebody else.
drop policy own_or_coordinator_adds on capacity.hours;
create policy own_adds on capacity.hours for insert to wederhoor_app
  with check (recorded_by = (select platform.actor_id()) and account_id = (select platform.actor_id())
    and unit_id = capacity.unit_on(account_id, day) and municipality_id = capacity.home_of(account_id));

create table capacity.hours_ask (
  account_id uuid not null references staff.account,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  monday date not null check (extract(isodow from monday) = 1),
  asked_by uuid not null references staff.account,
  asked_at timestamptz not null,
  primary key (account_id, monday)
);
comment on table capacity.hours_ask is 'That the coordinator asked somebody to look again at the hours of a week; answered by confirming that week again. personal data of employees; purpose: planning-work; keep: 2 years after the year';
create index hours_ask_of_unit on capacity.hours_ask (municipality_id, unit_id, monday);
alter table capacity.hours_ask enable row level security;
create policy own_or_coordinator on capacity.hours_ask for select to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and (account_id = (select platform.actor_id())
      or ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit()))));
create policy coordinator_asks on capacity.hours_ask for insert to wederhoor_app
  with check (asked_by = (select platform.actor_id()) and capacity.keeps_time_of(account_id) and unit_id = (select staff.actor_unit())
    and municipality_id = capacity.home_of(account_id));
create policy coordinator_asks_again on capacity.hours_ask for update to wederhoor_app
  using ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit())
    and municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (asked_by = (select platform.actor_id()));
grant select, insert, update (asked_by, asked_at) on capacity.hours_ask to wederhoor_app;

-- The weeks in which somebody worked or would have worked, and whether all of that is confirmed. Confirming counts for the days until that day.
create function capacity.weeks_due(of_municipality uuid, of_unit uuid, first date, last date)
returns table (account_id uuid, monday date, confirmed boolean)
language sql stable set search_path = ''
as $$
  with due as (
    select d.account_id, d.day from capacity.days(of_municipality, of_unit, first, last) d where d.available > 0
    union
    select s.account_id, s.day from capacity.published_shift s
     where s.municipality_id = of_municipality and s.unit_id = of_unit and s.day between first and last
  )
  select d.account_id, date_trunc('week', d.day)::date,
         bool_and(coalesce((w.confirmed_at at time zone 'Europe/Amsterdam')::date >= d.day, false))
    from due d
    left join capacity.confirmed_week w on w.account_id = d.account_id and w.monday = date_trunc('week', d.day)::date
   group by 1, 2
$$;
grant execute on function capacity.weeks_due(uuid, uuid, date, date) to wederhoor_app;

-- What happened in a week is looked for by its day.
create index home_visit_by_day on investigations.home_visit (visited_on) where visited_on is not null;
create index hearing_by_day on investigations.hearing (held_on) where held_on is not null;
create index observation_by_observer on investigations.observation (observer_id, observed_on);
create index entry_talk_by on advice.entry (by_id, talk_at) where kind = 'talk';

revoke all on function capacity.check_hours() from public;
