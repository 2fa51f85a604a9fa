-- When the office of a municipality is open: the hours in which working time passes. Before the first rows of a municipality, and
-- until they begin, the hours are those of the code: Monday to Friday from nine to five. The closing days of an office are its own
-- choice; the days that the law puts on a par with a public holiday stand in platform.closed_day and move terms, not opening hours.
create table staff.opening_part (
  municipality_id uuid not null references staff.municipality,
  valid_from date not null,
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (municipality_id, valid_from, weekday, opens)
);
comment on table staff.opening_part is 'The opening hours of an office from a day on, a row for each part of a weekday (Monday is 1), until a later version begins. Purpose: counting working time. Kept as long as the municipality works here. No personal data.';

create table staff.office_day (
  municipality_id uuid not null references staff.municipality,
  day date not null,
  open boolean not null,
  name text not null check (length(name) between 2 and 80),
  primary key (municipality_id, day)
);
comment on table staff.office_day is 'A day on which an office is closed though it would be open, or open though it is a public holiday. Purpose: counting working time. Kept as long as the municipality works here. No personal data.';

-- Opening hours are no secret, and work without an actor (a reminder at night) counts by them as well.
do $$
declare
  named text;
begin
  foreach named in array array['opening_part', 'office_day'] loop
    execute format('alter table staff.%I enable row level security', named);
    execute format('create policy everybody on staff.%I for select to wederhoor_app using (true)', named);
  end loop;
end
$$;
-- What has passed was counted by the hours that held then, and stays.
create policy admin_adds on staff.opening_part for insert to wederhoor_app
  with check ((select staff.actor_has_role('admin')) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and valid_from > (now() at time zone 'Europe/Amsterdam')::date);
create policy admin_withdraws on staff.opening_part for delete to wederhoor_app
  using ((select staff.actor_has_role('admin')) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and valid_from > (now() at time zone 'Europe/Amsterdam')::date);
create policy admin_adds on staff.office_day for insert to wederhoor_app
  with check ((select staff.actor_has_role('admin')) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and day >= (now() at time zone 'Europe/Amsterdam')::date);
create policy admin_withdraws on staff.office_day for delete to wederhoor_app
  using ((select staff.actor_has_role('admin')) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and day >= (now() at time zone 'Europe/Amsterdam')::date);
grant select, insert, delete on staff.opening_part, staff.office_day to wederhoor_app;
