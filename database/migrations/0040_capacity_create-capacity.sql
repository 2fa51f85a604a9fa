-- People's time, the roster and the hours made. Work is known as a kind and an id only.
create schema capacity;
grant usage on schema capacity to wederhoor_app;

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('full-time-week', 2160, 'minutes', '2020-01-01', 'Cao Gemeenten art. 5.1 (36 uur)', false),
  ('daily-rest', 660, 'minutes', '1996-01-01', 'Arbeidstijdenwet art. 5:3 lid 2 (11 uur)', false),
  ('evening-from', 1080, 'minutes', '2024-01-01', 'werkafspraak van de gemeente (18.00 uur)', false),
  ('shift-break', 30, 'minutes', '1996-01-01', 'Arbeidstijdenwet art. 5:4 lid 1', false),
  ('shift-break-after', 330, 'minutes', '1996-01-01', 'Arbeidstijdenwet art. 5:4 lid 1 (5,5 uur)', false),
  ('general-time', 0, 'percent', '2024-01-01', 'werkafspraak van de gemeente; 0: overleg en administratie staan in het rooster als niet toegewezen', false),
  ('smallest-team', 3, 'people', '2024-01-01', 'werkafspraak van de gemeente (AVG art. 5 lid 1 onder c)', false);

insert into privacy.processing_activity (purpose, version, valid_from, confidential, name, goal, legal_basis, keep, source) values
  ('planning-work', 1, '2024-01-01', false, 'Inzet en rooster',
   'De inzet van het team plannen, de gemaakte uren per activiteit bijhouden en die naast het programma leggen. Nooit om medewerkers met elkaar te vergelijken.',
   'AVG art. 6 lid 1 onder e; Arbeidstijdenwet art. 4:3',
   'Rooster en werkpatroon twee jaar na het jaar waarin is gewerkt (52 weken volgens de Arbeidstijdenwet, en het jaarverslag); verlof en afwezigheid een jaar; gemaakte uren zolang over de cijfers van het jaar verantwoording wordt afgelegd.',
   'De medewerker; de coördinator van het team');

