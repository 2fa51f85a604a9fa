-- Who works here: accounts, roles, units, mandates and the sessions in which they work.
create schema staff;
grant usage on schema staff to wederhoor_app;

create table staff.unit (
  id uuid primary key,
  code text not null unique,
  name text not null
);
comment on table staff.unit is 'Organisational units, such as Bijzonder Onderzoek, W&I and MO. No personal data.';

create table staff.account (
  id uuid primary key,
  account text not null unique,
  name text not null,
  unit_id uuid references staff.unit,
  demo boolean not null default false,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
comment on table staff.account is 'personal data of employees; purpose: access and accountability; keep: as long as files name the person';

create table staff.account_role (
  account_id uuid not null references staff.account on delete cascade,
  role text not null check (role in ('specialist', 'consultant', 'coordinator', 'manager', 'policy', 'privacy', 'admin')),
  primary key (account_id, role)
);
comment on table staff.account_role is 'personal data of employees; purpose and keeping: as staff.account';

create table staff.mandate (
  id uuid primary key,
  account_id uuid not null references staff.account,
  addressee text not null check (addressee in ('work-and-income', 'social-development')),
  part_kinds text[] not null,
  up_to_cents bigint,
  valid_from date not null,
  valid_to date,
  source text not null
);
comment on table staff.mandate is 'Who may decide what, for which department, up to which amount (null: no limit), from which day until the day before valid_to; keep: as long as decisions rest on it.';
create index mandate_of_account on staff.mandate (account_id);

create table staff.session (
  token_hash bytea primary key,
  account_id uuid not null references staff.account on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
comment on table staff.session is 'Sign-in sessions; only the SHA-256 of the token is kept. Keep: until expiry.';
create index session_of_account on staff.session (account_id);

-- Roles and unit of the one who asks. Security definer: policies of other tables may ask without reading staff tables.
create function staff.actor_has_role(wanted text) returns boolean
language sql stable security definer set search_path = '' parallel safe
as $$
  select exists (select from staff.account_role where account_id = platform.actor_id() and role = wanted)
$$;
create function staff.actor_unit() returns uuid
language sql stable security definer set search_path = '' parallel safe
as $$ select unit_id from staff.account where id = platform.actor_id() and active $$;

-- The first statement of every piece of work: finds who holds the session and tells PostgreSQL.
-- A session lives 30 minutes without use and 9 hours at most; "last seen" is written once a minute.
-- Pure reads do not wait for the disk when they commit: only their own trace is written.
create function staff.sign_on(token bytea, reads_only boolean)
returns table (account_id uuid, account text, name text, unit_id uuid, roles text[])
language plpgsql security definer set search_path = ''
as $$
declare
  seen timestamptz;
begin
  select a.id, a.account, a.name, a.unit_id, s.last_seen_at,
         array(select r.role from staff.account_role r where r.account_id = a.id order by r.role)
    into account_id, account, name, unit_id, seen, roles
    from staff.session s join staff.account a on a.id = s.account_id
   where s.token_hash = token and a.active
     and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes';
  if not found then
    return;
  end if;
  if seen < now() - interval '1 minute' then
    update staff.session set last_seen_at = now() where token_hash = token;
  end if;
  perform set_config('app.actor_id', account_id::text, true);
  if reads_only then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  return next;
end
$$;

alter table staff.unit enable row level security;
alter table staff.account enable row level security;
alter table staff.account_role enable row level security;
alter table staff.mandate enable row level security;
alter table staff.session enable row level security;
create policy colleagues on staff.unit for select to wederhoor_app using ((select platform.actor_id()) is not null);
create policy colleagues on staff.account for select to wederhoor_app using ((select platform.actor_id()) is not null);
create policy colleagues on staff.account_role for select to wederhoor_app using ((select platform.actor_id()) is not null);
create policy colleagues on staff.mandate for select to wederhoor_app using ((select platform.actor_id()) is not null);
create policy own on staff.session for all to wederhoor_app
  using (account_id = (select platform.actor_id())) with check (account_id = (select platform.actor_id()));
grant select on staff.unit, staff.account, staff.account_role, staff.mandate to wederhoor_app;
grant select, insert, delete on staff.session to wederhoor_app;

-- Before anybody is signed in the sign-in page may show the demo people, and nobody else.
create function staff.demo_accounts()
returns table (id uuid, account text, name text, unit text, roles text[])
language sql stable security definer set search_path = ''
as $$
  select a.id, a.account, a.name, u.name, array(select r.role from staff.account_role r where r.account_id = a.id order by r.role)
    from staff.account a left join staff.unit u on u.id = a.unit_id
   where a.demo and a.active order by a.account
$$;
revoke all on function staff.sign_on(bytea, boolean), staff.demo_accounts(), staff.actor_has_role(text), staff.actor_unit() from public;
grant execute on function staff.sign_on(bytea, boolean), staff.demo_accounts(), staff.actor_has_role(text), staff.actor_unit() to wederhoor_app;

-- Amounts, terms and closed days are everybody's to read; only an administrator changes them.
do $$
declare
  setting text;
begin
  foreach setting in array array['legal_parameter', 'closed_day'] loop
    execute format('alter table platform.%I enable row level security', setting);
    execute format('create policy everybody on platform.%I for select to wederhoor_app using (true)', setting);
    execute format('create policy admin on platform.%I for all to wederhoor_app
      using ((select staff.actor_has_role(''admin''))) with check ((select staff.actor_has_role(''admin'')))', setting);
  end loop;
end
$$;
