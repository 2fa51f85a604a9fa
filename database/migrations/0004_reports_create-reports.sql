-- Reports of possible misuse: what came in, who judged whether it is worth investigating, and why.
create schema reports;
grant usage on schema reports to wederhoor_app;

create sequence reports.report_number;
grant usage on sequence reports.report_number to wederhoor_app;

create table reports.intake_unit (
  scheme text primary key check (scheme in ('subsistence', 'financial-scheme', 'work-file', 'wmo-pgb', 'youth-pgb', 'other')),
  unit_id uuid not null references staff.unit
);
comment on table reports.intake_unit is 'Which unit takes in the reports of a scheme. No personal data.';

create table reports.report (
  id uuid primary key,
  reference text not null unique,
  received_on date not null,
  received_at timestamptz not null,
  source text not null check (source in ('resident', 'own-organisation', 'other-organisation')),
  source_organisation text,
  source_organisation_kind text,
  channel text not null check (channel in ('web-form', 'phone', 'letter', 'counter', 'e-mail', 'partner-system', 'file')),
  scheme text not null check (scheme in ('subsistence', 'financial-scheme', 'work-file', 'wmo-pgb', 'youth-pgb', 'other')),
  status text not null default 'received' check (status in
    ('received', 'worth-investigating', 'under-investigation', 'investigated', 'not-investigated', 'joined')),
  urgency text not null default 'normal' check (urgency in ('normal', 'urgent')),
  summary text not null,
  summary_blind text not null,
  benefit_facts text,
  claimed_name text,
  claimed_address text,
  subject_person_id uuid references parties.person,
  subject_organisation_id uuid references parties.organisation,
  unit_id uuid not null references staff.unit,
  filed_by uuid references staff.account,
  assessed_by uuid references staff.account,
  handler_id uuid references staff.account,
  joined_to uuid references reports.report,
  joined_by uuid references staff.account,
  joined_because text,
  import_key bytea unique,
  words tsvector generated always as (to_tsvector('dutch', summary_blind)) stored,
  check (num_nonnulls(subject_person_id, subject_organisation_id) <= 1),
  check (assessed_by <> filed_by),
  check (status in ('received', 'joined') or assessed_by is not null),
  check ((status = 'joined') = (joined_to is not null)),
  check (joined_to is null or (joined_because is not null and joined_by is not null))
);
comment on table reports.report is 'personal data; purpose: Participation Act, Wmo and Youth Act enforcement; keep: 1 year after a report that is not investigated (Selectielijst 12.3), else as the investigation';
comment on column reports.report.summary is 'the words of the reporter, whole';
comment on column reports.report.summary_blind is 'the same words with the known names, numbers and addresses of the subject taken out; what a judge reads and what is searched';
comment on column reports.report.benefit_facts is 'what is known about the benefit, with the same things taken out';
comment on column reports.report.claimed_name is 'whom the reporter says it is about, before anybody identified the subject';
create index report_of_unit on reports.report (unit_id, status, received_at desc, id desc);
create index report_of_unit_by_moment on reports.report (unit_id, received_at desc, id desc);
create index report_of_filer on reports.report (filed_by, received_at desc, id desc) where filed_by is not null;
create index report_of_assessor on reports.report (assessed_by, received_at desc, id desc) where assessed_by is not null;
create index report_of_handler on reports.report (handler_id, received_at desc, id desc) where handler_id is not null;
create index report_of_joiner on reports.report (joined_by, received_at desc, id desc) where joined_by is not null;
create index report_of_person on reports.report (subject_person_id) where subject_person_id is not null;
create index report_of_organisation on reports.report (subject_organisation_id) where subject_organisation_id is not null;
create index report_joined on reports.report (joined_to) where joined_to is not null;
create index report_by_words on reports.report using gin (words);

create table reports.receipt (
  report_id uuid primary key references reports.report on delete cascade,
  code_hash bytea not null unique
);
comment on table reports.receipt is 'The receipt code with which a reporter can come back; only a keyed hash is kept. Keep: as the report.';

