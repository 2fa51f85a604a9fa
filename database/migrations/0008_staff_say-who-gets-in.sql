-- Who gets in and what they may do: municipalities, sign-in by the municipality's identity provider, groups, designations,
-- the code of conduct and the yearly review of rights.

create table staff.municipality (
  id uuid primary key,
  code text not null unique check (code ~ '^GM[0-9]{4}$'),
  name text not null
);
comment on table staff.municipality is 'The municipalities that work in this installation, with their CBS code. No personal data.';
-- An installation begins with one; the administrator gives it its own code and name.
insert into staff.municipality values ('00000000-0000-7000-8000-000000000001', 'GM0000', 'Gemeente');

alter table staff.unit
  add compartment text check (compartment in ('participation-act', 'social-support'));
comment on column staff.unit.compartment is 'Participation Act, or Wmo and Youth Act: files of the other one need a ground and an approval; null: a unit without files of its own';

alter table staff.account
  add municipality_id uuid not null default '00000000-0000-7000-8000-000000000001' references staff.municipality,
  add issuer text,
  add subject text,
  add last_sign_in_at timestamptz,
  add conduct_until date,
  add unit_from_group boolean not null default false,
  add check ((issuer is null) = (subject is null)),
  add unique (issuer, subject);
comment on column staff.account.subject is 'who the identity provider (issuer) says this is; null for a demo person';
comment on column staff.account.unit_from_group is 'the unit came from a group of the identity provider, and goes with it';
comment on column staff.account.conduct_until is 'first day on which the code of conduct has to be accepted again; null: not accepted';

create table staff.account_municipality (
  account_id uuid not null references staff.account on delete cascade,
  municipality_id uuid not null references staff.municipality,
  primary key (account_id, municipality_id)
);
comment on table staff.account_municipality is 'For which other municipalities somebody of a regional team works; personal data of employees; keep: as staff.account';

create table staff.group_role (
  group_name text not null check (length(group_name) between 1 and 200),
  role text not null check (role in ('specialist', 'consultant', 'coordinator', 'manager', 'policy', 'privacy', 'admin')),
  unit_id uuid references staff.unit,
  municipality_id uuid references staff.municipality,
  primary key (group_name, role)
);
comment on table staff.group_role is 'Which role, which municipality and which unit a group of the identity provider stands for. No personal data.';

create table staff.designation (
  id uuid primary key,
  account_id uuid not null references staff.account,
  kind text not null check (kind in ('wmo-supervisor', 'youth-supervisor', 'boa')),
  number text,
  valid_from date not null,
  valid_to date,
  source text not null,
  check (valid_to is null or valid_to > valid_from)
);
comment on table staff.designation is 'Who is designated as supervisor (Wmo 2015 art. 6.1) or sworn in as BOA, from which day until the day before valid_to; keep: as long as acts rest on it';
create index designation_of_account on staff.designation (account_id);

create table staff.code_of_conduct (
  version smallint primary key,
  rules text[] not null check (cardinality(rules) > 0),
  since date not null
);
comment on table staff.code_of_conduct is 'What everybody who works here promises, version by version; a new one binds at once and comes from the command line. No personal data.';
insert into staff.code_of_conduct (version, since, rules) values (1, '2024-01-01', array[
  'Ik kijk alleen in een dossier als mijn werk dat nodig maakt.',
  'Ik zoek nooit iets op over mijzelf, familie, buren, collega’s of bekenden. Ken ik iemand? Dan zeg ik dat en laat ik het dossier los.',
  'Ik deel mijn account en mijn wachtwoord met niemand.',
  'Wat ik hier lees, vertel ik alleen aan wie het voor het werk nodig heeft.',
  'Ik schrijf op wat ik zie en hoor, ook als dat in het voordeel van de inwoner is. Ik schrijf niets op over afkomst, geloof of geaardheid.',
  'Ik weet dat elke blik in een dossier wordt vastgelegd en dat de inwoner mag horen wie er keek.'
]);

create table staff.conduct_acceptance (
  account_id uuid not null references staff.account on delete cascade,
  version smallint not null references staff.code_of_conduct,
  accepted_at timestamptz not null,
  primary key (account_id, version, accepted_at)
);
comment on table staff.conduct_acceptance is 'Who promised to keep to the code of conduct, and when; personal data of employees; keep: as staff.account';