-- The coordinator of the unit in which somebody works keeps their time.
create function capacity.keeps_time_of(who uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.actor_has_role('coordinator') and staff.works_alongside(who)
    and exists (select from staff.account a where a.id = who and a.active and a.unit_id = staff.actor_unit());
end
$$;
-- The municipality in whose roster somebody stands.
create function capacity.home_of(who uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$ begin return (select a.municipality_id from staff.account a where a.id = who); end $$;
revoke all on function capacity.keeps_time_of(uuid), capacity.home_of(uuid) from public;
grant execute on function capacity.keeps_time_of(uuid), capacity.home_of(uuid) to wederhoor_app;

create table capacity.contract (
  id uuid primary key,
  account_id uuid not null references staff.account,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  day_minutes integer[] not null check (array_length(day_minutes, 1) in (7, 14) and array_position(day_minutes, null) is null
    and 0 <= all (day_minutes) and 720 >= all (day_minutes)),
  set_by uuid not null references staff.account,
  set_at timestamptz not null,
  withdrawn_at timestamptz,
  replaced_id uuid references capacity.contract,
  replaced_to date
);
comment on column capacity.contract.replaced_id is 'the pattern that this one cut short or replaced, and until when that held (replaced_to; null: without end)';
comment on table capacity.contract is 'The working pattern of somebody from a day until the day before valid_to: minutes on each day of one week, or of two weeks that take turns, beginning with the week of valid_from. personal data of employees; purpose: planning-work; keep: 2 years after the year in which it ended';
create unique index contract_of_account on capacity.contract (account_id, valid_from) where withdrawn_at is null;
create index contract_of_unit on capacity.contract (municipality_id, unit_id);

create table capacity.absence (
  id uuid primary key,
  account_id uuid not null references staff.account,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  kind text not null check (kind in ('leave', 'away', 'training')),
  from_day date not null,
  until_day date not null check (until_day between from_day and from_day + 732),
  from_time time,
  until_time time check (until_time > from_time),
  set_by uuid not null references staff.account,
  set_at timestamptz not null,
  withdrawn_at timestamptz,
  check ((from_time is null) = (until_time is null)),
  check (from_time is null or from_day = until_day)
);
comment on table capacity.absence is 'Days, or a part of one day, on which somebody is on leave, away or in training: the kind only, never why and nothing about health. personal data of employees; purpose: planning-work; keep: 1 year after the last day';
create index absence_of_account on capacity.absence (account_id, from_day) where withdrawn_at is null;
create index absence_of_unit on capacity.absence (municipality_id, unit_id, until_day) where withdrawn_at is null;

create table capacity.shift (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  account_id uuid not null references staff.account,
  day date not null,
  starts time not null,
  ends time not null check (ends > starts),
  part text not null check (part in ('day', 'evening')),
  activity text not null check (activity in ('primary-process', 'report-investigation', 'chain-partners', 'personal-budget', 'unassigned')),
  task text not null check (task in ('files', 'desk', 'visit', 'talk', 'action', 'meeting', 'other')),
  needs text check (needs in ('wmo-supervisor', 'youth-supervisor', 'boa')),
  minutes integer not null default 0,
  changed_by uuid not null references staff.account,
  changed_at timestamptz not null,
  revision integer not null default 0
);
comment on column capacity.shift.minutes is 'time worked: without the break of a long shift';
comment on table capacity.shift is 'The roster as it is being planned: who works when, on which activity. Nobody but the coordinator sees it before it is published. personal data of employees; purpose: planning-work; keep: 2 years after the year';
create index shift_of_unit on capacity.shift (municipality_id, unit_id, day);
create index shift_of_account on capacity.shift (account_id, day);

create table capacity.roster_week (
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  monday date not null check (extract(isodow from monday) = 1),
  version integer not null check (version > 0),
  published_by uuid not null references staff.account,
  published_at timestamptz not null,
  note text not null default '' check (length(note) <= 500),
  primary key (municipality_id, unit_id, monday)
);
comment on table capacity.roster_week is 'That the roster of a week was published, when and with what note. purpose: planning-work; keep: 2 years after the year';

create table capacity.accepted_conflict (
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  monday date not null,
  version integer not null,
  reason text not null check (length(reason) between 5 and 500),
  accepted_by uuid not null references staff.account,
  accepted_at timestamptz not null,
  primary key (municipality_id, unit_id, monday, version)
);
comment on table capacity.accepted_conflict is 'Why conflicts were left in a roster that was published; read by coordinators of the unit only. personal data of employees; purpose: planning-work; keep: 2 years after the year';

create table capacity.published_shift (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  account_id uuid not null references staff.account,
  day date not null,
  starts time not null,
  ends time not null check (ends > starts),
  part text not null check (part in ('day', 'evening')),
  activity text not null check (activity in ('primary-process', 'report-investigation', 'chain-partners', 'personal-budget', 'unassigned')),
  task text not null check (task in ('files', 'desk', 'visit', 'talk', 'action', 'meeting', 'other')),
  needs text check (needs in ('wmo-supervisor', 'youth-supervisor', 'boa')),
  minutes integer not null default 0,
  published_at timestamptz not null
);
comment on table capacity.published_shift is 'The roster as it was last published: what the unit sees, calendars carry and hours are proposed from; id is that of the planned shift. personal data of employees; purpose: planning-work; keep: 2 years after the year';
create index published_shift_of_unit on capacity.published_shift (municipality_id, unit_id, day);
create index published_shift_of_account on capacity.published_shift (account_id, day);

create table capacity.roster_mapping (
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  mapping jsonb not null,
  kept_by uuid not null references staff.account,
  kept_at timestamptz not null,
  primary key (municipality_id, unit_id)
);
comment on table capacity.roster_mapping is 'Which column and which word of the roster file of a unit means what. No personal data beside who kept it; purpose: planning-work; keep: until replaced';

create table capacity.hours (
  id uuid primary key,
  account_id uuid not null references staff.account,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  day date not null,
  activity text not null check (activity in ('primary-process', 'report-investigation', 'chain-partners', 'personal-budget', 'unassigned')),
  part text not null check (part in ('day', 'evening')),
  about_kind text check (about_kind in ('investigation', 'question')),
  about_id uuid,
  minutes integer not null check (minutes <> 0 and minutes between -1440 and 1440),
  came_from text not null check (came_from in ('roster', 'observation', 'visit', 'talk', 'hand')),
  after_closing boolean not null default false,
  reason text check (length(reason) between 5 and 500),
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  check ((about_kind is null) = (about_id is null)),
  check (after_closing = (reason is not null))
);
comment on table capacity.hours is 'Hours made, added only: a change is a row with the difference, so what stood before stays readable. after_closing: a correction of a closed month, with its reason. personal data of employees; purpose: planning-work; keep: 2 years after the year';
create index hours_of_account on capacity.hours (account_id, day);
create index hours_of_unit on capacity.hours (municipality_id, unit_id, day);
create index hours_about on capacity.hours (about_id) where about_id is not null;

create table capacity.confirmed_week (
  account_id uuid not null references staff.account,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  monday date not null check (extract(isodow from monday) = 1),
  confirmed_at timestamptz not null,
  primary key (account_id, monday)
);
comment on table capacity.confirmed_week is 'That somebody confirmed the hours of a week. personal data of employees; purpose: planning-work; keep: 2 years after the year';

create table capacity.closed_month (
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  month date not null check (extract(day from month) = 1),
  people integer not null,
  nominal integer not null,
  contracted integer not null,
  available integer not null,
  deployable integer not null,
  closed_by uuid not null references staff.account,
  closed_at timestamptz not null,
  primary key (municipality_id, unit_id, month)
);
comment on table capacity.closed_month is 'A month of a unit that is closed, with the four figures of its time in minutes as they stood then. purpose: planning-work; keep: as the annual report';

create table capacity.calendar_feed (
  account_id uuid primary key references staff.account,
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at timestamptz not null,
  last_read_on date
);
comment on table capacity.calendar_feed is 'The secret address of the own roster as a calendar; only its SHA-256 is kept, and it is gone when it is revoked. personal data of employees; purpose: planning-work; keep: until revoked';

-- The rows of a unit are of the coordinator of that unit, and of whom they are about.
do $$
declare
  named text;
begin
  foreach named in array array['contract', 'absence', 'hours', 'confirmed_week'] loop
    execute format('alter table capacity.%I enable row level security', named);
    execute format($policy$create policy own_or_coordinator on capacity.%I for select to wederhoor_app
      using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
        and (account_id = (select platform.actor_id())
          or ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit()))))$policy$, named);
  end loop;
  foreach named in array array['shift', 'roster_week', 'published_shift', 'roster_mapping', 'accepted_conflict', 'closed_month'] loop
    execute format('alter table capacity.%I enable row level security', named);
  end loop;
  foreach named in array array['roster_week', 'published_shift'] loop
    execute format($policy$create policy own_unit on capacity.%I for select to wederhoor_app
      using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]) and unit_id = (select staff.actor_unit()))$policy$, named);
  end loop;
  foreach named in array array['shift', 'roster_week', 'published_shift', 'roster_mapping', 'accepted_conflict'] loop
    execute format($policy$create policy coordinator_plans on capacity.%I for all to wederhoor_app
      using ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit())
        and municipality_id = any ((select staff.actor_municipalities())::uuid[]))
      with check ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit())
        and municipality_id = any ((select staff.actor_municipalities())::uuid[]))$policy$, named);
    execute format('grant select, insert, update, delete on capacity.%I to wederhoor_app', named);
  end loop;
