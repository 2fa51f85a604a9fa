-- Advice for colleagues: what was asked or told, by whom, how fast the desk answered, and the whole talk with its sources.
create schema advice;
grant usage on schema advice to wederhoor_app;
create sequence advice.question_number;
grant usage on sequence advice.question_number to wederhoor_app;

create table advice.desk (
  municipality_id uuid not null references staff.municipality,
  kind text not null check (kind in ('livelihood-application', 'financial-scheme', 'work-file', 'other')),
  unit_id uuid not null references staff.unit,
  primary key (municipality_id, kind)
);
comment on table advice.desk is 'Which unit answers questions of a kind, in a municipality. No personal data.';

create table advice.target (
  municipality_id uuid not null references staff.municipality,
  kind text not null check (kind in ('livelihood-application', 'financial-scheme', 'work-file', 'other')),
  urgency text not null check (urgency in ('normal', 'urgent')),
  valid_from date not null,
  first_answer_minutes integer not null check (first_answer_minutes between 1 and 100000),
  closing_minutes integer not null check (closing_minutes between 1 and 100000),
  set_by uuid not null references staff.account,
  set_at timestamptz not null,
  primary key (municipality_id, kind, urgency, valid_from),
  check (closing_minutes >= first_answer_minutes)
);
comment on table advice.target is 'Within how much working time a question is answered and closed, from a day on; never changed, a new one is added. No personal data but who set it; keep: as long as figures are counted with it.';

create table advice.question (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  reference text not null unique,
  kind text not null check (kind in ('livelihood-application', 'financial-scheme', 'work-file', 'other')),
  asked boolean not null,
  channel text not null check (channel in ('app', 'phone', 'desk-visit', 'mail', 'meeting')),
  question text not null,
  urgency text not null default 'normal' check (urgency in ('normal', 'urgent')),
  file_number text,
  subject_person_id uuid,
  consultant_id uuid not null references staff.account,
  recorded_by uuid not null references staff.account,
  asked_at timestamptz not null,
  handler_id uuid references staff.account,
  taken_at timestamptz,
  status text not null default 'waiting' check (status in ('waiting', 'taken', 'asked-back', 'answered', 'closed')),
  first_answer_at timestamptz,
  first_answer_minutes integer check (first_answer_minutes >= 0),
  first_answer_target_minutes integer not null,
  first_answer_due_at timestamptz not null,
  closing_target_minutes integer not null,
  closing_due_at timestamptz not null,
  closed_at timestamptz,
  closing_minutes integer check (closing_minutes >= 0),
  lapsed boolean not null default false,
  stood_since timestamptz,
  stood_minutes integer not null default 0 check (stood_minutes >= 0),
  complex_since timestamptz,
  complex_by uuid references staff.account,
  joined_at timestamptz,
  joined_by uuid references staff.account,
  involvement_minutes integer check (involvement_minutes >= 0),
  report_id uuid,
  result_due_on date,
  due_at timestamptz generated always as (
    case when status = 'closed' or stood_since is not null then null when first_answer_at is null then first_answer_due_at else closing_due_at end) stored,
  words tsvector generated always as (to_tsvector('dutch', question)) stored,
  unique (id, municipality_id),
  foreign key (subject_person_id, municipality_id) references parties.person (id, municipality_id),
  check ((first_answer_at is null) = (first_answer_minutes is null)),
  check ((status = 'closed') = (closed_at is not null)),
  check ((closed_at is null) = (closing_minutes is null)),
  check (status <> 'closed' or first_answer_at is not null or lapsed),
  check (status not in ('taken', 'asked-back', 'answered') or handler_id is not null),
  check ((stood_since is not null) = (status in ('asked-back', 'closed'))),
  check ((complex_since is null) = (complex_by is null)),
  check ((joined_at is null) = (joined_by is null) and (joined_at is null) = (involvement_minutes is null)),
  check (joined_at is null or complex_since is not null)
);
comment on table advice.question is 'personal data; purpose: advice to colleagues on applications for subsistence, schemes and work files; keep: 5 years after the advice (Selectielijst 21.1), 1 year when none was given (21.2)';
comment on column advice.question.stood_since is 'since when the clock stands still: the question waits on the consultant, or is closed';
comment on column advice.question.stood_minutes is 'working minutes that the clock stood still so far';
comment on column advice.question.due_at is 'what has to be done next is due then; null while the clock stands still';
comment on column advice.question.involvement_minutes is 'working minutes from the first mark of complexity until a specialist joined';
create index question_of_desk on advice.question (unit_id, status, (coalesce(due_at, 'infinity')), id);
create index question_of_desk_by_moment on advice.question (unit_id, asked_at desc, id desc);
create index question_of_consultant on advice.question (consultant_id, (coalesce(due_at, 'infinity')), id);
create index question_of_consultant_by_moment on advice.question (consultant_id, asked_at desc, id desc);
create index question_of_recorder on advice.question (recorded_by, asked_at desc, id desc);
create index question_of_handler on advice.question (handler_id, (coalesce(due_at, 'infinity')), id) where handler_id is not null;
create index question_of_joiner on advice.question (joined_by) where joined_by is not null;
create index question_of_person on advice.question (subject_person_id) where subject_person_id is not null;
create index question_result_due on advice.question (municipality_id, result_due_on) where result_due_on is not null;
create index question_by_words on advice.question using gin (words);

