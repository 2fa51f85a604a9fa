-- The figures of a closed month are frozen, so the absence and the patterns in it stay as they are. Waits for whoever is closing such a month.
create function capacity.keep_closed_months(of_municipality uuid, of_unit uuid, first date, before date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  one date;
begin
  for one in select d::date from generate_series(date_trunc('month', first::timestamp), least(before - 1, current_date)::timestamp, interval '1 month') d loop
    perform pg_advisory_xact_lock_shared(hashtextextended(format('capacity.month %s %s', of_unit, one), 0));
  end loop;
  if exists (select from capacity.closed_month m where m.municipality_id = of_municipality and m.unit_id = of_unit
      and m.month >= date_trunc('month', first::timestamp) and m.month < before) then
    raise exception 'a month of this time is closed' using errcode = 'check_violation', constraint = 'time_in_closed_month';
  end if;
end
$$;

create function capacity.check_absence() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform capacity.keep_closed_months(new.municipality_id, new.unit_id, new.from_day, new.until_day + 1);
  return new;
end
$$;
create trigger check_absence before insert or update on capacity.absence for each row execute function capacity.check_absence();

-- Of a pattern only the days on which it begins or stops to hold.
create function capacity.check_contract() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' or new.withdrawn_at is distinct from old.withdrawn_at then
    perform capacity.keep_closed_months(new.municipality_id, new.unit_id, new.valid_from, coalesce(new.valid_to, 'infinity'));
  end if;
  if tg_op = 'UPDATE' and new.valid_to is distinct from old.valid_to then
    perform capacity.keep_closed_months(new.municipality_id, new.unit_id, least(old.valid_to, new.valid_to),
      greatest(coalesce(old.valid_to, 'infinity'), coalesce(new.valid_to, 'infinity')));
  end if;
  return new;
end
$$;
create trigger check_contract before insert or update on capacity.contract for each row execute function capacity.check_contract();
revoke all on function capacity.keep_closed_months(uuid, uuid, date, date), capacity.check_absence(), capacity.check_contract() from public;
