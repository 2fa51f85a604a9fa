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
  surname text not null,
  birth_date date,
  created_by uuid,
  created_at timestamptz not null default now(),
  check ((bsn_sealed is null) = (bsn_index is null))
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
create index address_of_person on parties.address (person_id);
create index address_of_organisation on parties.address (organisation_id);

alter table parties.person enable row level security;
alter table parties.organisation enable row level security;
alter table parties.address enable row level security;

-- Need to know comes from the work: modules that point at a person add their own policy (see 0004 and 0005).
-- Here stands only: whoever wrote a party down today may still see and correct it.
create policy just_written on parties.person for select to wederhoor_app
  using (created_by = (select platform.actor_id()) and created_at > now() - interval '12 hours');
create policy write on parties.person for insert to wederhoor_app
  with check (created_by is not distinct from (select platform.actor_id()));
create policy correct on parties.person for update to wederhoor_app using (true) with check (true);
create policy just_written on parties.organisation for select to wederhoor_app
  using (created_by = (select platform.actor_id()) and created_at > now() - interval '12 hours');
create policy write on parties.organisation for insert to wederhoor_app
  with check (created_by is not distinct from (select platform.actor_id()));
create policy correct on parties.organisation for update to wederhoor_app using (true) with check (true);
create policy with_party on parties.address for select to wederhoor_app
  using (exists (select from parties.person p where p.id = person_id) or exists (select from parties.organisation o where o.id = organisation_id));
create policy write on parties.address for insert to wederhoor_app
  with check ((select platform.actor_id()) is not null);
grant select, insert, update on parties.person, parties.organisation, parties.address to wederhoor_app;

-- Looking up finds one party by an exact key, never a list of people. The caller is signed in and the look-up is recorded.
create function parties.person_by_bsn(index bytea) returns uuid
language sql stable security definer set search_path = ''
as $$ select id from parties.person where bsn_index = index and platform.actor_id() is not null $$;
create function parties.person_by_name(wanted_surname text, wanted_birth_date date) returns uuid
language sql stable security definer set search_path = ''
as $$
  select min(id::text)::uuid from parties.person
   where lower(surname) = lower(wanted_surname) and birth_date = wanted_birth_date and platform.actor_id() is not null
  having count(*) = 1
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
revoke all on function parties.person_by_bsn(bytea), parties.person_by_name(text, date), parties.organisation_by_kvk(text), parties.organisation_by_name(text) from public;
grant execute on function parties.person_by_bsn(bytea), parties.person_by_name(text, date), parties.organisation_by_kvk(text), parties.organisation_by_name(text) to wederhoor_app;
