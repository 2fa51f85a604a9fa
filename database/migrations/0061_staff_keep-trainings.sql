-- What colleagues learned, planned to learn, and until when it holds. The term of a subject is a setting of the municipality, from a day on.
create table staff.training_term (
  municipality_id uuid not null references staff.municipality,
  subject text not null check (subject in ('wmo', 'youth-act', 'enforcement-skills', 'boa')),
  valid_from date not null,
  months integer check (months between 1 and 240),
  kept_by uuid not null references staff.account,
  kept_at timestamptz not null,
  primary key (municipality_id, subject, valid_from)
);
comment on table staff.training_term is 'For how many months a training of a subject holds that is completed from a day on; without months it does not lapse. Before the first row of a subject whoever records a training chooses. No personal data but who set it; purpose: administration; keep: as long as the municipality works here';

create table staff.training (
  id uuid primary key,
  account_id uuid not null references staff.account,
  subject text not null check (subject in ('wmo', 'youth-act', 'enforcement-skills', 'boa', 'other')),
  title text check (length(title) between 2 and 120),
  planned_on date,
  completed_on date,
  valid_until date,
  certificate_number text check (length(certificate_number) between 1 and 60),
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  corrected_by uuid references staff.account,
  corrected_at timestamptz,
  withdrawn_by uuid references staff.account,
  withdrawn_at timestamptz,
  withdrawn_reason text check (length(withdrawn_reason) between 5 and 300),
  check (subject <> 'other' or title is not null),
  check (planned_on is not null or completed_on is not null),
  check (completed_on is not null or (valid_until is null and certificate_number is null)),
  check (valid_until >= completed_on),
  check ((corrected_by is null) = (corrected_at is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table staff.training is 'Trainings of employees: completed, or planned while completed_on is empty. valid_until is the last day on which it holds, null when it does not lapse. Withdrawn with a reason, never deleted by somebody. Personal data of employees; purpose: administration (showing that who acts is trained for it); keep: 2 years after it lapsed, was withdrawn or was planned, and 2 years after the end of employment (parameter keep-training)';
comment on column staff.training.recorded_by is 'the colleague, or the coordinator of the unit; shown with the training';
create index training_of_account on staff.training (account_id, completed_on desc);
create index training_lapses on staff.training (valid_until) where withdrawn_at is null and valid_until is not null;

create table staff.training_told (
  training_id uuid not null references staff.training on delete cascade,
  valid_until date not null,
  days integer not null check (days in (0, 14, 60)),
  told_at timestamptz not null,
  primary key (training_id, valid_until, days)
);
comment on table staff.training_told is 'That it was said that a training lapses within so many days, so that each is said once, and anew when the last day was corrected. Personal data of employees; purpose: administration; keep: with the training';

-- The coordinator of the unit in which somebody works.
create function staff.coordinates(who uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
begin
  return staff.actor_has_role('coordinator') and staff.works_alongside(who)
    and exists (select from staff.account a where a.id = who and a.unit_id = staff.actor_unit());
end
$$;
-- Who records and corrects: the colleague or the coordinator. Administrators read.
create function staff.keeps_trainings_of(who uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$ begin return (who = platform.actor_id() and staff.works_here()) or staff.coordinates(who); end $$;
create function staff.reads_trainings_of(who uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$ begin return staff.keeps_trainings_of(who) or (staff.actor_has_role('admin') and staff.works_alongside(who)); end $$;
revoke all on function staff.coordinates(uuid), staff.keeps_trainings_of(uuid), staff.reads_trainings_of(uuid) from public;
grant execute on function staff.coordinates(uuid), staff.keeps_trainings_of(uuid), staff.reads_trainings_of(uuid) to wederhoor_app;

create function staff.training_term_began(municipality uuid, named text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from staff.training_term t where t.municipality_id = municipality and t.subject = named
    and t.valid_from < (now() at time zone 'Europe/Amsterdam')::date);
end
$$;
revoke all on function staff.training_term_began(uuid, text) from public;
grant execute on function staff.training_term_began(uuid, text) to wederhoor_app;

alter table staff.training_term enable row level security;
create policy own_municipality on staff.training_term for select to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
-- A term begins today or later; the first one of a subject may have begun before, for trainings of then.
create policy admin_adds on staff.training_term for insert to wederhoor_app
  with check ((select staff.actor_has_role('admin')) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and kept_by = (select platform.actor_id())
    and (valid_from >= (now() at time zone 'Europe/Amsterdam')::date or not staff.training_term_began(municipality_id, subject)));
create policy admin_withdraws on staff.training_term for delete to wederhoor_app
  using ((select staff.actor_has_role('admin')) and municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and valid_from >= (now() at time zone 'Europe/Amsterdam')::date);
grant select, insert, delete on staff.training_term to wederhoor_app;

alter table staff.training enable row level security;
create policy own_unit_or_admin on staff.training for select to wederhoor_app using (staff.reads_trainings_of(account_id));
create policy recorded_by_actor on staff.training for insert to wederhoor_app
  with check (staff.keeps_trainings_of(account_id) and recorded_by = (select platform.actor_id()) and corrected_at is null and withdrawn_at is null);
create policy corrected_by_actor on staff.training for update to wederhoor_app
  using (staff.keeps_trainings_of(account_id) and withdrawn_at is null)
  with check (staff.keeps_trainings_of(account_id) and (select platform.actor_id()) = case when withdrawn_at is null then corrected_by else withdrawn_by end);
grant select, insert on staff.training to wederhoor_app;
grant update (subject, title, planned_on, completed_on, valid_until, certificate_number, corrected_by, corrected_at, withdrawn_by, withdrawn_at, withdrawn_reason)
  on staff.training to wederhoor_app;

alter table staff.training_told enable row level security;

-- Sums without names for who accounts for the team: per unit and subject, of who investigates or coordinates there.
create function staff.count_trainings(today date) returns table (unit_id uuid, unit text, subject text, colleagues integer, valid integer)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not (staff.actor_has_role('coordinator') or staff.actor_has_role('manager') or staff.actor_has_role('policy')) then
    raise exception 'counts of trainings are for who accounts for a team' using errcode = 'insufficient_privilege';
  end if;
  return query
    select u.id, u.name, s.subject, count(*)::integer,
           (count(*) filter (where exists (select from staff.training t where t.account_id = a.id and t.subject = s.subject and t.withdrawn_at is null
              and t.completed_on <= today and (t.valid_until is null or t.valid_until >= today))))::integer
      from staff.account a join staff.unit u on u.id = a.unit_id
      cross join unnest(array['wmo', 'youth-act', 'enforcement-skills', 'boa']) with ordinality s(subject, place)
     where a.active and staff.works_alongside(a.id)
       and exists (select from staff.account_role r where r.account_id = a.id and r.role in ('specialist', 'coordinator'))
     group by u.id, u.name, s.subject, s.place order by u.name, u.id, s.place;
end
$$;

-- Whether a BOA of today has no valid training for it; null for who may not read trainings of this colleague.
create function staff.boa_without_training(who uuid, today date) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not staff.reads_trainings_of(who) then
    return null;
  end if;
  return exists (select from staff.designation d where d.account_id = who and d.kind = 'boa' and d.valid_from <= today and (d.valid_to is null or d.valid_to > today))
    and not exists (select from staff.training t where t.account_id = who and t.subject = 'boa' and t.withdrawn_at is null
      and t.completed_on <= today and (t.valid_until is null or t.valid_until >= today));
end
$$;
revoke all on function staff.count_trainings(date), staff.boa_without_training(uuid, date) from public;
grant execute on function staff.count_trainings(date), staff.boa_without_training(uuid, date) to wederhoor_app;

-- One set of what lapses and of whom to tell. What a later training replaces needs no word; a morning without the job is made up for.
create function staff.tell_training_lapses(at timestamptz, today date, most integer) returns table (training_id uuid, account_id uuid, own boolean)
language plpgsql security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
    raise exception 'only the background tells of lapses' using errcode = 'insufficient_privilege';
  end if;
  return query with lapsing as (
      select t.id, t.account_id, t.valid_until, case when t.valid_until <= today then 0 when t.valid_until <= today + 14 then 14 else 60 end as days
        from staff.training t join staff.account a on a.id = t.account_id and a.active
       where t.withdrawn_at is null and t.valid_until between today - 7 and today + 60
         and not exists (select from staff.training n where n.account_id = t.account_id and n.id <> t.id and n.subject = t.subject
           and (t.subject <> 'other' or lower(n.title) = lower(t.title)) and n.withdrawn_at is null and n.completed_on is not null
           and (n.valid_until is null or n.valid_until > t.valid_until))),
    due as (
      select l.* from lapsing l where not exists (select from staff.training_told s where s.training_id = l.id and s.valid_until = l.valid_until and s.days = l.days)
       order by l.valid_until, l.id limit most),
    told as (
      insert into staff.training_told (training_id, valid_until, days, told_at) select d.id, d.valid_until, d.days, at from due d
      on conflict do nothing returning training_told.training_id),
    of_whom as (select d.id, a.id as who, a.unit_id, a.municipality_id from told join due d on d.id = told.training_id join staff.account a on a.id = d.account_id)
  select o.id, o.who, true from of_whom o
  union all
  select o.id, c.id, false from of_whom o join staff.account c on c.unit_id = o.unit_id and c.active and c.id <> o.who
     join staff.account_role r on r.account_id = c.id and r.role = 'coordinator'
    where staff.works_for(c.id, o.municipality_id);
end
$$;

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('keep-training', 2, 'years', '2024-01-01', 'AVG art. 5 lid 1 onder e; werkafspraak van de gemeente', false);
create function staff.forget_trainings(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  before date := (select (today - make_interval(years => p.value::integer))::date from platform.legal_parameter p
    where p.key = 'keep-training' and p.valid_from <= today and (p.valid_to is null or p.valid_to > today));
  gone integer;
begin
  if not platform.in_background() then
    raise exception 'only the background forgets trainings' using errcode = 'insufficient_privilege';
  end if;
  delete from staff.training t using staff.account a
   where a.id = t.account_id and (t.withdrawn_at < before or t.valid_until < before or (t.completed_on is null and t.planned_on < before)
      or (not a.active and coalesce(a.last_sign_in_at, a.created_at) < before));
  get diagnostics gone = row_count;
  return gone;
end
$$;
revoke all on function staff.tell_training_lapses(timestamptz, date, integer), staff.forget_trainings(date) from public;
grant execute on function staff.tell_training_lapses(timestamptz, date, integer), staff.forget_trainings(date) to wederhoor_app;

-- The register says so, in a new version of what the administration is for.
update privacy.processing_activity set valid_to = '2026-11-01' where purpose = 'administration' and version = 1;
insert into privacy.processing_activity (purpose, version, valid_from, confidential, name, goal, legal_basis, keep, source) values
  ('administration', 2, '2026-11-01', false, 'Beheer van accounts, rechten en opleidingen',
   'Regelen wie hier werkt, wie waarover mag besluiten en wat er is ingesteld, en bijhouden of wie toezicht houdt daarvoor is opgeleid.',
   'AVG art. 6 lid 1 onder e en art. 32; BIO2 5.15 tot en met 5.18',
   'Zo lang als dossiers de medewerker noemen; opleidingen tot twee jaar nadat zij zijn verlopen of ingetrokken of de medewerker is vertrokken.',
   'De gemeente als werkgever; de medewerker; de coördinator van het team');