create table reports.reporter_identity (
  report_id uuid primary key references reports.report on delete cascade,
  sealed bytea not null
);
comment on table reports.reporter_identity is 'personal data of the reporter, encrypted and apart from the report; opens only with a reason, which is recorded; keep: as the report';

create table reports.reporter_identity_opening (
  report_id uuid not null references reports.report on delete cascade,
  account_id uuid not null references staff.account,
  at timestamptz not null,
  reason text not null check (length(reason) >= 10),
  primary key (report_id, account_id, at)
);
comment on table reports.reporter_identity_opening is 'Who opened the identity of a reporter, when and why; keep: as the report';

create table reports.worthiness (
  report_id uuid primary key references reports.report on delete cascade,
  answers jsonb not null,
  outcome text not null check (outcome in ('investigate', 'hand-over', 'light-contact', 'refer', 'no-action')),
  referred_to text,
  motivation text not null,
  reconsidered_words text[] not null default '{}',
  saw_names boolean not null,
  decided_by uuid not null references staff.account,
  decided_at timestamptz not null
);
comment on table reports.worthiness is 'The judgement whether a report is worth investigating, each criterion in words; keep: as the report';

create table reports.unmasking (
  report_id uuid not null references reports.report on delete cascade,
  account_id uuid not null references staff.account,
  reason text not null check (length(reason) >= 10),
  at timestamptz not null,
  primary key (report_id, account_id)
);
comment on table reports.unmasking is 'Who looked at the names behind a report that was still being judged, and why; keep: as the report';

create table reports.questionable_word (
  word text primary key,
  about text not null check (about in ('origin', 'religion', 'name', 'neighbourhood', 'household', 'looks')),
  active boolean not null default true
);
comment on table reports.questionable_word is 'Words that make a judge stop and reconsider; edited by the admin. No personal data.';

create table reports.import (
  id uuid primary key,
  file_hash bytea not null,
  started_by uuid not null references staff.account,
  started_at timestamptz not null,
  progress_at timestamptz not null,
  ended_at timestamptz,
  bytes_total bigint not null,
  bytes_read bigint not null default 0,
  lines integer not null default 0,
  kept integer not null default 0,
  already_known integer not null default 0,
  refused integer not null default 0,
  unknown_columns text[] not null default '{}'
);
comment on table reports.import is 'Lists of signals that were read in, with how many lines were kept, known or refused. No personal data.';
create index import_of_starter on reports.import (started_by, started_at desc, id desc);
create table reports.import_problem (
  import_id uuid not null references reports.import on delete cascade,
  line integer not null,
  field text not null,
  reason text not null,
  primary key (import_id, line, field)
);
comment on table reports.import_problem is 'Lines that were refused: where and why, without what stood there. No personal data.';

create table reports.reader (
  report_id uuid not null references reports.report on delete cascade,
  account_id uuid not null references staff.account,
  because text not null check (because in ('file-member', 'guest')),
  until date,
  primary key (report_id, account_id)
);
comment on table reports.reader is 'Who else may read a report, for instance the colleagues on the file that grew from it; until is the last day; keep: as the report.';
create index report_of_reader on reports.reader (account_id, report_id);
alter table reports.reader enable row level security;
create policy own on reports.reader for select to wederhoor_app using (account_id = (select platform.actor_id()));
grant select, insert on reports.reader to wederhoor_app;

-- Who may see a report: the filer, the judge, who joined it, the handler, invited readers, the unit's specialists while it
-- is unjudged, the unit's coordinator. Nobody sees a report only because they work here. find_by_words and the branches of
-- modules/reports/server/visible-reports.ts repeat this line for line.
alter table reports.report enable row level security;
create policy need_to_know on reports.report for select to wederhoor_app using (
  filed_by = (select platform.actor_id())
  or assessed_by = (select platform.actor_id())
  or joined_by = (select platform.actor_id())
  or handler_id = (select platform.actor_id())
  or id in (select g.report_id from reports.reader g where g.account_id = (select platform.actor_id()) and (g.until is null or g.until >= current_date))
  or (unit_id = (select staff.actor_unit())
      and ((status = 'received' and (select staff.actor_has_role('specialist'))) or (select staff.actor_has_role('coordinator')))));
