-- A reporter comes back with the receipt code, without an account: reads questions, answers, adds documents. And what a rotation of
-- keys needs to make the index of a receipt code and of an imported line anew.
alter table reports.receipt add code_digest_sealed bytea;
comment on column reports.receipt.code_digest_sealed is 'SHA-256 of the code, sealed: a rotation makes code_hash from it; null for a code from before there was a way back';
alter table reports.report add import_digest_sealed bytea;
comment on column reports.report.import_digest_sealed is 'SHA-256 of the imported line, sealed: a rotation makes import_key from it; null when not imported';

create table reports.dialogue_message (
  id uuid primary key,
  report_id uuid not null references reports.report on delete cascade,
  by_reporter boolean not null,
  account_id uuid references staff.account,
  sent_at timestamptz not null,
  blind_sealed bytea not null,
  read_at timestamptz,
  read_by uuid references staff.account,
  check (by_reporter = (account_id is null)),
  check ((read_at is null) = (read_by is null))
);
comment on table reports.dialogue_message is 'Questions of the team and answers of a reporter who came back, sealed; of an answer the reading without names and numbers of the subject. personal data; purpose: finding the facts of a report; keep: as the report';
create index dialogue_message_of_report on reports.dialogue_message (report_id, sent_at, id);
create index dialogue_message_unread on reports.dialogue_message (report_id, sent_at) where by_reporter and read_at is null;

create table reports.dialogue_words (
  message_id uuid primary key references reports.dialogue_message on delete cascade,
  whole_sealed bytea not null
);
comment on table reports.dialogue_words is 'What a reporter wrote, whole and sealed; only for who no longer reads the report blind. personal data; keep: as the report';

create table reports.dialogue_document (
  id uuid primary key,
  report_id uuid not null references reports.report on delete cascade,
  number smallint not null check (number > 0),
  kind text not null check (kind in ('pdf', 'jpg', 'png', 'txt', 'docx')),
  size integer not null check (size between 1 and 5242880),
  sha256 bytea not null check (length(sha256) = 32),
  sent_at timestamptz not null,
  read_at timestamptz,
  read_by uuid references staff.account,
  unique (report_id, number),
  check ((read_at is null) = (read_by is null))
);
comment on table reports.dialogue_document is 'Documents that a reporter added: kind, size and hash, never the name of the file. personal data; keep: as the report';
create index dialogue_document_unread on reports.dialogue_document (report_id, sent_at) where read_at is null;

create table reports.dialogue_content (
  document_id uuid primary key references reports.dialogue_document on delete cascade,
  content_sealed bytea not null
);
alter table reports.dialogue_content alter content_sealed set storage external; -- what is sealed does not get smaller
comment on table reports.dialogue_content is 'The documents themselves, sealed; only for who no longer reads the report blind. personal data; keep: as the report';