end
$$;
create policy own on capacity.published_shift for select to wederhoor_app
  using (account_id = (select platform.actor_id()) and (select staff.works_here()));
create policy unit_of_who_works on capacity.shift as restrictive for insert to wederhoor_app
  with check (capacity.keeps_time_of(account_id) and municipality_id = capacity.home_of(account_id) and changed_by = (select platform.actor_id()));
create policy unit_of_who_will_work on capacity.shift as restrictive for update to wederhoor_app
  with check (capacity.keeps_time_of(account_id) and municipality_id = capacity.home_of(account_id) and changed_by = (select platform.actor_id()));
-- What is published was planned.
create policy as_planned on capacity.published_shift as restrictive for insert to wederhoor_app
  with check (exists (select from capacity.shift s where s.id = published_shift.id and s.account_id = published_shift.account_id
    and s.unit_id = published_shift.unit_id and s.day = published_shift.day));

grant select on capacity.contract to wederhoor_app;
-- Leave and training are said by oneself or by the coordinator; so is being away.
create policy own_or_coordinator_adds on capacity.absence for insert to wederhoor_app
  with check (set_by = (select platform.actor_id()) and municipality_id = capacity.home_of(account_id)
    and ((account_id = (select platform.actor_id()) and unit_id = (select staff.actor_unit()))
      or (capacity.keeps_time_of(account_id) and unit_id = (select staff.actor_unit()))));
