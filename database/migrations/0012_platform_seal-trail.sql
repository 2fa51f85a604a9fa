-- The trail says what came of an action and where it came from (BIO2 8.15.01), whom it was about and in which role somebody looked;
-- nobody changes it, and a hash chain over batches shows it when somebody did.
alter table platform.audit_event
  add result text not null default 'done' check (result in ('done', 'refused')),
  add came_from text not null default 'background' check (came_from in ('browser', 'command-line', 'background', 'public')),
  add session_id uuid,
  add subject_id uuid,
  add case_role text check (case_role ~ '^[a-z-]{1,40}$'),
  add municipality_id uuid;
update platform.audit_event set result = 'refused' where kind = 'refused';
alter table platform.audit_event add check ((kind = 'refused') = (result = 'refused'));
comment on column platform.audit_event.came_from is 'browser: somebody who works here; public: the doors without sign-in; command-line; background: work that goes on by itself';
comment on column platform.audit_event.subject_id is 'the person whom the thing was about at that moment: a pseudonym by itself';
comment on column platform.audit_event.case_role is 'how the actor stood to the report or file at that moment; other: in no way that is known; null: no report or file';
comment on column platform.audit_event.municipality_id is 'whose privacy officer reads it: the municipality of the case, else of the actor';
create index audit_event_by_moment on platform.audit_event (at, seq);
create index audit_event_looks_of_actor on platform.audit_event (actor_id, at, seq) where kind = 'read';
create index audit_event_of_subject on platform.audit_event (subject_id, at, seq) where subject_id is not null;

-- What only the modules above can say of a thing. They put their own answer in the place of these.
create function platform.case_facts(kind text, id uuid, actor uuid, out subject_id uuid, out case_role text)
language plpgsql stable as $$ begin end $$;
create function platform.case_municipality(kind text, id uuid) returns uuid
language plpgsql stable as $$ begin return null; end $$;

-- The only door to the trail: nobody who signs in writes a line of their own making.
create or replace function platform.remember(events jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  insert into platform.audit_event (at, kind, result, action, object_kind, object_id, actor_id, came_from, session_id, purpose, request_id, facts,
    subject_id, case_role, municipality_id)
  select e.at, e.kind, case when e.kind = 'refused' then 'refused' else 'done' end, e.action, e.object_kind, e.object_id, me,
         coalesce(e.came_from, 'background'), nullif(current_setting('app.session_id', true), '')::uuid, e.purpose, e.request_id,
         coalesce(e.facts, '{}'), f.subject_id, f.case_role, platform.case_municipality(e.object_kind, e.object_id)
    from jsonb_to_recordset(events) as e(at timestamptz, kind text, action text, object_kind text, object_id uuid, came_from text, purpose text,
           request_id uuid, facts jsonb),
         platform.case_facts(e.object_kind, e.object_id, me) f;
end
$$;
revoke all on function platform.remember(jsonb), platform.case_facts(text, uuid, uuid), platform.case_municipality(text, uuid) from public;
grant execute on function platform.remember(jsonb) to wederhoor_app;
drop policy append on platform.audit_event;
revoke insert on platform.audit_event from wederhoor_app;

-- Nobody changes or empties the trail, its owner included. The one way is to disable the trigger in a transaction of its own
-- (docs/decisions/0017): the reset of the demo does.
create function platform.refuse_change() returns trigger
language plpgsql
as $$ begin raise exception '%.% is append only', tg_table_schema, tg_table_name using errcode = 'insufficient_privilege'; end $$;
create trigger append_only before update or delete or truncate on platform.audit_event
  for each statement execute function platform.refuse_change();

create table platform.audit_seal (
  batch bigint primary key check (batch > 0),
  first_seq bigint not null,
  last_seq bigint not null unique check (last_seq >= first_seq),
  events integer not null check (events > 0),
  fingerprints bytea not null,
  previous bytea not null unique,
  hash bytea not null unique,
  key_version smallint not null,
  sealed_at timestamptz not null,
  check (length(fingerprints) = 8 * events)
);
comment on table platform.audit_seal is 'The hash chain over the trail, a link for each batch of events. No personal data. Keep: as long as the events.';
comment on column platform.audit_seal.fingerprints is '8 bytes for each event: its place after first_seq (4) and a keyed hash of its text (4), so that the broken one can be named';
comment on column platform.audit_seal.hash is 'HMAC-SHA256, with a key that is never in the database, over the previous link, this one and every event in it';
create trigger append_only before update or delete or truncate on platform.audit_seal
  for each statement execute function platform.refuse_change();
-- The application has no right on the table itself: it reads and adds through the functions below.
alter table platform.audit_seal enable row level security;

-- The one text of an event, the same on every server and in every time zone. A column that comes later is added at the end and only
-- where it has a value: older events keep their text.
create function platform.event_text(e platform.audit_event) returns text
language sql immutable
as $$
  select jsonb_build_array(e.seq, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.kind, e.result, e.action, e.object_kind, e.object_id,
    e.actor_id, e.came_from, e.session_id, e.purpose, e.request_id, e.facts, e.subject_id, e.case_role, e.municipality_id)::text
$$;

-- Hashes of events in order, never their contents: sealing and proving need no more.
create function platform.event_digests(after bigint, until bigint, most integer) returns table (seq bigint, digest bytea)
language sql stable security definer set search_path = '' set timezone = 'UTC'
as $$
  select e.seq, sha256(convert_to(platform.event_text(e), 'UTF8')) from platform.audit_event e
   where e.seq > after and e.seq <= until order by e.seq limit most
$$;

-- The last number below which every event is committed or will never be there. Numbers are given out before they are committed, so
-- this waits, shortly, until nobody is writing. Call it in a transaction of its own: others wait until that ends.
create function platform.seal_horizon() returns bigint
language plpgsql security definer set search_path = '' set lock_timeout = '500ms'
as $$
begin
  lock table platform.audit_event in share mode;
  return (select coalesce(max(e.seq), 0) from platform.audit_event e);
end
$$;

create function platform.add_seal(seal platform.audit_seal) returns void
language sql security definer set search_path = ''
as $$ insert into platform.audit_seal select seal.* $$;
create function platform.seals(after bigint, most integer) returns setof platform.audit_seal
language sql stable security definer set search_path = ''
as $$ select s.* from platform.audit_seal s where s.batch > after order by s.batch limit most $$;
create function platform.seal_state(out batches bigint, out last_batch bigint, out sealed bigint, out unsealed bigint, out head bytea, out sealed_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select t.batches, coalesce(l.batch, 0), t.sealed, (select count(*) from platform.audit_event e where e.seq > coalesce(l.last_seq, 0)), l.hash, l.sealed_at
    from (select count(*) as batches, coalesce(sum(s.events), 0) as sealed from platform.audit_seal s) t
    left join (select s.* from platform.audit_seal s order by s.batch desc limit 1) l on true
$$;
do $$
declare
  wanted regprocedure;
begin
  foreach wanted in array array['platform.event_digests(bigint, bigint, integer)', 'platform.seal_horizon()', 'platform.add_seal(platform.audit_seal)',
    'platform.seals(bigint, integer)', 'platform.seal_state()']::regprocedure[] loop
    execute format('revoke all on function %s from public', wanted);
    execute format('grant execute on function %s to wederhoor_app', wanted);
  end loop;
end
$$;