create policy receive on reports.report for insert to wederhoor_app
  with check (filed_by is not distinct from (select platform.actor_id()) and status = 'received');
create policy work_on on reports.report for update to wederhoor_app
  using (assessed_by = (select platform.actor_id()) or handler_id = (select platform.actor_id()) or filed_by = (select platform.actor_id())
    or (unit_id = (select staff.actor_unit()) and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')))))
  with check ((select platform.actor_id()) is not null);
-- Whether the asker sees a report, for whatever hangs on it. Not security definer: it asks under row security, with the policies
-- of every module; as a function, because policies inside policies inside policies take longer to plan than to run.
create function reports.actor_sees(of_report uuid) returns boolean
language plpgsql stable set search_path = ''
as $$ begin return exists (select from reports.report r where r.id = of_report); end $$;

-- What the reporter wrote in full is no column to select: reports.whole_words gives it to those whose reading is not blind.
grant insert on reports.report to wederhoor_app;
grant select (id, reference, received_on, received_at, source, source_organisation, source_organisation_kind, channel, scheme, status, urgency,
  summary_blind, benefit_facts, subject_person_id, subject_organisation_id, unit_id, filed_by, assessed_by, handler_id, joined_to, joined_by,
  joined_because, import_key, words) on reports.report to wederhoor_app;
grant update (status, urgency, summary_blind, benefit_facts, subject_person_id, subject_organisation_id, assessed_by, handler_id, joined_to,
  joined_by, joined_because) on reports.report to wederhoor_app;

-- Who handles a report or coordinates its unit lets readers in; its judge may let others in. Security definer, because
-- the policies of report and reader would ask each other without end.
create function reports.actor_may_let_in(reader uuid, on_report uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from reports.report r where r.id = on_report
    and (r.handler_id = platform.actor_id()
      or (r.unit_id = staff.actor_unit() and staff.actor_has_role('coordinator'))
      or (r.assessed_by = platform.actor_id() and reader <> platform.actor_id())))
$$;
create policy let_in on reports.reader for insert to wederhoor_app with check (reports.actor_may_let_in(account_id, report_id));
create policy let_out on reports.reader for delete to wederhoor_app using (reports.actor_may_let_in(account_id, report_id));
create policy may_let_in on reports.reader for select to wederhoor_app using (reports.actor_may_let_in(account_id, report_id));
grant delete on reports.reader to wederhoor_app;

alter table reports.receipt enable row level security;
create policy receive on reports.receipt for insert to wederhoor_app with check (true);
grant insert on reports.receipt to wederhoor_app;

alter table reports.reporter_identity enable row level security;
create policy receive on reports.reporter_identity for insert to wederhoor_app with check (true);
create policy after_reason on reports.reporter_identity for select to wederhoor_app
  using (exists (select from reports.reporter_identity_opening o where o.report_id = reporter_identity.report_id and o.account_id = (select platform.actor_id())));
grant select, insert on reports.reporter_identity to wederhoor_app;

alter table reports.reporter_identity_opening enable row level security;
create policy own on reports.reporter_identity_opening for select to wederhoor_app using (account_id = (select platform.actor_id()));
create policy own_reason on reports.reporter_identity_opening for insert to wederhoor_app
  with check (account_id = (select platform.actor_id()) and reports.actor_sees(report_id)
    and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator'))));
grant select, insert on reports.reporter_identity_opening to wederhoor_app;

alter table reports.worthiness enable row level security;
create policy with_report on reports.worthiness for select to wederhoor_app using (reports.actor_sees(report_id));
create policy judge on reports.worthiness for insert to wederhoor_app
  with check (decided_by = (select platform.actor_id()) and (select staff.actor_has_role('specialist')) and reports.actor_sees(report_id));
grant select, insert on reports.worthiness to wederhoor_app;

alter table reports.unmasking enable row level security;
create policy with_report on reports.unmasking for select to wederhoor_app
  using (account_id = (select platform.actor_id()) or reports.actor_sees(report_id));
create policy own on reports.unmasking for insert to wederhoor_app
  with check (account_id = (select platform.actor_id()) and reports.actor_sees(report_id)
    and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator'))));
grant select, insert on reports.unmasking to wederhoor_app;

alter table reports.import enable row level security;
alter table reports.import_problem enable row level security;
create policy own on reports.import for all to wederhoor_app
  using (started_by = (select platform.actor_id())) with check (started_by = (select platform.actor_id()));
create policy own on reports.import_problem for all to wederhoor_app
  using (exists (select from reports.import i where i.id = import_id)) with check (exists (select from reports.import i where i.id = import_id));
grant select, insert, update on reports.import to wederhoor_app;
grant select, insert on reports.import_problem to wederhoor_app;
grant select on reports.intake_unit, reports.questionable_word to wederhoor_app;
alter table reports.questionable_word enable row level security;
create policy everybody on reports.questionable_word for select to wederhoor_app using (true);
create policy admin on reports.questionable_word for all to wederhoor_app
  using ((select staff.actor_has_role('admin'))) with check ((select staff.actor_has_role('admin')));
grant insert, update, delete on reports.questionable_word to wederhoor_app;

-- The database keeps the blind reading too: the judge of a report sees its subject only after a recorded unmasking;
-- the filer knows whom the report is about; the handler of the investigation and its readers must.
create function reports.actor_reads_whole(of_report uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from reports.report r where r.id = of_report
     and (r.filed_by = me or r.handler_id = me
      or exists (select from reports.reader g where g.report_id = r.id and g.account_id = me and (g.until is null or g.until >= current_date))
      or exists (select from reports.unmasking u where u.report_id = r.id and u.account_id = me
           and (r.assessed_by = me or r.joined_by = me or r.unit_id = staff.actor_unit()))));
end
$$;
create function reports.actor_knows_subject(person uuid, organisation uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from reports.report r where r.subject_person_id = person and reports.actor_reads_whole(r.id))
      or exists (select from reports.report r where r.subject_organisation_id = organisation and reports.actor_reads_whole(r.id));
end
$$;
create policy subject_of_report on parties.person for select to wederhoor_app using (reports.actor_knows_subject(id, null));
create policy subject_of_report on parties.organisation for select to wederhoor_app using (reports.actor_knows_subject(null, id));

-- The whole words of a report, for the same people; no row for whoever still reads it blind.
create function reports.whole_words(of_report uuid) returns table (summary text, claimed_name text, claimed_address text)
language sql stable security definer set search_path = ''
as $$
  select r.summary, r.claimed_name, r.claimed_address from reports.report r where r.id = of_report and reports.actor_reads_whole(of_report)
$$;

-- Whether a reporter left a name or number, without opening it.
create function reports.has_reporter_identity(of_report uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from reports.reporter_identity i where i.report_id = of_report) $$;

-- Which of these lines were read in before, whoever did it.
create function reports.known_import_keys(wanted bytea[]) returns setof bytea
language sql stable security definer set search_path = ''
as $$ select import_key from reports.report where import_key = any (wanted) and platform.actor_id() is not null $$;

-- Who takes up a report may read the duplicates that were joined to it.
create function reports.let_handler_in_on_joined(of_report uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into reports.reader (report_id, account_id, because)
  select j.id, r.handler_id, 'file-member' from reports.report r join reports.report j on j.joined_to = r.id
   where r.id = of_report and r.handler_id is not null and platform.actor_id() is not null
  on conflict do nothing
$$;

-- Two reports that are about to be joined stay as they are until that is done; in order of their ids, so that nobody waits in a circle.
create function reports.hold_for_joining(one uuid, other uuid) returns void
language sql security definer set search_path = ''
as $$ select from reports.report r where r.id in (one, other) and platform.actor_id() is not null order by r.id for update $$;
-- What was joined to a report goes along when that report is joined to an earlier one: a row of duplicates has one first report.
create function reports.bring_joined_along(of_report uuid) returns setof uuid
language sql security definer set search_path = ''
as $$
  update reports.report j set joined_to = r.joined_to from reports.report r
   where r.id = of_report and r.joined_by = platform.actor_id() and j.joined_to = r.id
  returning j.id
$$;

-- Whoever sees a report may read what happened to it.
create policy trail_of_report on platform.audit_event for select to wederhoor_app
  using (object_kind = 'report' and kind = 'write' and reports.actor_sees(object_id));

-- Other reports about the same subject: how many there are, also where the asker may not read them.
create function reports.others_about_same_subject(of_report uuid) returns bigint
language sql stable security definer set search_path = ''
as $$
  select (select count(*) from reports.report o where o.subject_person_id = r.subject_person_id and o.id <> r.id)
       + (select count(*) from reports.report o where o.subject_organisation_id = r.subject_organisation_id and o.id <> r.id)
    from reports.report r where r.id = of_report and platform.actor_id() is not null
$$;
create function reports.with_others_about_same_subject(wanted uuid[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.id from reports.report r where r.id = any (wanted) and platform.actor_id() is not null
     and (exists (select from reports.report o where o.subject_person_id = r.subject_person_id and o.id <> r.id)
       or exists (select from reports.report o where o.subject_organisation_id = r.subject_organisation_id and o.id <> r.id))
$$;

-- Search in the text. The match operator is not leakproof, so under row security an index on words would go unused:
-- this function matches first and then applies the conditions of need_to_know, with the asker looked up once.
-- Any filter may be null; the page goes on before (or, oldest first, after) the given moment and id.
create function reports.find_by_words(wanted text, oldest_first boolean, from_at timestamptz, from_id uuid, most integer,
  of_status text, of_unit uuid, of_scheme text, of_source text, of_urgency text, received_from date, received_to date, own text)
returns table (id uuid, received_at timestamptz)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
declare
  me constant uuid := platform.actor_id();
  my_unit constant uuid := staff.actor_unit();
  specialist constant boolean := staff.actor_has_role('specialist');
  coordinator constant boolean := staff.actor_has_role('coordinator');
begin
  return query
  with hits as materialized (
    select r.id, r.received_at, r.received_on, r.filed_by, r.assessed_by, r.joined_by, r.handler_id, r.unit_id, r.status, r.scheme, r.source, r.urgency
      from reports.report r where r.words @@ websearch_to_tsquery('pg_catalog.dutch', wanted)
  )
  select h.id, h.received_at from hits h
   where (h.filed_by = me or h.assessed_by = me or h.joined_by = me or h.handler_id = me
      or h.id in (select g.report_id from reports.reader g where g.account_id = me and (g.until is null or g.until >= current_date))
      or (h.unit_id = my_unit and ((h.status = 'received' and specialist) or coordinator)))
     and (of_status is null or h.status = of_status) and (of_unit is null or h.unit_id = of_unit)
     and (of_scheme is null or h.scheme = of_scheme) and (of_source is null or h.source = of_source)
     and (of_urgency is null or h.urgency = of_urgency)
     and (received_from is null or h.received_on >= received_from) and (received_to is null or h.received_on <= received_to)
     and (own is null or me = case own when 'filed' then h.filed_by when 'assessed' then h.assessed_by else h.handler_id end)
     and (from_at is null or case when oldest_first then (h.received_at, h.id) > (from_at, from_id) else (h.received_at, h.id) < (from_at, from_id) end)
   order by case when oldest_first then h.received_at end, case when oldest_first then h.id end, h.received_at desc, h.id desc
   limit most;
end
$$;
-- Whether words stand in so many reports that walking the list in order finds a page sooner than collecting every match does.
-- What the planner expects, from its statistics; matching costs as much as there are matches, walking as much as they are rare.
create function reports.is_common(wanted text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  plan json;
  matches double precision;
begin
  execute format('explain (format json) select from reports.report where words @@ websearch_to_tsquery(%L, %L)', 'pg_catalog.dutch', wanted) into plan;
  matches := (plan -> 0 -> 'Plan' ->> 'Plan Rows')::double precision;
  return matches > 500 and matches * matches > 25 * (select c.reltuples from pg_class c where c.oid = 'reports.report'::regclass);
end
$$;
do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc where pronamespace = 'reports'::regnamespace loop
    execute format('revoke all on function %s from public', wanted);
    execute format('grant execute on function %s to wederhoor_app', wanted);
  end loop;
end
$$;

-- Words that make a judge stop and reconsider. A beginning, not a judgement: the administrator adds and removes words.
insert into reports.questionable_word (word, about) values
  ('afkomst', 'origin'), ('allochtoon', 'origin'), ('antilliaan', 'origin'), ('arabier', 'origin'), ('asielzoeker', 'origin'),
  ('bulgaar', 'origin'), ('buitenlander', 'origin'), ('eritreeër', 'origin'), ('etniciteit', 'origin'),
  ('etnisch', 'origin'), ('marokkaan', 'origin'), ('migrant', 'origin'), ('nationaliteit', 'origin'), ('oost-europeaan', 'origin'),
  ('oost-europees', 'origin'), ('pool', 'origin'), ('roemeen', 'origin'), ('roma', 'origin'), ('sinti', 'origin'),
  ('somaliër', 'origin'), ('surinamer', 'origin'), ('syriër', 'origin'), ('turk', 'origin'), ('vluchteling', 'origin'), ('zigeuner', 'origin'),
  ('boerka', 'religion'), ('gelovig', 'religion'), ('hoofddoek', 'religion'), ('islam', 'religion'), ('islamitisch', 'religion'),
  ('joods', 'religion'), ('moskee', 'religion'), ('moslim', 'religion'),
  ('accent', 'name'), ('buitenlandse naam', 'name'), ('gebrekkig nederlands', 'name'), ('moedertaal', 'name'), ('taalgebruik', 'name'),
  ('aandachtswijk', 'neighbourhood'), ('achterstandswijk', 'neighbourhood'), ('hoograven', 'neighbourhood'), ('kanaleneiland', 'neighbourhood'),
  ('krachtwijk', 'neighbourhood'), ('overvecht', 'neighbourhood'), ('probleemwijk', 'neighbourhood'),
  ('slechte buurt', 'neighbourhood'), ('woonwagenkamp', 'neighbourhood'), ('zuilen', 'neighbourhood'),
  ('alleenstaande moeder', 'household'), ('alleenstaande vader', 'household'), ('bijstandsmoeder', 'household'), ('eenoudergezin', 'household'),
  ('gebroken gezin', 'household'), ('groot gezin', 'household'), ('veel kinderen', 'household'),
  ('donker', 'looks'), ('getint', 'looks'), ('huidskleur', 'looks'), ('onverzorgd', 'looks'), ('tatoeage', 'looks'), ('uiterlijk', 'looks');

-- Sums that are kept in the same transaction as the reports, so that a year's figures never scan.
-- Each connection adds to one of 32 slots: two people who save at the same moment do not wait for each other.
create table reports.tally (
  year smallint not null,
  source text not null,
  scheme text not null,
  status text not null,
  slot smallint not null,
  n bigint not null,
  primary key (year, source, scheme, status, slot)
);
comment on table reports.tally is 'Number of reports per year of receipt, source, scheme and status. No personal data.';
grant select on reports.tally to wederhoor_app;

create function reports.keep_tally() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  my_slot constant smallint := pg_backend_pid() % 32;
begin
  if tg_op = 'INSERT' then
    insert into reports.tally as t (year, source, scheme, status, slot, n)
    select extract(year from received_on)::smallint, source, scheme, status, my_slot, count(*)
      from added group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (year, source, scheme, status, slot) do update set n = t.n + excluded.n;
  else
    insert into reports.tally as t (year, source, scheme, status, slot, n)
    select year, source, scheme, status, my_slot, sum(change) from (
      select extract(year from received_on)::smallint as year, source, scheme, status, 1 as change from added
      union all
      select extract(year from received_on)::smallint, source, scheme, status, -1 from removed
    ) changes group by 1, 2, 3, 4 having sum(change) <> 0 order by 1, 2, 3, 4
    on conflict (year, source, scheme, status, slot) do update set n = t.n + excluded.n;
  end if;
  return null;
end
$$;
create trigger tally_added after insert on reports.report
  referencing new table as added for each statement execute function reports.keep_tally();
create trigger tally_changed after update on reports.report
  referencing old table as removed new table as added for each statement execute function reports.keep_tally();