create policy own_or_coordinator_withdraws on capacity.absence for update to wederhoor_app
  using (withdrawn_at is null and municipality_id = any ((select staff.actor_municipalities())::uuid[]) and (account_id = (select platform.actor_id())
    or ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit()))))
  with check (withdrawn_at is not null);
grant select, insert, update (withdrawn_at) on capacity.absence to wederhoor_app;

create policy own_or_coordinator_adds on capacity.hours for insert to wederhoor_app
  with check (recorded_by = (select platform.actor_id()) and municipality_id = capacity.home_of(account_id)
    and ((account_id = (select platform.actor_id()) and unit_id = (select staff.actor_unit()))
      or (capacity.keeps_time_of(account_id) and unit_id = (select staff.actor_unit()))));
grant select, insert on capacity.hours to wederhoor_app;
create policy own_confirms on capacity.confirmed_week for insert to wederhoor_app
  with check (account_id = (select platform.actor_id()) and unit_id = (select staff.actor_unit()) and municipality_id = capacity.home_of(account_id));
create policy own_confirms_again on capacity.confirmed_week for update to wederhoor_app
  using (account_id = (select platform.actor_id())) with check (account_id = (select platform.actor_id()));
grant select, insert, update (confirmed_at) on capacity.confirmed_week to wederhoor_app;

create policy coordinator on capacity.closed_month for select to wederhoor_app
  using ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit())
    and municipality_id = any ((select staff.actor_municipalities())::uuid[]));
grant select on capacity.closed_month to wederhoor_app;
-- Whether some day from first up to and including last lies in a month that a unit closed; nothing of the figures.
create function capacity.has_closed(of_municipality uuid, of_unit uuid, first date, last date) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and of_municipality = any (staff.actor_municipalities()) and exists (
    select from capacity.closed_month m where m.municipality_id = of_municipality and m.unit_id = of_unit
       and m.month between date_trunc('month', first) and last);
end
$$;
-- The unit for which somebody works on a day: that of the pattern then, and without one the unit of now.
create function capacity.unit_on(who uuid, on_day date) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce(
    (select c.unit_id from capacity.contract c where c.account_id = who and c.withdrawn_at is null and c.valid_from <= on_day
        and (c.valid_to is null or c.valid_to > on_day)),
    (select a.unit_id from staff.account a where a.id = who));
end
$$;
revoke all on function capacity.has_closed(uuid, uuid, date, date), capacity.unit_on(uuid, date) from public;
grant execute on function capacity.has_closed(uuid, uuid, date, date), capacity.unit_on(uuid, date) to wederhoor_app;

