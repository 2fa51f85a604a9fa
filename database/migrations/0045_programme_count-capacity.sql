-- Capacity beside the programme: from how many percentage points a share asks for attention, and which months of a team are closed.
insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('capacity-deviation', 3, 'percentage points', '2024-01-01', 'werkafspraak van de gemeente (sturen op het programma)', false);

-- The months that each unit with a working pattern in it has closed.
create function capacity.closed_team_months(of_municipality uuid, first date, last date) returns setof date
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not staff.works_here() or not of_municipality = any (staff.actor_municipalities()) then return; end if;
  return query
    select m.month
      from (select d::date as month, (d + interval '1 month')::date as next from generate_series(date_trunc('month', first), last, interval '1 month') d) m
      join capacity.contract c on c.municipality_id = of_municipality and c.withdrawn_at is null
       and c.valid_from < m.next and (c.valid_to is null or c.valid_to > m.month)
      left join capacity.closed_month l on l.municipality_id = of_municipality and l.unit_id = c.unit_id and l.month = m.month
     group by m.month having bool_and(l.month is not null);
end
$$;
-- Whether anybody has a working pattern in these days; nothing more.
create function capacity.has_patterns(of_municipality uuid, first date, last date) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and of_municipality = any (staff.actor_municipalities())
    and exists (select from capacity.contract c where c.municipality_id = of_municipality and c.withdrawn_at is null
                   and c.valid_from <= last and (c.valid_to is null or c.valid_to > first));
end
$$;
revoke all on function capacity.closed_team_months(uuid, date, date), capacity.has_patterns(uuid, date, date) from public;
grant execute on function capacity.closed_team_months(uuid, date, date), capacity.has_patterns(uuid, date, date) to wederhoor_app;

-- Hours of closed months in the figures. Entries as in 0007; source and scheme say no more than that they are of the own organisation and about
-- capacity, n is a number of minutes. Only months of enough people count: a sum over one is that person. The thing is the month of a unit,
-- never who made the hours. What was made before a month was closed becomes known then, a correction when it is recorded.
alter table capacity.closed_month add column id uuid not null unique default gen_random_uuid();
create index hours_corrected on capacity.hours (municipality_id, unit_id, day) where after_closing;

create view reporting.capacity_time with (security_invoker = true) as
  with counted_month as (
    select m.*, (m.month + interval '1 month')::date as next
      from capacity.closed_month m where m.people >= capacity.parameter_on('smallest-team', m.month)
  )
  select 'month.closed' as event, m.id as event_id, m.closed_at as known_at, m.id as thing, extract(year from m.month)::smallint as year,
         'own-organisation' as source, 'capacity' as scheme, 'deployable' as category, '' as detail, 0 as value, m.deployable as n, null::bigint as cents
    from counted_month m
  union all
  select 'month.closed', m.id, m.closed_at, m.id, extract(year from m.month)::smallint, 'own-organisation', 'capacity',
         c.category, h.part, 0, sum(h.minutes)::integer, null
    from counted_month m
    join capacity.hours h on h.municipality_id = m.municipality_id and h.unit_id = m.unit_id and h.day >= m.month and h.day < m.next
   cross join lateral (values ('made-' || h.activity), (case when h.part = 'evening' then 'evening-' || h.activity end)) c(category)
   where not h.after_closing and c.category is not null
   group by m.id, m.closed_at, m.month, c.category, h.part
  union all
  select 'hours.corrected', h.id, greatest(h.recorded_at, m.closed_at), m.id, extract(year from m.month)::smallint, 'own-organisation', 'capacity',
         c.category, h.part, 0, h.minutes, null
    from counted_month m
    join capacity.hours h on h.municipality_id = m.municipality_id and h.unit_id = m.unit_id and h.day >= m.month and h.day < m.next
   cross join lateral (values ('made-' || h.activity), (case when h.part = 'evening' then 'evening-' || h.activity end)) c(category)
   where h.after_closing and c.category is not null;

insert into reporting.measure (name, by_source) values ('capacity_time', true);
call reporting.combine_measures();
grant select on reporting.capacity_time to wederhoor_app;

create function programme.count_closed_months() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('month.closed', (select array_agg(id) from added)); return null; end $$;
create function programme.count_corrected_hours() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[] := (select array_agg(id) from added where after_closing);
begin
  if ids is not null then
    perform programme.count_entries('hours.corrected', ids);
  end if;
  return null;
end
$$;
create trigger count_added after insert on capacity.closed_month referencing new table as added
  for each statement execute function programme.count_closed_months();
create trigger count_added after insert on capacity.hours referencing new table as added
  for each statement execute function programme.count_corrected_hours();
revoke all on function programme.count_closed_months(), programme.count_corrected_hours() from public;
