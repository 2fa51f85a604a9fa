-- Informing residents: what is told about rights and duties, where it was used, and which causes of closed files it answers.
-- Nothing in this schema is about a person.
create schema information;
grant usage on schema information to wederhoor_app;

-- Who writes what residents read.
create function information.writes() returns boolean
language sql stable set search_path = ''
as $$ select staff.actor_has_role('specialist') or staff.actor_has_role('coordinator') or staff.actor_has_role('policy') $$;
revoke all on function information.writes() from public;
grant execute on function information.writes() to wederhoor_app;

create table information.item (
  id uuid primary key,
  municipality_id uuid not null default staff.home_municipality() references staff.municipality (id),
  title text not null check (length(title) between 3 and 120),
  body text not null check (length(body) between 20 and 8000),
  scheme text not null,
  law text not null check (length(law) between 2 and 300),
  causes text[] not null check (cardinality(causes) between 1 and 8),
  state text not null default 'draft' check (state in ('draft', 'in-use', 'withdrawn')),
  withdrawn_because text check (length(withdrawn_because) between 10 and 500),
  in_use_from date,
  withdrawn_on date,
  public boolean not null default false,
  owner_id uuid not null references staff.account (id),
  review_on date not null,
  version smallint not null default 1 check (version > 0),
  revision integer not null default 1 check (revision > 0),
  changed_at timestamptz not null,
  words tsvector generated always as (to_tsvector('dutch', title || ' ' || body || ' ' || law)) stored,
  unique (id, municipality_id),
  check ((state = 'withdrawn') = (withdrawn_because is not null)),
  check (state <> 'in-use' or in_use_from is not null)
);
comment on table information.item is 'What residents are told about their rights and duties. No personal data but the name of the colleague who keeps it; kept as long as the municipality informs (Selectielijst 2020, 2 years after withdrawal at least).';
comment on column information.item.version is 'of the Dutch words: a translation and a use name the version that they are of';
comment on column information.item.revision is 'of everything: what somebody changed meanwhile is never overwritten';
create index on information.item (municipality_id, review_on, id);
create index on information.item using gin (words);
create index on information.item using gin (causes);
create index on information.item (owner_id);

create table information.item_version (
  item_id uuid not null references information.item (id),
  number smallint not null check (number > 0),
  title text not null,
  body text not null,
  law text not null,
  written_by uuid not null references staff.account (id),
  written_at timestamptz not null,
  primary key (item_id, number)
);
comment on table information.item_version is 'The words as they were told at a time, so that what was used stays readable. No personal data but who wrote it; kept as long as the item.';

create table information.translation (
  item_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$' and language <> 'nl'),
  of_version smallint not null,
  title text not null check (length(title) between 2 and 160),
  body text not null check (length(body) between 10 and 12000),
  written_by uuid not null references staff.account (id),
  written_at timestamptz not null,
  primary key (item_id, language),
  foreign key (item_id, of_version) references information.item_version (item_id, number)
);
comment on table information.translation is 'The same in another language, and of which Dutch version. No personal data but who wrote it; kept as long as the item.';

create table information.audience (
  id uuid primary key,
  municipality_id uuid not null default staff.home_municipality() references staff.municipality (id),
  name text not null check (length(name) between 3 and 60),
  active boolean not null default true,
  unique (municipality_id, name),
  unique (id, municipality_id)
);
comment on table information.audience is 'Short names of groups that are informed, such as new applicants; never by origin, religion or orientation. No personal data.';

create table information.use (
  id uuid primary key,
  item_id uuid not null,
  municipality_id uuid not null,
  version smallint not null,
  way text not null check (way in ('letter', 'talk', 'page', 'campaign', 'other')),
  used_on date not null,
  reached integer not null check (reached between 1 and 1000000),
  audience_id uuid,
  unit_id uuid references staff.unit (id),
  recorded_by uuid not null references staff.account (id),
  recorded_at timestamptz not null,
  foreign key (item_id, municipality_id) references information.item (id, municipality_id),
  foreign key (item_id, version) references information.item_version (item_id, number),
  foreign key (audience_id, municipality_id) references information.audience (id, municipality_id)
);
comment on table information.use is 'Where and how often an item was used, and how many people it reached. No personal data but who recorded it; kept as long as the item.';
create index on information.use (item_id, used_on desc, id desc);
create index on information.use (municipality_id, used_on, id);

create table information.public_page (
  municipality_id uuid primary key default staff.home_municipality() references staff.municipality (id),
  contact text not null check (length(contact) between 10 and 2000),
  help text not null check (length(help) between 10 and 4000),
  changed_at timestamptz not null
);
comment on table information.public_page is 'What the municipality itself says on the page of rights and duties: how to reach it, and who helps. No personal data.';