alter table capacity.calendar_feed enable row level security;
create policy own on capacity.calendar_feed for all to wederhoor_app
  using (account_id = (select platform.actor_id()) and (select staff.works_here()))
  with check (account_id = (select platform.actor_id()) and (select staff.works_here()));
grant select, insert, update, delete on capacity.calendar_feed to wederhoor_app;

-- A new pattern holds from a day on and ends what held before; what begins later has to be withdrawn first. Answers 'set', or what is wrong.
create function capacity.set_contract(new_id uuid, who uuid, from_day date, minutes integer[], at timestamptz) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  held capacity.contract;
begin
  if not capacity.keeps_time_of(who) then return 'not-yours'; end if;
  perform pg_advisory_xact_lock(hashtextextended('capacity.contract ' || who, 0));
  if exists (select from capacity.contract c where c.account_id = who and c.withdrawn_at is null and c.valid_from > from_day) then
    return 'later-exists';
  end if;
  select c.* into held from capacity.contract c
   where c.account_id = who and c.withdrawn_at is null and c.valid_from <= from_day and (c.valid_to is null or c.valid_to > from_day);
  if held.valid_from = from_day then
    update capacity.contract set withdrawn_at = at where id = held.id;
  else
    update capacity.contract set valid_to = from_day where id = held.id;
  end if;
  insert into capacity.contract (id, account_id, municipality_id, unit_id, valid_from, day_minutes, set_by, set_at, replaced_id, replaced_to)
  values (new_id, who, capacity.home_of(who), staff.actor_unit(), from_day, minutes, platform.actor_id(), at, held.id, held.valid_to);
  return 'set';
end
$$;
-- The last pattern of somebody, when the one who asks coordinates the unit in which it holds: also of who left since.
create function capacity.last_contract(who uuid) returns capacity.contract
language plpgsql stable security definer set search_path = ''
as $$
declare
  found_one capacity.contract;
begin
  select c.* into found_one from capacity.contract c where c.account_id = who and c.withdrawn_at is null order by c.valid_from desc limit 1;
  if found_one.unit_id = staff.actor_unit() and staff.actor_has_role('coordinator')
     and found_one.municipality_id = any (staff.actor_municipalities()) then
    return found_one;
  end if;
  return null;
end
$$;
-- Somebody leaves the team: the pattern that holds ends before a day. Null takes the end away again.
create function capacity.end_contract(who uuid, on_day date) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  last_one capacity.contract;
begin
  perform pg_advisory_xact_lock(hashtextextended('capacity.contract ' || who, 0));
  last_one := capacity.last_contract(who);
  if last_one.id is null then return 'none'; end if;
  if on_day <= last_one.valid_from then return 'before-start'; end if;
  update capacity.contract set valid_to = on_day where id = last_one.id;
  return 'set';
end
$$;
-- Takes the last pattern back; what it replaced holds again as it did.
create function capacity.withdraw_contract(who uuid, pattern_id uuid, at timestamptz) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  last_one capacity.contract;
begin
  perform pg_advisory_xact_lock(hashtextextended('capacity.contract ' || who, 0));
  last_one := capacity.last_contract(who);
  if last_one.id is distinct from pattern_id then return 'not-last'; end if;
  update capacity.contract set withdrawn_at = at where id = last_one.id;
  update capacity.contract set withdrawn_at = null, valid_to = last_one.replaced_to where id = last_one.replaced_id;
  return 'set';
end
$$;
revoke all on function capacity.last_contract(uuid) from public;
revoke all on function capacity.set_contract(uuid, uuid, date, integer[], timestamptz), capacity.end_contract(uuid, date),
  capacity.withdraw_contract(uuid, uuid, timestamptz) from public;
grant execute on function capacity.set_contract(uuid, uuid, date, integer[], timestamptz), capacity.end_contract(uuid, date),
  capacity.withdraw_contract(uuid, uuid, timestamptz) to wederhoor_app;

create function capacity.parameter_on(named text, on_day date) returns numeric
language sql stable set search_path = ''
as $$ select l.value from platform.legal_parameter l where l.key = named and l.valid_from <= on_day and (l.valid_to is null or on_day < l.valid_to) $$;
grant execute on function capacity.parameter_on(text, date) to wederhoor_app;

