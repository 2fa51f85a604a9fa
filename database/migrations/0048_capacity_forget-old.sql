-- What the register promises of rosters, patterns and absence is done each night. Hours made stay with the figures that are made of them.
insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('keep-roster', 2, 'years', '2024-01-01', 'Arbeidstijdenwet art. 4:3 (52 weken) en het jaarverslag; werkafspraak van de gemeente', false),
  ('keep-absence', 1, 'years', '2024-01-01', 'AVG art. 5 lid 1 onder e; werkafspraak van de gemeente', false);

create function capacity.forget_old(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  -- Of a year everything is kept until so many years after it.
  before date := make_date(extract(year from today)::int - capacity.parameter_on('keep-roster', today)::int, 1, 1);
  absent_before date := (today - make_interval(years => capacity.parameter_on('keep-absence', today)::int))::date;
  gone integer := 0;
  these integer;
  named text;
begin
  if not platform.in_background() then
    raise exception 'only the background forgets rosters' using errcode = 'insufficient_privilege';
  end if;
  foreach named in array array['shift', 'published_shift'] loop
    execute format('delete from capacity.%I where day < $1', named) using before;
    get diagnostics these = row_count;
    gone := gone + these;
  end loop;
  foreach named in array array['roster_week', 'accepted_conflict', 'confirmed_week', 'hours_ask'] loop
    execute format('delete from capacity.%I where monday + 6 < $1', named) using before;
    get diagnostics these = row_count;
    gone := gone + these;
  end loop;
  delete from capacity.absence where until_day < absent_before;
  get diagnostics these = row_count;
  gone := gone + these;
  update capacity.contract c set replaced_id = null where exists (select from capacity.contract o where o.id = c.replaced_id and o.valid_to <= before);
  delete from capacity.contract c where (c.valid_to <= before or c.withdrawn_at < before)
     and not exists (select from capacity.contract n where n.replaced_id = c.id);
  get diagnostics these = row_count;
  return gone + these;
end
$$;
revoke all on function capacity.forget_old(date) from public;
grant execute on function capacity.forget_old(date) to wederhoor_app;
comment on table capacity.hours is 'Hours made, added only: a change is a row with the difference, so what stood before stays readable. after_closing: a correction of a closed month, with its reason. personal data of employees; purpose: planning-work; keep: as long as the figures of the year are accounted for';