create table staff.rights_review (
  id uuid primary key,
  account_id uuid not null references staff.account on delete cascade,
  reviewed_by uuid not null references staff.account,
  reviewed_at timestamptz not null,
  verdict text not null check (verdict in ('right', 'to-change')),
  rights jsonb not null,
  note text,
  check (reviewed_by <> account_id),
  check (verdict = 'right' or note is not null)
);
comment on table staff.rights_review is 'The yearly review (BIO2 5.18.02; every three months for administrators, 8.02.01): who confirmed which rights of whom, and what has to change; personal data of employees; keep: 5 years';
create index rights_review_of_account on staff.rights_review (account_id, reviewed_at desc);

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('rights-review', 12, 'months', '2024-01-01', 'BIO2 5.18.02', true),
  ('rights-review-admin', 3, 'months', '2024-01-01', 'BIO2 8.02.01', true),
  ('conduct-acceptance', 12, 'months', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('access-longest', 31, 'days', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('break-glass', 1, 'days', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('guest-longest', 92, 'days', '2024-01-01', 'werkafspraak van de gemeente', false);

alter table staff.session
  add id uuid not null default gen_random_uuid() unique,
  add address text,
  add device text,
  add provider_session text,
  add id_token_sealed bytea;
comment on table staff.session is 'Sign-in sessions; only the SHA-256 of the token is kept, with where it was opened (address and browser) so that a stranger''s session is recognised. personal data of employees; keep: until expiry.';
comment on column staff.session.provider_session is 'sid of the identity provider, for back-channel logout';
create index session_of_provider on staff.session (provider_session) where provider_session is not null;

-- The municipalities that the one who asks works for.
create function staff.actor_municipalities() returns uuid[]
language sql stable security definer set search_path = '' parallel safe
as $$
  select array(
    select a.municipality_id from staff.account a where a.id = platform.actor_id() and a.active
    union
    select m.municipality_id from staff.account_municipality m join staff.account a on a.id = m.account_id and a.active
     where m.account_id = platform.actor_id())
$$;
-- Where new work belongs when nobody says: the own municipality, and for the public the first one.
create function staff.home_municipality() returns uuid
language sql stable security definer set search_path = '' parallel safe
as $$
  select coalesce((select a.municipality_id from staff.account a where a.id = platform.actor_id()),
                  (select m.id from staff.municipality m order by m.id limit 1))
$$;
-- Whether somebody works, or worked, for a municipality of the one who asks; who keeps rights sees nobody else's.
create function staff.works_alongside(who uuid) returns boolean
language sql stable security definer set search_path = '' parallel safe
as $$
  select exists (select from staff.account a
    where a.id = who and (a.municipality_id = any (staff.actor_municipalities())
      or exists (select from staff.account_municipality m where m.account_id = a.id and m.municipality_id = any (staff.actor_municipalities()))))
$$;
-- When somebody's rights were last reviewed: the day is for who may see the account, what was said for who may see the review.
create function staff.last_reviewed_at(who uuid) returns timestamptz
language sql stable security definer set search_path = '' parallel safe
as $$ select max(r.reviewed_at) from staff.rights_review r where r.account_id = who and staff.works_alongside(who) $$;
create function staff.actor_compartment() returns text
language sql stable security definer set search_path = '' parallel safe
as $$ select u.compartment from staff.account a join staff.unit u on u.id = a.unit_id where a.id = platform.actor_id() and a.active $$;

-- As before, and it says whether the code of conduct has to be accepted first and which session asks.
drop function staff.sign_on(bytea, boolean);
create function staff.sign_on(token bytea, reads_only boolean)
returns table (account_id uuid, account text, name text, unit_id uuid, roles text[], session_id uuid, conduct_due boolean)
language plpgsql security definer set search_path = ''
as $$
declare
  seen timestamptz;
begin
  select a.id, a.account, a.name, a.unit_id, s.last_seen_at, s.id, a.conduct_until is null or a.conduct_until <= current_date,
         array(select r.role from staff.account_role r where r.account_id = a.id order by r.role)
    into account_id, account, name, unit_id, seen, session_id, conduct_due, roles
    from staff.session s join staff.account a on a.id = s.account_id
   where s.token_hash = token and a.active
     and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes';
  if not found then
    return;
  end if;
  if seen < now() - interval '1 minute' then
    update staff.session set last_seen_at = now() where token_hash = token;
  end if;
  perform set_config('app.actor_id', account_id::text, true), set_config('app.session_id', session_id::text, true);
  if reads_only then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  return next;
end
$$;
revoke all on function staff.sign_on(bytea, boolean), staff.actor_municipalities(), staff.home_municipality(), staff.actor_compartment(),
  staff.works_alongside(uuid), staff.last_reviewed_at(uuid) from public;
grant execute on function staff.sign_on(bytea, boolean), staff.actor_municipalities(), staff.home_municipality(), staff.actor_compartment(),
  staff.works_alongside(uuid), staff.last_reviewed_at(uuid) to wederhoor_app;

-- The administrator keeps who works here; nobody changes their own rights.
create policy admin on staff.account for update to wederhoor_app
  using ((select staff.actor_has_role('admin')) and id <> (select platform.actor_id()) and staff.works_alongside(id))
  with check ((select staff.actor_has_role('admin')) and id <> (select platform.actor_id()));
grant update (active, unit_id, unit_from_group, municipality_id) on staff.account to wederhoor_app;
create policy add on staff.unit for insert to wederhoor_app with check ((select staff.actor_has_role('admin')));
create policy change on staff.unit for update to wederhoor_app
  using ((select staff.actor_has_role('admin'))) with check ((select staff.actor_has_role('admin')));
grant insert, update (name, compartment) on staff.unit to wederhoor_app;
create policy grant_mandate on staff.mandate for insert to wederhoor_app
  with check ((select staff.actor_has_role('admin')) and account_id <> (select platform.actor_id()));
create policy end_mandate on staff.mandate for update to wederhoor_app
  using ((select staff.actor_has_role('admin')) and account_id <> (select platform.actor_id()))
  with check ((select staff.actor_has_role('admin')) and account_id <> (select platform.actor_id()));
grant insert, update (valid_to) on staff.mandate to wederhoor_app;

do $$
declare
  kept text;
  columns text;
begin
  for kept, columns in values
    ('municipality', '(code, name)'), ('group_role', '(unit_id)'), ('designation', '(valid_to)'), ('account_municipality', null) loop
    execute format('alter table staff.%I enable row level security', kept);
    execute format('grant select, insert on staff.%I to wederhoor_app', kept);
    if columns is not null then
      execute format('grant update %s on staff.%I to wederhoor_app', columns, kept);
    end if;
  end loop;
end
$$;
grant delete on staff.group_role, staff.account_municipality to wederhoor_app;
create policy everybody on staff.municipality for select to wederhoor_app using (true);
create policy admin on staff.municipality for all to wederhoor_app
  using ((select staff.actor_has_role('admin'))) with check ((select staff.actor_has_role('admin')));
create policy admin on staff.group_role for all to wederhoor_app
  using ((select staff.actor_has_role('admin'))) with check ((select staff.actor_has_role('admin')));
create policy colleagues on staff.designation for select to wederhoor_app using ((select platform.actor_id()) is not null);
create policy admin on staff.designation for all to wederhoor_app
  using ((select staff.actor_has_role('admin')) and account_id <> (select platform.actor_id()))
  with check ((select staff.actor_has_role('admin')) and account_id <> (select platform.actor_id()));
create policy colleagues on staff.account_municipality for select to wederhoor_app using ((select platform.actor_id()) is not null);
create policy admin on staff.account_municipality for all to wederhoor_app
  using ((select staff.actor_has_role('admin')) and account_id <> (select platform.actor_id()))
  with check ((select staff.actor_has_role('admin')) and account_id <> (select platform.actor_id()));

alter table staff.code_of_conduct enable row level security;
create policy everybody on staff.code_of_conduct for select to wederhoor_app using (true);
grant select on staff.code_of_conduct to wederhoor_app;

alter table staff.conduct_acceptance enable row level security;
create policy own on staff.conduct_acceptance for select to wederhoor_app
  using (account_id = (select platform.actor_id()) or (select staff.actor_has_role('admin')));
create policy promise on staff.conduct_acceptance for insert to wederhoor_app with check (account_id = (select platform.actor_id()));
grant select, insert on staff.conduct_acceptance to wederhoor_app;
-- A promise holds for its term; a new version has to be promised anew.
create function staff.keep_promise() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update staff.account set conduct_until = ((new.accepted_at at time zone 'Europe/Amsterdam')::date + make_interval(months => (
      select p.value::integer from platform.legal_parameter p
       where p.key = 'conduct-acceptance' and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))))::date
   where id = new.account_id and new.version = (select max(c.version) from staff.code_of_conduct c);
  return null;
end
$$;
create function staff.ask_promise_anew() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin update staff.account set conduct_until = null where conduct_until is not null; return null; end $$;
create trigger keep_promise after insert on staff.conduct_acceptance for each row execute function staff.keep_promise();
create trigger ask_promise_anew after insert on staff.code_of_conduct for each statement execute function staff.ask_promise_anew();
revoke all on function staff.keep_promise(), staff.ask_promise_anew() from public;

alter table staff.rights_review enable row level security;
create policy reviewers on staff.rights_review for select to wederhoor_app
  using (account_id = (select platform.actor_id())
    or (staff.works_alongside(account_id) and ((select staff.actor_has_role('admin')) or (select staff.actor_has_role('privacy'))
      or ((select staff.actor_has_role('coordinator'))
        and (select a.unit_id from staff.account a where a.id = account_id) = (select staff.actor_unit())))));
create policy review on staff.rights_review for insert to wederhoor_app
  with check (reviewed_by = (select platform.actor_id()) and account_id <> (select platform.actor_id()) and staff.works_alongside(account_id)
    and ((select staff.actor_has_role('admin')) or (select staff.actor_has_role('coordinator'))));
grant select, insert on staff.rights_review to wederhoor_app;

-- The administrator sees and ends sessions of everybody in the own municipalities.
create policy admin on staff.session for select to wederhoor_app
  using ((select staff.actor_has_role('admin')) and staff.works_alongside(account_id));
create policy revoke on staff.session for delete to wederhoor_app
  using ((select staff.actor_has_role('admin')) and staff.works_alongside(account_id));
