-- Knowledge items: answers in general words that everybody who works here finds, and the list of citations that an answer rests on.
create table advice.citation (
  id uuid primary key,
  municipality_id uuid references staff.municipality,
  kind text not null check (kind in ('law', 'policy')),
  citation text not null check (length(citation) between 2 and 500),
  about text not null check (length(about) between 2 and 500),
  link text check (link ~ '^https://'),
  active boolean not null default true,
  revision integer not null default 1,
  words tsvector generated always as (setweight(to_tsvector('dutch', citation), 'A') || setweight(to_tsvector('dutch', about), 'B')) stored,
  check (kind = 'policy' or municipality_id is null),
  check (kind = 'law' or municipality_id is not null)
);
comment on table advice.citation is 'Articles of law, the same for everybody, and policy rules of a municipality: what an answer can rest on. No personal data.';
create unique index citation_once on advice.citation (coalesce(municipality_id, '00000000-0000-0000-0000-000000000000'), lower(citation));
create index citation_by_words on advice.citation using gin (words);

create table advice.knowledge_item (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  title text not null check (length(title) between 5 and 200),
  question text not null check (length(question) between 10 and 4000),
  answer text not null check (length(answer) between 10 and 10000),
  kinds text[] not null check (cardinality(kinds) > 0
    and kinds <@ array['livelihood-application', 'financial-scheme', 'work-file', 'other']),
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'
    and not jsonb_path_exists(sources, '$[*].link ? (!(@ like_regex "^https://"))')),
  owner_id uuid not null references staff.account,
  review_on date not null,
  state text not null default 'draft' check (state in ('draft', 'in-use', 'withdrawn')),
  withdrawn_because text,
  revision integer not null default 1,
  changed_at timestamptz not null,
  words tsvector generated always as (setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', question), 'B')
    || setweight(to_tsvector('dutch', answer), 'C')) stored,
  check ((state = 'withdrawn') = (withdrawn_because is not null))
);
comment on table advice.knowledge_item is 'An answer in general words, about nobody. No personal data but which colleague looks after it; keep: until 5 years after it was withdrawn (Selectielijst 21.1)';
create index knowledge_by_words on advice.knowledge_item using gin (words);
create index knowledge_by_moment on advice.knowledge_item (changed_at desc, id desc);
create index knowledge_of_owner on advice.knowledge_item (owner_id, review_on) where state = 'in-use';

create table advice.knowledge_version (
  item_id uuid not null references advice.knowledge_item,
  version integer not null,
  title text not null,
  question text not null,
  answer text not null,
  kinds text[] not null,
  sources jsonb not null,
  by_id uuid not null references staff.account,
  at timestamptz not null,
  primary key (item_id, version)
);
comment on table advice.knowledge_version is 'Each text that a knowledge item had, never changed. No personal data but which colleague wrote it; keep: as the item';

create table advice.knowledge_origin (
  item_id uuid primary key references advice.knowledge_item,
  entry_id uuid not null references advice.entry on delete cascade,
  question_id uuid not null references advice.question on delete cascade
);
comment on table advice.knowledge_origin is 'Which answer a knowledge item was made from; for who sees that question, and nobody else. Keep: as the question';
create index knowledge_origin_of_question on advice.knowledge_origin (question_id);
create index knowledge_origin_of_entry on advice.knowledge_origin (entry_id);

create table advice.knowledge_day (
  item_id uuid not null references advice.knowledge_item,
  day date not null,
  helped integer not null default 0,
  used integer not null default 0,
  primary key (item_id, day)
);
comment on table advice.knowledge_day is 'How often an item helped without a question, and was the source of an answer, on a day. Nobody stands with it. No personal data.';

alter table advice.source add foreign key (knowledge_item_id) references advice.knowledge_item;
create index source_of_knowledge on advice.source (knowledge_item_id) where knowledge_item_id is not null;

alter table advice.citation enable row level security;
alter table advice.knowledge_item enable row level security;
alter table advice.knowledge_version enable row level security;
alter table advice.knowledge_origin enable row level security;
alter table advice.knowledge_day enable row level security;

create policy colleagues on advice.citation for select to wederhoor_app
  using ((select staff.works_here()) and (municipality_id is null or municipality_id = any ((select staff.actor_municipalities())::uuid[])));
