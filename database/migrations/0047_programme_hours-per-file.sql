-- How many hours the files took that were closed in a year, by the scheme they were about; of fewer than five nobody hears anything.
create function programme.hours_per_closed_file(of_municipality uuid, of_year integer)
returns table (scheme text, closed integer, counted integer, median double precision, within double precision)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not staff.works_here() or not of_municipality = any (staff.actor_municipalities()) then return; end if;
  return query
    with file as (
      select i.id, i.scheme
        from investigations.investigation i
       where i.municipality_id = of_municipality and i.closed_at >= make_timestamptz(of_year, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
         and i.closed_at < make_timestamptz(of_year + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
    ), worked as (
      select f.id, f.scheme, sum(h.minutes) as minutes
        from file f left join capacity.hours h on h.about_kind = 'investigation' and h.about_id = f.id
       group by f.id, f.scheme
    )
    select w.scheme, count(*)::int, count(*) filter (where w.minutes > 0)::int,
           percentile_cont(0.5) within group (order by w.minutes) filter (where w.minutes > 0),
           percentile_cont(0.9) within group (order by w.minutes) filter (where w.minutes > 0)
      from worked w
     group by w.scheme having count(*) filter (where w.minutes > 0) >= 5
     order by w.scheme;
end
$$;
revoke all on function programme.hours_per_closed_file(uuid, integer) from public;
grant execute on function programme.hours_per_closed_file(uuid, integer) to wederhoor_app;
