-- The people and organisations that reports and files are about.
create schema parties;
grant usage on schema parties to wederhoor_app;

create table parties.person (
  id uuid primary key,
  bsn_sealed bytea,
  bsn_index bytea unique,
  initials text,
  first_names text,
  surname_prefix text,
  surname text,
  birth_date date,
  created_by uuid,
  created_at timestamptz not null default now(),
  check ((bsn_sealed is null) = (bsn_index is null)),
  check (surname is not null or bsn_index is not null)
);
comment on table parties.person is 'personal data; purpose: enforcement of the Participation Act, Wmo and Youth Act; keep: as long as the longest kept file that names the person. No nationality, origin, religion, orientation or birth place, by design.';
create index person_by_name on parties.person (lower(surname), birth_date);

create table parties.organisation (
  id uuid primary key,
  kvk_number text unique check (kvk_number ~ '^[0-9]{8}$'),
  name text not null,
  kind text not null check (kind in ('care-provider', 'employer', 'landlord', 'other')),
  created_by uuid,
  created_at timestamptz not null default now()
);
comment on table parties.organisation is 'Organisations that reports and files are about; a one-person business can be personal data; keep: as parties.person';
create index organisation_by_name on parties.organisation (lower(name));

create table parties.address (
  id uuid primary key,
  person_id uuid references parties.person on delete cascade,
  organisation_id uuid references parties.organisation on delete cascade,
  street text not null,
  house_number text not null,
  postal_code text not null check (postal_code ~ '^[1-9][0-9]{3} ?[A-Z]{2}$'),
  city text not null,
  district_code text,
  valid_from date,
  valid_to date,
  check (num_nonnulls(person_id, organisation_id) = 1)
);
comment on table parties.address is 'personal data; purpose and keeping as parties.person; district_code is the CBS district (WK…), for figures by district';
create unique index address_of_person on parties.address (person_id, postal_code, house_number) where person_id is not null;
create unique index address_of_organisation on parties.address (organisation_id, postal_code, house_number) where organisation_id is not null;

alter table parties.person enable row level security;
alter table parties.organisation enable row level security;
alter table parties.address enable row level security;

-- Need to know comes from the work: modules that point at a person add their own policy (see 0004 and 0005).
-- Here stands only: whoever wrote a party down today may still see it. Nobody overwrites a party; what is missing can be filled in.
create policy just_written on parties.person for select to wederhoor_app
  using (created_by = (select platform.actor_id()) and created_at > now() - interval '12 hours');
create policy write on parties.person for insert to wederhoor_app
  with check (created_by = (select platform.actor_id()));
create policy just_written on parties.organisation for select to wederhoor_app
  using (created_by = (select platform.actor_id()) and created_at > now() - interval '12 hours');
create policy write on parties.organisation for insert to wederhoor_app
  with check (created_by = (select platform.actor_id()));
create policy with_party on parties.address for select to wederhoor_app
  using (exists (select from parties.person p where p.id = person_id) or exists (select from parties.organisation o where o.id = organisation_id));
create policy write on parties.address for insert to wederhoor_app
  with check ((select platform.actor_id()) is not null);
grant select, insert on parties.person, parties.organisation, parties.address to wederhoor_app;

-- Looking up finds a party by an exact key, never a list of people.
create function parties.persons_by_bsn(wanted bytea[]) returns table (bsn_index bytea, id uuid, birth_date date)
language sql stable security definer set search_path = ''
as $$
  select p.bsn_index, p.id, p.birth_date from parties.person p
   where p.bsn_index = any (wanted) and platform.actor_id() is not null
$$;
create function parties.persons_by_name(surnames text[], birth_dates date[])
returns table (surname text, birth_date date, id uuid, first_letter text, has_bsn boolean)
language sql stable security definer set search_path = ''
as $$
  select w.surname, w.birth_date, p.id, lower(left(coalesce(p.initials, p.first_names), 1)), p.bsn_index is not null
    from (select distinct * from unnest(surnames, birth_dates) as w(surname, birth_date)) w
    join parties.person p on lower(p.surname) = lower(w.surname) and p.birth_date = w.birth_date
   where platform.actor_id() is not null
$$;
create function parties.organisation_by_kvk(wanted text) returns uuid
language sql stable security definer set search_path = ''
as $$ select id from parties.organisation where kvk_number = wanted and platform.actor_id() is not null $$;
create function parties.organisation_by_name(wanted text) returns uuid
language sql stable security definer set search_path = ''
as $$
  select min(id::text)::uuid from parties.organisation
   where lower(name) = lower(wanted) and platform.actor_id() is not null having count(*) = 1
$$;

-- Just enough to recognise a party that was found: first letters and year of birth, or the name of an organisation.
create function parties.label_of(party uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select concat_ws(' ', left(coalesce(p.initials, p.first_names), 1) || '.', p.surname_prefix, left(p.surname, 1) || '.',
                   '(' || extract(year from p.birth_date) || ')')
    from parties.person p where p.id = party and platform.actor_id() is not null
  union all
  select o.name from parties.organisation o where o.id = party and platform.actor_id() is not null
$$;

-- Fills in what was not known yet of a person; never changes what was.
create function parties.complete_person(party uuid, sealed bytea, index bytea, given_initials text, given_first_names text,
  given_prefix text, given_surname text, given_birth_date date) returns void
language sql security definer set search_path = ''
as $$
  update parties.person set
    bsn_sealed = coalesce(bsn_sealed, sealed), bsn_index = coalesce(bsn_index, index),
    initials = coalesce(initials, given_initials), first_names = coalesce(first_names, given_first_names),
    surname_prefix = case when surname is null then given_prefix else surname_prefix end,
    surname = coalesce(surname, given_surname), birth_date = coalesce(birth_date, given_birth_date)
  where id = party and platform.actor_id() is not null
    and (bsn_index is null or initials is null or first_names is null or surname is null or birth_date is null)
$$;
do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc where pronamespace = 'parties'::regnamespace loop
    execute format('revoke all on function %s from public', wanted);
    execute format('grant execute on function %s to wederhoor_app', wanted);
  end loop;
end
$$;