do $$
declare name text;
begin
  foreach name in array array['item', 'audience', 'use', 'public_page'] loop
    execute format('alter table information.%I enable row level security', name);
    execute format('create policy own_municipality on information.%I as restrictive to wederhoor_app
      using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
      with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]))', name);
    execute format('create policy colleagues on information.%I for select to wederhoor_app using ((select staff.works_here()))', name);
  end loop;
  foreach name in array array['item_version', 'translation'] loop
    execute format('alter table information.%I enable row level security', name);
    execute format('create policy with_item on information.%I for select to wederhoor_app using (item_id in (select i.id from information.item i))', name);
    execute format('create policy write on information.%I for insert to wederhoor_app
      with check ((select information.writes()) and written_by = (select platform.actor_id()) and item_id in (select i.id from information.item i))', name);
  end loop;
  foreach name in array array['item', 'audience', 'public_page'] loop
    execute format('create policy write on information.%I for insert to wederhoor_app with check ((select information.writes()))', name);
    execute format('create policy rewrite on information.%I for update to wederhoor_app using ((select information.writes())) with check ((select information.writes()))', name);
  end loop;
end
$$;
create policy rewrite on information.translation for update to wederhoor_app
  using ((select information.writes()) and item_id in (select i.id from information.item i))
  with check ((select information.writes()) and written_by = (select platform.actor_id()));
create policy record on information.use for insert to wederhoor_app
  with check (recorded_by = (select platform.actor_id()) and ((select information.writes()) or (select staff.actor_has_role('consultant'))));

grant select, insert on information.item, information.item_version, information.translation, information.audience, information.use, information.public_page to wederhoor_app;
grant update (title, body, scheme, law, causes, state, withdrawn_because, in_use_from, withdrawn_on, public, owner_id, review_on, version, revision, changed_at)
  on information.item to wederhoor_app;
grant update (of_version, title, body, written_by, written_at) on information.translation to wederhoor_app;
grant update (name, active) on information.audience to wederhoor_app;
grant update (contact, help, changed_at) on information.public_page to wederhoor_app;

-- What anybody may read: items in use that are marked public, without who keeps them, and only translations of the words as they now are.
create function information.public_items(of_municipality text)
returns table (id uuid, title text, body text, scheme text, law text, changed_on date, translations jsonb)
language sql stable security definer set search_path = ''
as $$
  select i.id, i.title, i.body, i.scheme, i.law, (i.changed_at at time zone 'Europe/Amsterdam')::date,
         coalesce((select jsonb_agg(jsonb_build_object('language', t.language, 'title', t.title, 'body', t.body) order by t.language)
                     from information.translation t where t.item_id = i.id and t.of_version = i.version), '[]')
    from information.item i join staff.municipality m on m.id = i.municipality_id
   where i.state = 'in-use' and i.public and m.code = of_municipality
   order by i.title
$$;
create function information.public_places() returns table (code text, name text, contact text, help text)
language sql stable security definer set search_path = ''
as $$
  select m.code, m.name, p.contact, p.help from staff.municipality m left join information.public_page p on p.municipality_id = m.id
   where p.municipality_id is not null or exists (select from information.item i where i.municipality_id = m.id and i.state = 'in-use' and i.public)
      or m.id = staff.home_municipality()
   order by m.name
$$;

-- How many closed files had a cause, per quarter: totals and nothing else. Who is not of the team reads no count of one to four; sealed files wait.
create function information.causes_by_quarter(since date) returns table (cause text, quarter date, files integer, few boolean)
language sql stable security definer set search_path = ''
as $$
  select c.cause, c.quarter, case when t.of_team or c.n > 4 then c.n end, c.n < 5
    from (select l.cause, date_trunc('quarter', i.closed_at at time zone 'Europe/Amsterdam')::date as quarter, count(*)::integer as n
            from investigations.lesson l join investigations.investigation i on i.id = l.investigation_id
           where i.stage = 'closed' and not i.sealed and i.closed_at >= since::timestamp at time zone 'Europe/Amsterdam'
             and i.municipality_id = any ((select staff.actor_municipalities())::uuid[])
           group by 1, 2) c,
         (select staff.actor_has_role('specialist') or staff.actor_has_role('coordinator') or staff.actor_has_role('policy') as of_team) t
   where t.of_team or staff.actor_has_role('manager') or staff.actor_has_role('consultant')
$$;
revoke all on function information.public_items(text), information.public_places(), information.causes_by_quarter(date) from public;
grant execute on function information.public_items(text), information.public_places(), information.causes_by_quarter(date) to wederhoor_app;

create view reporting.information_use with (security_invoker = true) as
  select u.municipality_id, u.item_id, date_trunc('quarter', u.used_on)::date as quarter, u.way, count(*)::integer as uses, sum(u.reached)::bigint as reached
    from information.use u group by 1, 2, 3, 4;
comment on view reporting.information_use is 'How often each item was used and how many people that reached, per quarter and way. Without persons.';
grant select on reporting.information_use to wederhoor_app;

insert into privacy.processing_activity (purpose, version, valid_from, confidential, name, goal, legal_basis, keep, source) values
  ('informing-residents', 1, '2024-01-01', false, 'Inwoners voorlichten',
   'In gewone taal vertellen welke rechten en plichten iemand heeft, en bijhouden welke uitleg is gebruikt, zonder namen van inwoners.',
   'AVG art. 6 lid 1 onder e; Participatiewet art. 8b',
   'Geen gegevens van inwoners. De teksten zo lang als zij worden gebruikt, en daarna om te laten zien wat er stond.', 'De eigen teksten; tellingen uit afgesloten dossiers');