-- The minutes worked in a shift: a long one has a break, by the parameters of its day. Written with the shift, so that lists and sums only read.
create function capacity.count_shift() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  whole integer := extract(epoch from new.ends - new.starts) / 60;
begin
  new.minutes := whole - case when whole > capacity.parameter_on('shift-break-after', new.day) then capacity.parameter_on('shift-break', new.day) else 0 end;
  return new;
end
$$;
create trigger count_shift before insert or update on capacity.shift for each row execute function capacity.count_shift();
create trigger count_shift before insert or update on capacity.published_shift for each row execute function capacity.count_shift();
revoke all on function capacity.count_shift() from public;

-- Whether an office is closed on a day from Monday to Friday: a public holiday on which it does not open, or a closing day.
create function capacity.is_closed(of_municipality uuid, on_day date) returns boolean
language sql stable set search_path = ''
as $$
  select coalesce((select not o.open from staff.office_day o where o.municipality_id = of_municipality and o.day = on_day),
    extract(isodow from on_day) < 6 and (select w.number from platform.working_day w where w.day = on_day)
      = (select b.number from platform.working_day b where b.day = on_day - 1), false)
$$;
grant execute on function capacity.is_closed(uuid, date) to wederhoor_app;

-- The time of everybody whom the one who asks may see, day by day, in minutes. Nominal: a fifth of the full-time week on Monday to Friday.
-- Contracted: the pattern. Available: less public holidays, closing days, leave and being away. Deployable: less training and general time.
create function capacity.days(of_municipality uuid, of_unit uuid, first date, last date, who uuid default null)
returns table (account_id uuid, unit_id uuid, day date, nominal numeric, contracted integer, closed integer, leave integer, away integer, training integer,
               available integer, deployable numeric)
language sql stable set search_path = ''
as $$
  -- Once for each day, not for each day of each person.
  with one_day as materialized (
    select d.day, extract(isodow from d.day)::int as weekday, w.value as week_minutes, coalesce(g.value, 0) as general,
           coalesce(not o.open, extract(isodow from d.day) < 6 and n.number = b.number, false) as is_closed
      from (select s::date as day from generate_series(first, last, interval '1 day') s) d
      left join platform.legal_parameter w on w.key = 'full-time-week' and w.valid_from <= d.day and (w.valid_to is null or d.day < w.valid_to)
      left join platform.legal_parameter g on g.key = 'general-time' and g.valid_from <= d.day and (g.valid_to is null or d.day < g.valid_to)
      left join platform.working_day n on n.day = d.day
      left join platform.working_day b on b.day = d.day - 1
      left join staff.office_day o on o.municipality_id = of_municipality and o.day = d.day
  ), pattern as (
    select c.account_id, c.unit_id, d.*,
           c.day_minutes[((d.day - (c.valid_from - (extract(isodow from c.valid_from)::int - 1))) % array_length(c.day_minutes, 1)) + 1] as minutes
      from capacity.contract c
      join one_day d on d.day >= c.valid_from and (c.valid_to is null or d.day < c.valid_to)
     where c.withdrawn_at is null and c.municipality_id = of_municipality and (of_unit is null or c.unit_id = of_unit) and (who is null or c.account_id = who)
  ), missed as (
    select p.account_id, p.day, a.kind,
           least(sum(case when a.from_time is null then p.minutes else extract(epoch from a.until_time - a.from_time) / 60 end), p.minutes)::int as minutes
      from pattern p
      join capacity.absence a on a.account_id = p.account_id and a.withdrawn_at is null and p.day between a.from_day and a.until_day
     where not p.is_closed
     group by p.account_id, p.day, a.kind, p.minutes
  ), kinds as (
    select m.account_id, m.day, coalesce(sum(m.minutes) filter (where m.kind = 'leave'), 0)::int as leave,
           coalesce(sum(m.minutes) filter (where m.kind = 'away'), 0)::int as away, coalesce(sum(m.minutes) filter (where m.kind = 'training'), 0)::int as training
      from missed m group by m.account_id, m.day
  )
  select p.account_id, p.unit_id, p.day, case when p.weekday < 6 then p.week_minutes / 5 else 0 end, p.minutes,
         case when p.is_closed then p.minutes else 0 end, coalesce(k.leave, 0), coalesce(k.away, 0), coalesce(k.training, 0), t.available,
         greatest(0, t.available - coalesce(k.training, 0)) * (100 - p.general) / 100
    from pattern p
    left join kinds k on k.account_id = p.account_id and k.day = p.day
   cross join lateral (select case when p.is_closed then 0 else greatest(0, p.minutes - coalesce(k.leave, 0) - coalesce(k.away, 0)) end as available) t