create policy policy_role on advice.citation for all to wederhoor_app
  using ((select staff.actor_has_role('policy')) and (municipality_id is null or municipality_id = any ((select staff.actor_municipalities())::uuid[])))
  with check ((select staff.actor_has_role('policy')) and (municipality_id is null or municipality_id = any ((select staff.actor_municipalities())::uuid[])));
grant select, insert on advice.citation to wederhoor_app;
grant update (citation, about, link, active, revision) on advice.citation to wederhoor_app;

create policy own_municipality on advice.knowledge_item as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy colleagues on advice.knowledge_item for select to wederhoor_app
  using (state <> 'draft' or (select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')));
create policy write on advice.knowledge_item for insert to wederhoor_app
  with check (state = 'draft' and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator'))));
create policy work_on on advice.knowledge_item for update to wederhoor_app
  using ((state = 'draft' and (select staff.actor_has_role('specialist'))) or owner_id = (select platform.actor_id()) or (select staff.actor_has_role('coordinator')))
  with check (state = 'draft' or owner_id = (select platform.actor_id()) or (select staff.actor_has_role('coordinator'))
    or (select staff.actor_has_role('specialist')));
grant select, insert on advice.knowledge_item to wederhoor_app;
grant update (title, question, answer, kinds, sources, owner_id, review_on, state, withdrawn_because, revision, changed_at) on advice.knowledge_item to wederhoor_app;
create policy with_item on advice.knowledge_version for select to wederhoor_app
  using (exists (select from advice.knowledge_item i where i.id = item_id));
create policy write on advice.knowledge_version for insert to wederhoor_app
  with check (by_id = (select platform.actor_id()) and exists (select from advice.knowledge_item i where i.id = item_id));
grant select, insert on advice.knowledge_version to wederhoor_app;
create policy with_question on advice.knowledge_origin for select to wederhoor_app using (advice.actor_sees(question_id));
create policy write on advice.knowledge_origin for insert to wederhoor_app
  with check (advice.actor_answers(question_id) and exists (select from advice.entry e where e.id = entry_id and e.question_id = knowledge_origin.question_id)
    and exists (select from advice.knowledge_item i where i.id = item_id));
grant select, insert on advice.knowledge_origin to wederhoor_app;
create policy with_item on advice.knowledge_day for select to wederhoor_app
  using (exists (select from advice.knowledge_item i where i.id = item_id));
grant select on advice.knowledge_day to wederhoor_app;

-- Who looks after an item, or the coordinator, puts it in use and withdraws it, whoever else writes.
create function advice.keep_knowledge() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.state <> old.state and old.owner_id <> platform.actor_id() and not staff.actor_has_role('coordinator') then
    raise exception 'not the owner of this knowledge item' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger keep_knowledge before update on advice.knowledge_item for each row execute function advice.keep_knowledge();

-- An item helped somebody who then asked nothing: one more on that day, and nobody's name. False when there is no such item for the asker.
create function advice.count_helped(item uuid, on_day date) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from advice.knowledge_item i where i.id = item and i.state = 'in-use' and i.municipality_id = any (staff.actor_municipalities())) then
    return false;
  end if;
  insert into advice.knowledge_day as d (item_id, day, helped) values (item, on_day, 1)
    on conflict (item_id, day) do update set helped = d.helped + 1;
  return true;
end
$$;
-- Each answer that rests on an item is counted. A draft, or an item of another municipality, is no source.
create function advice.count_used() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from advice.knowledge_item i join advice.entry e on e.id = new.entry_id join advice.question q on q.id = e.question_id
                  where i.id = new.knowledge_item_id and i.state <> 'draft' and i.municipality_id = q.municipality_id) then
    raise exception 'no such knowledge item' using errcode = 'insufficient_privilege';
  end if;
  insert into advice.knowledge_day as d (item_id, day, used)
    select new.knowledge_item_id, (e.at at time zone 'Europe/Amsterdam')::date, 1 from advice.entry e where e.id = new.entry_id
    on conflict (item_id, day) do update set used = d.used + 1;
  return new;
end
$$;
create trigger count_used after insert on advice.source for each row when (new.knowledge_item_id is not null) execute function advice.count_used();

-- Somebody asks in whole sentences: any of the words may match, and most of them together come first.
create function advice.any_word(wanted text) returns tsquery
language sql stable set search_path = ''
as $$
  select coalesce(string_agg(quote_literal(lexeme), ' | '), '')::tsquery
    from (select lexeme from unnest(to_tsvector('pg_catalog.dutch', wanted)) limit 60) found
$$;
-- Text search cannot use its index under row security (decision 7): matched first, filtered after, by the same conditions as the policies.
create function advice.find_knowledge(wanted tsquery, most integer, of_kind text, of_state text, overdue_on date, from_weight real, from_id uuid)
returns table (id uuid, weight real)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
declare
  mine constant uuid[] := staff.actor_municipalities();
  writes constant boolean := staff.actor_has_role('specialist') or staff.actor_has_role('coordinator');
begin
  return query
  with hits as materialized (
    select i.id, ts_rank('{0.1, 0.2, 0.5, 1}', i.words, wanted) as weight, i.municipality_id, i.state, i.kinds, i.review_on
      from advice.knowledge_item i where i.words @@ wanted
  )
  select h.id, h.weight from hits h
   where h.municipality_id = any (mine) and (h.state <> 'draft' or writes)
     and (of_kind is null or of_kind = any (h.kinds)) and (of_state is null or h.state = of_state)
     and (overdue_on is null or (h.state = 'in-use' and h.review_on < overdue_on))
     and (from_weight is null or (h.weight, h.id) < (from_weight, from_id))
   order by h.weight desc, h.id desc limit most;
end
$$;
create function advice.find_citations(wanted tsquery, most integer) returns table (id uuid, weight real)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
declare
  mine constant uuid[] := staff.actor_municipalities();
begin
  return query select c.id, ts_rank('{0.1, 0.2, 0.5, 1}', c.words, wanted) as weight from advice.citation c
   where c.words @@ wanted and c.active and staff.works_here() and (c.municipality_id is null or c.municipality_id = any (mine))
   order by weight desc, c.id limit most;
end
$$;
-- Earlier questions with an answer, as the policy need_to_know of advice.question shows them.
create function advice.find_earlier_advice(wanted tsquery, most integer) returns table (id uuid, weight real)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
declare
  me constant uuid := platform.actor_id();
  mine constant uuid[] := staff.actor_municipalities();
  my_unit constant uuid := staff.actor_unit();
  answers constant boolean := staff.actor_has_role('specialist') or staff.actor_has_role('coordinator');
begin
  return query
  with hits as materialized (
    select q.id, ts_rank(q.words, wanted) as weight from advice.question q where q.words @@ wanted
    union all
    select e.question_id, ts_rank(e.words, wanted) from advice.entry e where e.words @@ wanted and e.kind in ('answer', 'correction')
  )
  select q.id, sum(h.weight)::real as weight from hits h join advice.question q on q.id = h.id
   where q.municipality_id = any (mine) and q.first_answer_at is not null
     and (q.consultant_id = me or q.recorded_by = me or q.handler_id = me or q.joined_by = me or (q.unit_id = my_unit and answers))
   group by q.id, q.asked_at order by weight desc, q.asked_at desc, q.id limit most;
end
$$;
do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc where pronamespace = 'advice'::regnamespace
                 and proname in ('keep_knowledge', 'count_helped', 'count_used', 'any_word', 'find_knowledge', 'find_citations', 'find_earlier_advice') loop
    execute format('revoke all on function %s from public', wanted);
    if wanted::text !~ 'count_used|keep_knowledge' then execute format('grant execute on function %s to wederhoor_app', wanted); end if;
  end loop;
end
$$;

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('advice-knowledge-review', 12, 'months', '2024-01-01', 'werkafspraak van de gemeente', false);

insert into advice.citation (id, kind, citation, about, link)
select gen_random_uuid(), 'law', law || ' art. ' || article, about, 'https://wetten.overheid.nl/jci1.3:c:' || number || '&artikel=' || article
  from (values
    ('Participatiewet', 'BWBR0015703', '3', 'gezamenlijke huishouding'),
    ('Participatiewet', 'BWBR0015703', '13', 'uitsluiting van bijstand, zoals langer dan vier weken per jaar in het buitenland'),
    ('Participatiewet', 'BWBR0015703', '17', 'inlichtingenplicht, medewerkingsplicht en identificatie'),
    ('Participatiewet', 'BWBR0015703', '18', 'afstemming, maatregel en verlaging'),
    ('Participatiewet', 'BWBR0015703', '18a', 'bestuurlijke boete en waarschuwing bij schending van de inlichtingenplicht'),
    ('Participatiewet', 'BWBR0015703', '31', 'middelen, giften en vrijlating'),
    ('Participatiewet', 'BWBR0015703', '52', 'voorschot binnen vier weken'),
    ('Participatiewet', 'BWBR0015703', '53a', 'onderzoek, gegevens en bewijsstukken, huisbezoek met toestemming'),
    ('Participatiewet', 'BWBR0015703', '54', 'opschorting, hersteltermijn, herziening en intrekking'),
    ('Participatiewet', 'BWBR0015703', '58', 'terugvordering en dringende redenen'),
    ('Participatiewet', 'BWBR0015703', '59', 'terugvordering van partner en gezinsleden'),
    ('Participatiewet', 'BWBR0015703', '60', 'dwangbevel en verrekening'),
    ('Participatiewet', 'BWBR0015703', '63', 'inlichtingen van de werkgever'),
    ('Participatiewet', 'BWBR0015703', '64', 'inlichtingen van instanties binnen vier weken'),
    ('Participatiewet', 'BWBR0015703', '65', 'geheimhouding'),
    ('Participatiewet', 'BWBR0015703', '67', 'verstrekken van gegevens aan instanties'),
    ('Awb', 'BWBR0005537', '3:2', 'zorgvuldig onderzoek naar feiten en belangen'),
    ('Awb', 'BWBR0005537', '3:4', 'belangen afwegen, evenredigheid'),
    ('Awb', 'BWBR0005537', '3:9', 'nagaan of een advies zorgvuldig tot stand kwam'),
    ('Awb', 'BWBR0005537', '3:46', 'deugdelijke motivering van een besluit'),
    ('Awb', 'BWBR0005537', '4:7', 'zienswijze vóór het afwijzen van een aanvraag'),
    ('Awb', 'BWBR0005537', '4:8', 'zienswijze vóór een belastend besluit'),
    ('Awb', 'BWBR0005537', '4:11', 'uitzonderingen op het horen'),
    ('Awb', 'BWBR0005537', '4:13', 'beslistermijn van acht weken'),
    ('Awb', 'BWBR0005537', '5:10a', 'zwijgrecht en cautie'),
    ('Awb', 'BWBR0005537', '5:44', 'boete of strafrecht, voorleggen aan de officier van justitie'),
    ('Awb', 'BWBR0005537', '5:53', 'rapport en zienswijze bij een boete van meer dan 340 euro'),
    ('Wmo 2015', 'BWBR0035362', '2.3.6', 'voorwaarden voor een persoonsgebonden budget'),
    ('Wmo 2015', 'BWBR0035362', '2.3.8', 'inlichtingenplicht en medewerking van de cliënt'),
    ('Wmo 2015', 'BWBR0035362', '2.3.10', 'herzien of intrekken van een voorziening of pgb'),
    ('Wmo 2015', 'BWBR0035362', '2.4.1', 'terugvordering bij opzettelijk onjuiste gegevens'),
    ('Wmo 2015', 'BWBR0035362', '6.1', 'toezichthouder Wmo'),
    ('Jeugdwet', 'BWBR0034925', '8.1.2', 'inlichtingenplicht bij een pgb'),
    ('Jeugdwet', 'BWBR0034925', '8.1.4', 'herzien, intrekken en terugvorderen van een pgb'),
    ('Boetebesluit socialezekerheidswetten', 'BWBR0011708', '2', 'hoogte van de boete naar verwijtbaarheid'),
    ('Boetebesluit socialezekerheidswetten', 'BWBR0011708', '2a', 'verminderde verwijtbaarheid, grove schuld en opzet')
  ) as known (law, number, article, about);