-- Whether a reporter can come back to this report at all.
create function reports.has_receipt(of_report uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select platform.actor_id() is not null and exists (select from reports.receipt c where c.report_id = of_report) $$;

-- Who talks with a reporter: the judge, the handler, a specialist of the unit while the report is unjudged, the unit's coordinator.
-- Not security definer: it asks under row security, with the policies of every module.
create function reports.actor_talks(of_report uuid) returns boolean
language plpgsql stable set search_path = ''
as $$
begin
  return reports.has_receipt(of_report) and exists (select from reports.report r where r.id = of_report
    and (r.handler_id = platform.actor_id() or r.assessed_by = platform.actor_id()
      or (r.unit_id = staff.actor_unit()
          and ((r.status = 'received' and staff.actor_has_role('specialist')) or staff.actor_has_role('coordinator')))));
end
$$;

alter table reports.dialogue_message enable row level security;
alter table reports.dialogue_words enable row level security;
alter table reports.dialogue_document enable row level security;
alter table reports.dialogue_content enable row level security;

create policy talk on reports.dialogue_message for select to wederhoor_app using (reports.actor_talks(report_id));
create policy ask on reports.dialogue_message for insert to wederhoor_app
  with check (not by_reporter and account_id = (select platform.actor_id()) and reports.actor_talks(report_id));
-- What somebody writes down of an answer is that they read it first: no word of the conversation changes, nobody else's name is used.
create policy read on reports.dialogue_message for update to wederhoor_app
  using (by_reporter and read_at is null and reports.actor_talks(report_id)) with check (read_by = (select platform.actor_id()));
grant select, insert, update (read_at, read_by) on reports.dialogue_message to wederhoor_app;

create policy whole on reports.dialogue_words for select to wederhoor_app using (exists (
  select from reports.dialogue_message m where m.id = message_id and reports.actor_reads_whole(m.report_id)));
grant select on reports.dialogue_words to wederhoor_app;

create policy talk on reports.dialogue_document for select to wederhoor_app using (reports.actor_talks(report_id));
create policy read on reports.dialogue_document for update to wederhoor_app
  using (read_at is null and reports.actor_talks(report_id)) with check (read_by = (select platform.actor_id()));
grant select, update (read_at, read_by) on reports.dialogue_document to wederhoor_app;

create policy whole on reports.dialogue_content for select to wederhoor_app using (exists (
  select from reports.dialogue_document d where d.id = document_id and reports.actor_reads_whole(d.report_id)));
grant select on reports.dialogue_content to wederhoor_app;

-- Masking anew: whoever reads the report whole and says whom it is about, talking with the reporter or not, has that taken out of the
-- blind reading of answers. Sealed bytes both ways; questions, and the whole words of the reporter, are out of reach.
create function reports.blind_answers(of_report uuid) returns table (id uuid, blind bytea)
language sql stable security definer set search_path = ''
as $$
  select m.id, m.blind_sealed from reports.dialogue_message m
   where m.report_id = of_report and m.by_reporter and reports.actor_reads_whole(of_report)
$$;

create function reports.mask_answers(of_report uuid, messages uuid[], blinds bytea[]) returns void
language sql security definer set search_path = ''
as $$
  update reports.dialogue_message m set blind_sealed = masked.blind
    from unnest(messages, blinds) as masked (id, blind)
   where m.id = masked.id and m.report_id = of_report and m.by_reporter and reports.actor_reads_whole(of_report)
$$;

-- The way back of a reporter: nothing without the keyed hash of the code, and nothing for somebody who is signed in.
create function reports.report_of_code(codes bytea[]) returns uuid
language sql stable security definer set search_path = ''
as $$ select c.report_id from reports.receipt c where c.code_hash = any (codes) and platform.actor_id() is null limit 1 $$;

create function reports.dialogue_of_code(codes bytea[]) returns table (report_id uuid, received_on date)
language sql stable security definer set search_path = ''
as $$ select r.id, r.received_on from reports.report r where r.id = reports.report_of_code(codes) $$;

create function reports.messages_of_code(codes bytea[]) returns table (id uuid, by_reporter boolean, sent_at timestamptz, sealed bytea)
language sql stable security definer set search_path = ''
as $$
  select m.id, m.by_reporter, m.sent_at, coalesce(w.whole_sealed, m.blind_sealed)
    from reports.dialogue_message m left join reports.dialogue_words w on w.message_id = m.id
   where m.report_id = reports.report_of_code(codes) order by m.sent_at, m.id
$$;

create function reports.documents_of_code(codes bytea[]) returns table (number smallint, kind text, size integer, sent_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select d.number, d.kind, d.size, d.sent_at from reports.dialogue_document d
   where d.report_id = reports.report_of_code(codes) order by d.number
$$;

-- What is known of whom the report is about and of the reporter, to take it out of an answer before a judge reads it.
create function reports.marks_of_code(codes bytea[])
returns table (report_id uuid, claimed_name text, claimed_address text, reporter_sealed bytea, known jsonb)
language sql stable security definer set search_path = ''
as $$
  select r.id, r.claimed_name, r.claimed_address, i.sealed,
         (select jsonb_strip_nulls(jsonb_build_object('initials', p.initials, 'firstNames', p.first_names, 'surnamePrefix', p.surname_prefix,
                   'surname', p.surname, 'birthDate', p.birth_date, 'organisationName', o.name, 'kvkNumber', o.kvk_number,
                   'addresses', coalesce((select jsonb_agg(jsonb_build_object('street', a.street, 'houseNumber', a.house_number, 'postalCode', a.postal_code))
                      from parties.address a where a.person_id = p.id or a.organisation_id = o.id), '[]'))))
    from reports.report r
    left join parties.person p on p.id = r.subject_person_id
    left join parties.organisation o on o.id = r.subject_organisation_id
    left join reports.reporter_identity i on i.report_id = r.id
   where r.id = reports.report_of_code(codes)
$$;

-- Writes an answer down; false when as many were written today as a day has room for.
create function reports.reporter_writes(codes bytea[], message uuid, moment timestamptz, whole bytea, blind bytea, most integer) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  mine constant uuid := reports.report_of_code(codes);
begin
  perform from reports.receipt c where c.report_id = mine for update;
  if not found or most <= (select count(*) from reports.dialogue_message m where m.report_id = mine and m.by_reporter
      and (m.sent_at at time zone 'Europe/Amsterdam')::date = (moment at time zone 'Europe/Amsterdam')::date) then
    return false;
  end if;
  insert into reports.dialogue_message (id, report_id, by_reporter, sent_at, blind_sealed) values (message, mine, true, moment, blind);
  insert into reports.dialogue_words (message_id, whole_sealed) values (message, whole);
  return true;
end
$$;

-- The same for a document; its number in the report, or null when the day is full.
create function reports.reporter_adds_document(codes bytea[], document uuid, moment timestamptz, of_kind text, of_size integer, hash bytea,
  content bytea, most integer) returns smallint
language plpgsql security definer set search_path = ''
as $$
declare
  mine constant uuid := reports.report_of_code(codes);
  next_number smallint;
begin
  perform from reports.receipt c where c.report_id = mine for update;
  if not found or most <= (select count(*) from reports.dialogue_document d where d.report_id = mine
      and (d.sent_at at time zone 'Europe/Amsterdam')::date = (moment at time zone 'Europe/Amsterdam')::date) then
    return null;
  end if;
  select coalesce(max(d.number), 0) + 1 into next_number from reports.dialogue_document d where d.report_id = mine;
  insert into reports.dialogue_document (id, report_id, number, kind, size, sha256, sent_at)
  values (document, mine, next_number, of_kind, of_size, hash, moment);
  insert into reports.dialogue_content (document_id, content_sealed) values (document, content);
  return next_number;
end
$$;

do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc where pronamespace = 'reports'::regnamespace and proname = any (array['has_receipt',
    'actor_talks', 'blind_answers', 'mask_answers', 'dialogue_of_code', 'messages_of_code', 'documents_of_code', 'marks_of_code',
    'reporter_writes', 'reporter_adds_document']) loop
    execute format('revoke all on function %s from public', wanted);
    execute format('grant execute on function %s to wederhoor_app', wanted);
  end loop;
end
$$;
revoke all on function reports.report_of_code(bytea[]) from public;