create table advice.entry (
  id uuid primary key,
  question_id uuid not null references advice.question on delete cascade,
  kind text not null check (kind in ('taken', 'handed-over', 'answer', 'correction', 'question-back', 'reply', 'talk', 'note', 'complexity', 'joined', 'closed', 'lapsed', 'reopened')),
  body text,
  by_id uuid not null references staff.account,
  at timestamptz not null,
  minutes integer check (minutes >= 0),
  to_id uuid references staff.account,
  talk_at timestamptz,
  talk_with text,
  corrects_id uuid references advice.entry,
  words tsvector generated always as (to_tsvector('dutch', coalesce(body, ''))) stored,
  check (kind not in ('answer', 'correction', 'question-back', 'reply', 'note', 'lapsed', 'reopened') or body is not null),
  check ((kind = 'handed-over') = (to_id is not null)),
  check ((kind = 'correction') = (corrects_id is not null)),
  check ((kind = 'talk') = (talk_at is not null))
);
comment on table advice.entry is 'What was said and done with a question, in order; never changed. personal data; keep: as the question';
comment on column advice.entry.minutes is 'working minutes since the question was asked, standing still left out; for joined since the mark of complexity';
create index entry_of_question on advice.entry (question_id, at, id);
create index entry_by_words on advice.entry using gin (words) where kind in ('answer', 'correction');

create table advice.source (
  id uuid primary key,
  entry_id uuid not null references advice.entry on delete cascade,
  number smallint not null,
  kind text not null check (kind in ('law', 'policy', 'earlier-advice', 'knowledge', 'other')),
  citation text not null,
  link text check (link ~ '^https://'),
  earlier_question_id uuid references advice.question,
  knowledge_item_id uuid,
  unique (entry_id, number)
);
comment on table advice.source is 'What an answer rests on. No personal data but what somebody wrote in a citation; keep: as the question';
create index source_of_earlier_question on advice.source (earlier_question_id) where earlier_question_id is not null;

alter table advice.desk enable row level security;
alter table advice.target enable row level security;
alter table advice.question enable row level security;
alter table advice.entry enable row level security;
alter table advice.source enable row level security;

create policy colleagues on advice.desk for select to wederhoor_app using ((select staff.works_here()));
create policy admin on advice.desk for all to wederhoor_app
  using ((select staff.actor_has_role('admin'))) with check ((select staff.actor_has_role('admin')));
grant select, insert, update on advice.desk to wederhoor_app;

-- Added, never changed: an answer keeps the target that it was given under.
create policy colleagues on advice.target for select to wederhoor_app using ((select staff.works_here()));
create policy coordinator on advice.target for insert to wederhoor_app
  with check ((select staff.actor_has_role('coordinator')) and set_by = (select platform.actor_id())
    and municipality_id = any ((select staff.actor_municipalities())::uuid[]));
grant select, insert on advice.target to wederhoor_app;

