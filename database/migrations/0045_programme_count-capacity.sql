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