$$;
grant execute on function capacity.days(uuid, uuid, date, date, uuid) to wederhoor_app;

-- The four figures of each unit by month, in minutes. Of a whole month that the unit closed, as they stood then. Not for the application: it
-- hears sums only.
create function capacity.unit_months(of_municipality uuid, of_unit uuid, first date, last date)
returns table (unit_id uuid, month date, people integer, nominal integer, contracted integer, available integer, deployable integer)
language sql stable set search_path = ''
as $$
  with counted as (
    select d.unit_id, date_trunc('month', d.day)::date as month, count(distinct d.account_id)::int as people, round(sum(d.nominal))::int as nominal,
           sum(d.contracted)::int as contracted, sum(d.available)::int as available, round(sum(d.deployable))::int as deployable
      from capacity.days(of_municipality, of_unit, first, last) d
     group by 1, 2
  )
  select c.unit_id, c.month, coalesce(m.people, c.people), coalesce(m.nominal, c.nominal), coalesce(m.contracted, c.contracted),
         coalesce(m.available, c.available), coalesce(m.deployable, c.deployable)
    from counted c
    left join capacity.closed_month m on m.municipality_id = of_municipality and m.unit_id = c.unit_id and m.month = c.month
     and c.month >= first and (c.month + interval '1 month - 1 day')::date <= last
$$;
revoke all on function capacity.unit_months(uuid, uuid, date, date) from public;
-- Which units count in a sum: all that reach the parameter `smallest-team` by themselves, so that nothing can be taken off a sum to find a
-- person; and the own unit of the coordinator, who sees its people anyway.
create function capacity.counted_months(of_municipality uuid, of_unit uuid, first date, last date)
returns table (unit_id uuid, month date, people integer, nominal integer, contracted integer, available integer, deployable integer)
language plpgsql stable security definer set search_path = ''
as $$
declare
  keeps boolean := of_unit is not null and staff.actor_has_role('coordinator') and of_unit = staff.actor_unit();
begin
  if not staff.works_here() or not of_municipality = any (staff.actor_municipalities()) or (of_unit is not null and not keeps) then return; end if;
  return query
    select u.* from capacity.unit_months(of_municipality, of_unit, first, last) u
     where keeps or u.people >= capacity.parameter_on('smallest-team', last);
end
$$;
revoke all on function capacity.counted_months(uuid, uuid, date, date) from public;
-- The four figures of a whole municipality, or of a unit for whoever coordinates it, by month, in minutes.
create function capacity.team_months(of_municipality uuid, of_unit uuid, first date, last date)
returns table (month date, people integer, nominal integer, contracted integer, available integer, deployable integer)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select u.month, sum(u.people)::int, sum(u.nominal)::int, sum(u.contracted)::int, sum(u.available)::int, sum(u.deployable)::int
      from capacity.counted_months(of_municipality, of_unit, first, last) u
     group by u.month order by u.month;