-- Who may see a question: the consultant, who recorded it, who handles it or joined, and the specialists and coordinators of the desk.
-- A colleague of the consultant does not.
create policy own_municipality on advice.question as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy need_to_know on advice.question for select to wederhoor_app using (
  consultant_id = (select platform.actor_id())
  or recorded_by = (select platform.actor_id())
  or handler_id = (select platform.actor_id())
  or joined_by = (select platform.actor_id())
  or (unit_id = (select staff.actor_unit()) and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')))));
create policy ask on advice.question for insert to wederhoor_app
  with check (recorded_by = (select platform.actor_id())
    and (consultant_id = (select platform.actor_id()) or (select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')))
    and staff.works_for(consultant_id, municipality_id));
create policy work_on on advice.question for update to wederhoor_app
  using (consultant_id = (select platform.actor_id()) or recorded_by = (select platform.actor_id()) or handler_id = (select platform.actor_id())
    or joined_by = (select platform.actor_id())
    or (unit_id = (select staff.actor_unit()) and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')))))
  with check ((select platform.actor_id()) is not null);
grant select, insert on advice.question to wederhoor_app;
-- Who asked, when, under which target and in whose name stays as it was.
grant update (handler_id, taken_at, status, first_answer_at, first_answer_minutes, first_answer_due_at, closing_due_at, closed_at, closing_minutes, lapsed,
  stood_since, stood_minutes, complex_since, complex_by, joined_at, joined_by, involvement_minutes, report_id, result_due_on) on advice.question to wederhoor_app;

-- What was measured once is not measured again.
create function advice.keep_first() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if (old.first_answer_at is not null and (new.first_answer_at, new.first_answer_minutes) is distinct from (old.first_answer_at, old.first_answer_minutes))
    or (old.complex_since is not null and (new.complex_since, new.complex_by) is distinct from (old.complex_since, old.complex_by))
    or (old.joined_at is not null and (new.joined_at, new.joined_by, new.involvement_minutes) is distinct from (old.joined_at, old.joined_by, old.involvement_minutes)) then
    raise exception 'the first answer, the first mark of complexity and the first to join stay' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger keep_first before update on advice.question for each row execute function advice.keep_first();

-- Not security definer: it asks under row security.
create function advice.actor_sees(of_question uuid) returns boolean
language plpgsql stable set search_path = ''
as $$ begin return exists (select from advice.question q where q.id = of_question); end $$;
-- Whether somebody answers this question, and did not ask it.
create function advice.actor_answers(of_question uuid) returns boolean
language plpgsql stable set search_path = ''
as $$
begin
  return exists (select from advice.question q where q.id = of_question and (q.handler_id = platform.actor_id() or q.joined_by = platform.actor_id()
    or (q.unit_id = staff.actor_unit() and (staff.actor_has_role('specialist') or staff.actor_has_role('coordinator')))));
end
$$;

create policy with_question on advice.entry for select to wederhoor_app
  using (case when kind = 'note' then advice.actor_answers(question_id) else advice.actor_sees(question_id) end);
create policy write on advice.entry for insert to wederhoor_app
  with check (by_id = (select platform.actor_id())
    and case when kind in ('reply', 'reopened', 'complexity') then advice.actor_sees(question_id) else advice.actor_answers(question_id) end);
grant select, insert on advice.entry to wederhoor_app;
create policy with_entry on advice.source for select to wederhoor_app using (exists (select from advice.entry e where e.id = entry_id));
create policy write on advice.source for insert to wederhoor_app
  with check (exists (select from advice.entry e where e.id = entry_id and e.by_id = (select platform.actor_id())));
grant select, insert on advice.source to wederhoor_app;

-- A person whom a question names: the desk that answers knows them; who wrote the question down knows whom they named, and no more.
create function advice.actor_knows_person(person uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from advice.question q
    where q.subject_person_id = person and q.municipality_id = any (staff.actor_municipalities())
      and ((q.recorded_by is distinct from me and q.consultant_id is distinct from me
            and (q.handler_id = me or q.joined_by = me
              or (q.unit_id = staff.actor_unit() and (staff.actor_has_role('specialist') or staff.actor_has_role('coordinator')))))
        or ((q.recorded_by = me or q.consultant_id = me)
            and exists (select from parties.person p where p.id = person and p.created_by in (q.recorded_by, q.consultant_id)))));
end
$$;
create policy subject_of_question on parties.person for select to wederhoor_app using (advice.actor_knows_person(id));
revoke all on function advice.keep_first(), advice.actor_sees(uuid), advice.actor_answers(uuid), advice.actor_knows_person(uuid) from public;
grant execute on function advice.actor_sees(uuid), advice.actor_answers(uuid), advice.actor_knows_person(uuid) to wederhoor_app;

-- The trail of a question: whom it was about, in which role somebody looked, and who may read that.
create function privacy.role_on_question(of_question uuid, actor uuid) returns text
language plpgsql stable
as $$
begin
  return (select case
      when q.handler_id = actor then 'adviser'
      when q.joined_by = actor then 'joiner'
      when q.consultant_id = actor then 'asker'
      when q.recorded_by = actor then 'recorder'
      when exists (select from staff.account c join staff.account_role s on s.account_id = c.id and s.role in ('specialist', 'coordinator')
                    where c.id = actor and c.unit_id = q.unit_id) then 'advice-desk'
      else 'other' end
    from advice.question q where q.id = of_question);
end
$$;
create or replace function platform.case_facts(kind text, id uuid, actor uuid, out subject_id uuid, out case_role text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if id is null then
    return;
  elsif kind = 'investigation' then
    subject_id := (select i.subject_person_id from investigations.investigation i where i.id = case_facts.id);
    case_role := case when actor is not null then privacy.role_on_file(id, actor) end;
  elsif kind = 'report' then
    subject_id := (select r.subject_person_id from reports.report r where r.id = case_facts.id);
    case_role := case when actor is not null then privacy.role_on_report(id, actor) end;
  elsif kind = 'question' then
    subject_id := (select q.subject_person_id from advice.question q where q.id = case_facts.id);
    case_role := case when actor is not null then privacy.role_on_question(id, actor) end;
  elsif kind = 'person' then
    subject_id := id;
  end if;
end
$$;
create or replace function platform.case_municipality(kind text, id uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case kind
    when 'investigation' then (select i.municipality_id from investigations.investigation i where i.id = case_municipality.id)
    when 'report' then (select r.municipality_id from reports.report r where r.id = case_municipality.id)
    when 'question' then (select q.municipality_id from advice.question q where q.id = case_municipality.id)
    when 'person' then (select p.municipality_id from parties.person p where p.id = case_municipality.id)
  end;
end
$$;
create policy looks_at_question on platform.audit_event for select to wederhoor_app
  using (object_kind = 'question' and kind = 'read' and advice.actor_sees(object_id));

create or replace function privacy.cases_about(people uuid[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select i.id from investigations.investigation i
   where i.subject_person_id = any (people) and staff.actor_has_role('privacy') and i.municipality_id = any (staff.actor_municipalities())
  union
  select r.id from reports.report r
   where r.subject_person_id = any (people) and staff.actor_has_role('privacy') and r.municipality_id = any (staff.actor_municipalities())
  union
  select q.id from advice.question q
   where q.subject_person_id = any (people) and staff.actor_has_role('privacy') and q.municipality_id = any (staff.actor_municipalities())
$$;
create or replace function privacy.references_of(wanted uuid[]) returns table (id uuid, reference text)
language sql stable security definer set search_path = ''
as $$
  select i.id, i.reference from investigations.investigation i
   where i.id = any (wanted) and staff.actor_has_role('privacy') and i.municipality_id = any (staff.actor_municipalities())
  union all
  select r.id, r.reference from reports.report r
   where r.id = any (wanted) and staff.actor_has_role('privacy') and r.municipality_id = any (staff.actor_municipalities())
  union all
  select q.id, q.reference from advice.question q
   where q.id = any (wanted) and staff.actor_has_role('privacy') and q.municipality_id = any (staff.actor_municipalities())
$$;
create or replace function privacy.subjects_of(wanted uuid[]) returns table (id uuid, subject_id uuid)
language sql stable security definer set search_path = ''
as $$
  select i.id, i.subject_person_id from investigations.investigation i
   where i.id = any (wanted) and i.subject_person_id is not null and staff.actor_has_role('privacy') and i.municipality_id = any (staff.actor_municipalities())
  union all
  select r.id, r.subject_person_id from reports.report r
   where r.id = any (wanted) and r.subject_person_id is not null and staff.actor_has_role('privacy') and r.municipality_id = any (staff.actor_municipalities())
  union all
  select q.id, q.subject_person_id from advice.question q
   where q.id = any (wanted) and q.subject_person_id is not null and staff.actor_has_role('privacy') and q.municipality_id = any (staff.actor_municipalities())
$$;
revoke all on function privacy.role_on_question(uuid, uuid) from public;

insert into privacy.processing_activity (purpose, version, valid_from, confidential, name, goal, legal_basis, keep, source) values
  ('advising-colleagues', 1, '2024-01-01', false, 'Advies aan collega’s',
   'Vragen van collega’s over aanvragen levensonderhoud, financiële regelingen en werkdossiers beantwoorden, en bijhouden hoe snel dat gaat en wat ermee gebeurde.',
   'AVG art. 6 lid 1 onder e; Participatiewet art. 7 en 8b',
   'Vijf jaar na het advies (Selectielijst 21.1), één jaar als er geen advies kwam (21.2).',
   'De collega die vraagt; het uitkeringsdossier');

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('advice-result-after', 14, 'days', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('advice-record-back', 7, 'days', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('advice-nearly-late', 25, 'percent', '2024-01-01', 'werkafspraak van de gemeente', false);