end
$$;
-- Minutes planned and made on each activity, by month and part of the day; of the same units.
create function capacity.team_activities(of_municipality uuid, of_unit uuid, first date, last date)
returns table (month date, activity text, part text, planned integer, made integer)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    with counted as (select u.unit_id, u.month from capacity.counted_months(of_municipality, of_unit, first, last) u),
    both_sides as (
      select s.unit_id, date_trunc('month', s.day)::date as month, s.activity, s.part, s.minutes as planned, 0 as made
        from capacity.published_shift s
       where s.municipality_id = of_municipality and (of_unit is null or s.unit_id = of_unit) and s.day between first and last
      union all
      select h.unit_id, date_trunc('month', h.day)::date, h.activity, h.part, 0, h.minutes
        from capacity.hours h
       where h.municipality_id = of_municipality and (of_unit is null or h.unit_id = of_unit) and h.day between first and last
    )
    select b.month, b.activity, b.part, sum(b.planned)::int, sum(b.made)::int
      from both_sides b join counted c on c.unit_id = b.unit_id and c.month = b.month
     group by 1, 2, 3 order by 1, 2, 3;
end
$$;
revoke all on function capacity.team_months(uuid, uuid, date, date), capacity.team_activities(uuid, uuid, date, date) from public;
grant execute on function capacity.team_months(uuid, uuid, date, date), capacity.team_activities(uuid, uuid, date, date) to wederhoor_app;

-- Closes a month that is over, with the figures as they stand. Answers 'closed', or what is wrong.
create function capacity.close_month(of_municipality uuid, first date, today date, at timestamptz) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  last date := (first + interval '1 month - 1 day')::date;
begin
  if not staff.actor_has_role('coordinator') or not of_municipality = any (staff.actor_municipalities()) then return 'not-yours'; end if;
  if last >= today then return 'not-over'; end if;
  perform pg_advisory_xact_lock(hashtextextended(format('capacity.month %s %s', staff.actor_unit(), first), 0));
  insert into capacity.closed_month
  select of_municipality, staff.actor_unit(), first, coalesce(max(t.people), 0), coalesce(max(t.nominal), 0), coalesce(max(t.contracted), 0),
         coalesce(max(t.available), 0), coalesce(max(t.deployable), 0), platform.actor_id(), at
    from capacity.team_months(of_municipality, staff.actor_unit(), first, last) t
  on conflict do nothing;
  return case when found then 'closed' else 'already' end;
end
$$;
revoke all on function capacity.close_month(uuid, date, date, timestamptz) from public;
grant execute on function capacity.close_month(uuid, date, date, timestamptz) to wederhoor_app;

-- A closed month stays closed: what comes later is a correction and says so. No hours below nothing, no day over 24 hours.
create function capacity.check_hours() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  closed boolean;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(format('capacity.month %s %s', new.unit_id, date_trunc('month', new.day)::date), 0));
  perform pg_advisory_xact_lock(hashtextextended('capacity.hours ' || new.account_id, 0));
  closed := exists (select from capacity.closed_month m
    where m.municipality_id = new.municipality_id and m.unit_id = new.unit_id and m.month = date_trunc('month', new.day)::date);
  if closed <> new.after_closing then
    raise exception 'the month of these hours is %', case when closed then 'closed' else 'open' end using errcode = 'check_violation', constraint = 'hours_month';
  end if;
  if (select coalesce(sum(h.minutes), 0) from capacity.hours h
       where h.account_id = new.account_id and h.day = new.day and h.activity = new.activity and h.part = new.part
         and h.about_id is not distinct from new.about_id) + new.minutes < 0 then
    raise exception 'hours below nothing' using errcode = 'check_violation', constraint = 'hours_below_nothing';
  end if;
  if (select coalesce(sum(h.minutes), 0) from capacity.hours h where h.account_id = new.account_id and h.day = new.day) + new.minutes > 1440 then
    raise exception 'more hours than a day has' using errcode = 'check_violation', constraint = 'hours_over_a_day';
  end if;
  return new;
end
$$;
create trigger check_hours before insert on capacity.hours for each row execute function capacity.check_hours();
revoke all on function capacity.check_hours() from public;
