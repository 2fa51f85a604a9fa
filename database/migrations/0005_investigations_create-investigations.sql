-- An investigation travels from opening to outcome through the legal gates; each part of the file stands in its own table.
create schema investigations;
grant usage on schema investigations to wederhoor_app;
create sequence investigations.investigation_number;
grant usage on sequence investigations.investigation_number to wederhoor_app;

create table investigations.investigation (
  id uuid primary key,
  reference text not null unique,
  report_id uuid not null unique references reports.report,
  received_year smallint not null,
  source text not null,
  scheme text not null check (scheme in ('subsistence', 'financial-scheme', 'work-file', 'wmo-pgb', 'youth-pgb', 'other')),
  domain text not null check (domain in ('participation-act', 'wmo', 'youth-act')),
  purpose text not null,
  legal_basis text not null,
  unit_id uuid not null references staff.unit,
  lead_id uuid references staff.account,
  stage text not null default 'opened' check (stage in
    ('opened', 'planning', 'research', 'hearing', 'weighing', 'advice', 'reading-along', 'decision', 'outcome', 'closed')),
  fine_in_view boolean not null default false,
  no_breach_side_empty_because text,
  subject_person_id uuid references parties.person,
  subject_organisation_id uuid references parties.organisation,
  opened_on date not null,
  opened_at timestamptz not null,
  usable_signal_on date not null,
  closed_at timestamptz,
  result text check (result in ('terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown')),
  check ((stage = 'closed') = (closed_at is not null)),
  check (stage <> 'closed' or result is not null)
);
comment on table investigations.investigation is 'personal data; purpose: Participation Act, Wmo and Youth Act enforcement; keep: 10 years (Selectielijst 12.1.1), Wmo 15 (12.1.2), Youth Act 20 (12.1.12)';
comment on column investigations.investigation.result is 'what the figures count: the outcome, restated when an objection changes it';
comment on column investigations.investigation.usable_signal_on is 'first day on which the municipality could have acted; the six months of the case law run from here';
create index investigation_of_lead on investigations.investigation (lead_id, stage, opened_at desc, id desc);
create index investigation_of_lead_by_moment on investigations.investigation (lead_id, opened_at desc, id desc);
create index investigation_of_unit on investigations.investigation (unit_id, stage, opened_at desc, id desc);
create index investigation_of_unit_by_moment on investigations.investigation (unit_id, opened_at desc, id desc);
create index investigation_unassigned on investigations.investigation (unit_id, opened_at desc, id desc) where lead_id is null;
create index investigation_awaiting_decision on investigations.investigation (id) where stage = 'decision';
create index investigation_of_person on investigations.investigation (subject_person_id);
create index investigation_of_organisation on investigations.investigation (subject_organisation_id);
create index investigation_by_year on investigations.investigation (received_year, result, source, opened_at desc, id desc);

create table investigations.member (
  investigation_id uuid not null references investigations.investigation on delete cascade,
  account_id uuid not null references staff.account,
  part text not null check (part in ('colleague', 'reader', 'authoriser')),
  since date not null,
  until date,
  primary key (investigation_id, account_id, part)
);
comment on table investigations.member is 'Who works on a file beside its lead: colleague, reader of the advice, authoriser of observations; keep: as the file';
create index member_of_account on investigations.member (account_id, investigation_id);

create table investigations.conflict_declaration (
  investigation_id uuid not null references investigations.investigation on delete cascade,
  account_id uuid not null references staff.account,
  moment text not null check (moment in ('assignment', 'reading', 'decision')),
  knows boolean not null,
  explanation text,
  at timestamptz not null,
  primary key (investigation_id, account_id, moment)
);
comment on table investigations.conflict_declaration is 'The answer to "do you know this person or provider"; a yes excludes; keep: as the file';

create table investigations.question (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  position smallint not null,
  question text not null,
  answer text
);
comment on table investigations.question is 'personal data; the questions that the investigation has to answer; purpose and keeping: as the file';
create index question_of_file on investigations.question (investigation_id, position);

create table investigations.method (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  step smallint not null check (step between 1 and 10),
  goal text not null,
  why_not_lighter text,
  status text not null default 'planned' check (status in ('planned', 'done', 'set-aside')),
  done_on date,
  result text,
  planned_by uuid not null references staff.account,
  planned_at timestamptz not null
);
comment on table investigations.method is 'personal data; the means, mildest first (ladder of ten steps), each heavier one with its reason; purpose and keeping: as the file';
create index method_of_file on investigations.method (investigation_id, step);

create table investigations.home_visit (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  regime text not null check (regime in ('reasonable-ground', 'free-consent')),
  ground text,
  ground_known_on date,
  lighter_means text not null,
  announced boolean not null,
  unannounced_because text,
  planned_on date not null,
  staff uuid[] not null,
  visited_on date,
  started_at time,
  ended_at time,
  consent_given boolean,
  told_purpose boolean,
  told_consequence boolean,
  consent_how text check (consent_how in ('signed', 'spoken')),
  withdrawn_at time,
  rooms jsonb not null default '[]',
  copy_sent_on date,
  cancelled_because text
);
comment on table investigations.home_visit is 'personal data; a visit to a home: regime, consent record, rooms; purpose and keeping: as the file';
create index home_visit_of_file on investigations.home_visit (investigation_id);

create table investigations.observation_plan (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  reason text not null,
  lighter_means text not null,
  place text not null,
  most smallint not null check (most between 1 and 100),
  until date not null,
  hours text not null,
  requested_by uuid not null references staff.account,
  authorised_by uuid references staff.account,
  authorised_at timestamptz,
  check ((authorised_by is null) = (authorised_at is null)),
  check (authorised_by <> requested_by)
);
comment on table investigations.observation_plan is 'personal data; how many observations, until when, on whose authority; purpose and keeping: as the file';
create index observation_plan_of_file on investigations.observation_plan (investigation_id);

create table investigations.observation (
  id uuid primary key,
  plan_id uuid not null references investigations.observation_plan on delete cascade,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  observed_on date not null,
  from_time time not null,
  to_time time not null,
  place text not null,
  observer_id uuid not null references staff.account,
  fact text not null
);
comment on table investigations.observation is 'personal data; each observation from the public road; purpose and keeping: as the file';
create index observation_of_plan on investigations.observation (plan_id, observed_on);

create table investigations.data_request (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  body text not null,
  article text not null,
  what text not null,
  necessity text not null,
  asked_on date not null,
  due_on date not null,
  received_on date,
  answer text
);
comment on table investigations.data_request is 'personal data; questions to third parties (Participatiewet art. 63 and 64) and their term; purpose and keeping: as the file';
create index data_request_of_file on investigations.data_request (investigation_id);
create index data_request_open on investigations.data_request (due_on) where received_on is null;

create table investigations.finding (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  kind text not null check (kind in ('fact', 'statement', 'assumption', 'contra-indication')),
  supports text not null check (supports in ('breach', 'no-breach', 'neither')),
  content text not null,
  source text not null,
  found_on date not null,
  home_visit_id uuid references investigations.home_visit,
  seen_at time,
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  changed_at timestamptz not null default now(),
  withdrawn_because text,
  put_on date,
  reply text,
  weighed text
);
comment on table investigations.finding is 'personal data; one finding each: fact, statement, assumption or contra-indication, its source, what it supports, what the person answered and how that was weighed; purpose and keeping: as the file';
comment on column investigations.finding.changed_at is 'when the finding, its withdrawal or its answer last changed; a weighing that is older has to be read again';
create index finding_of_file on investigations.finding (investigation_id, recorded_at);

create table investigations.hearing (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  purpose text not null check (purpose in ('benefit-facts', 'fine')),
  invited_on date not null,
  planned_at timestamptz not null,
  way text not null check (way in ('office', 'home', 'phone', 'video', 'written')),
  rights_notice boolean not null,
  interpreter text,
  helper text,
  attendance text check (attendance in ('attended', 'no-show', 'written')),
  held_on date,
  caution_at timestamptz,
  caution_by uuid references staff.account,
  statement text,
  report_sent_on date,
  correction_until date,
  correction text,
  agreed_on date,
  check ((caution_at is null) = (caution_by is null)),
  check (purpose <> 'fine' or statement is null or caution_at is not null)
);
comment on table investigations.hearing is 'personal data; invitation, notice of rights, caution (Awb 5:10a), attendance, report and correction; purpose and keeping: as the file';
create index hearing_of_file on investigations.hearing (investigation_id, invited_on);

create table investigations.no_show_step (
  hearing_id uuid not null references investigations.hearing on delete cascade,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  step text not null check (step in ('call', 'letter', 'neighbourhood-team')),
  done_on date not null,
  result text not null,
  primary key (hearing_id, step)
);
comment on table investigations.no_show_step is 'personal data; what was tried after somebody did not come, before any consequence; purpose and keeping: as the file';
create index no_show_step_of_file on investigations.no_show_step (investigation_id);

create table investigations.hearing_waiver (
  investigation_id uuid primary key references investigations.investigation on delete cascade,
  exception text not null check (exception in ('awb-4-11-a', 'awb-4-11-b', 'awb-4-11-c', 'awb-4-12', 'awb-4-8-2')),
  reasons text not null,
  decided_by uuid not null references staff.account,
  at timestamptz not null
);
comment on table investigations.hearing_waiver is 'personal data; why somebody was not heard: the exception of the Awb and the reasons; purpose and keeping: as the file';

create table investigations.weighing (
  investigation_id uuid primary key references investigations.investigation on delete cascade,
  suitable text not null,
  necessary text not null,
  balanced text not null,
  circumstances text not null,
  consequences text not null,
  own_share text not null,
  help_offered text not null,
  culpability text not null check (culpability in ('intent', 'gross-negligence', 'normal', 'reduced', 'none')),
  culpability_facts text not null,
  disadvantage_cents bigint check (disadvantage_cents >= 0),
  prosecutor_asked_on date,
  prosecutor_answer text check (prosecutor_answer in ('waives', 'prosecutes')),
  weighed_by uuid not null references staff.account,
  updated_at timestamptz not null
);
comment on table investigations.weighing is 'personal data; the human measure: suitable, necessary, balanced (Awb 3:4), circumstances, own share of the municipality, culpability; purpose and keeping: as the file';

create table investigations.advice (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  version smallint not null,
  status text not null check (status in ('draft', 'reading', 'returned', 'sent', 'sent-back')),
  author_id uuid not null references staff.account,
  written_by uuid[] not null default '{}',
  updated_at timestamptz not null,
  reader_id uuid references staff.account,
  read_at timestamptz,
  reader_note text,
  sent_at timestamptz,
  unique (investigation_id, version),
  check (reader_id <> author_id and reader_id <> all (written_by))
);
comment on table investigations.advice is 'personal data; the advice, version by version, its author and who read along; purpose and keeping: as the file';
comment on column investigations.advice.written_by is 'everybody who saved this version, the author among them: none of them reads it along';

create table investigations.advice_part (
  id uuid primary key,
  advice_id uuid not null references investigations.advice on delete cascade,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('terminate', 'change', 'not-grant', 'continue', 'revise', 'revoke', 'recover', 'fine', 'warning', 'help')),
  reasons text not null,
  period_from date,
  period_to date,
  amount_cents bigint check (amount_cents >= 0),
  addressee text not null check (addressee in ('work-and-income', 'social-development')),
  check (period_to is null or period_from is null or period_to >= period_from)
);
comment on table investigations.advice_part is 'personal data; one part of an advice with its reasons, period, amount and the department that decides; purpose and keeping: as the file';
create index advice_part_of_advice on investigations.advice_part (advice_id, position);
create index advice_part_of_file on investigations.advice_part (investigation_id);

create table investigations.decision (
  part_id uuid primary key references investigations.advice_part,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  choice text not null check (choice in ('follow', 'deviate', 'send-back')),
  deviates_to text check (deviates_to in ('terminate', 'change', 'not-grant', 'continue', 'revise', 'revoke', 'recover', 'fine', 'warning', 'help')),
  amount_cents bigint check (amount_cents >= 0),
  reasons text,
  decided_by uuid not null references staff.account,
  mandate_id uuid not null references staff.mandate,
  decided_at timestamptz not null,
  check (choice = 'follow' or reasons is not null),
  check ((choice = 'deviate') = (deviates_to is not null))
);
comment on table investigations.decision is 'personal data; what the mandated person decided on each part; purpose and keeping: as the file';
create index decision_of_file on investigations.decision (investigation_id);
create index decision_of_decider on investigations.decision (decided_by, investigation_id);

create table investigations.objection (
  id uuid primary key,
  part_id uuid not null references investigations.advice_part,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  received_on date not null,
  result text check (result in ('unfounded', 'founded', 'partly-founded', 'withdrawn')),
  decided_on date,
  restated_result text check (restated_result in ('terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown')),
  check ((result is null) = (decided_on is null))
);
comment on table investigations.objection is 'personal data; an objection to a decision and what came of it; a founded one restates the figures; purpose and keeping: as the file';
create index objection_of_file on investigations.objection (investigation_id);

create table investigations.outcome (
  investigation_id uuid primary key references investigations.investigation on delete cascade,
  result text not null check (result in ('terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown')),
  explanation text,
  carried_out_on date,
  monthly_cents bigint check (monthly_cents >= 0),
  recovered_cents bigint check (recovered_cents >= 0),
  fined_cents bigint check (fined_cents >= 0),
  registered boolean not null,
  registered_in text check (registered_in in ('socrates', 'zorgned', 'case-system')),
  recorded_by uuid not null references staff.account,
  at timestamptz not null,
  check (result <> 'unknown' or explanation is not null)
);
comment on table investigations.outcome is 'personal data; what was done after the decision and whether it stands in Socrates or Zorgned; purpose and keeping: as the file';

create table investigations.lesson (
  investigation_id uuid primary key references investigations.investigation on delete cascade,
  cause text not null check (cause in ('rule-not-understood', 'form-unclear', 'change-not-passed-on', 'debts', 'deliberate-gain', 'own-mistake', 'no-breach', 'other')),
  aims_at text not null check (aims_at in ('service', 'information', 'process', 'policy', 'none')),
  proposal text not null,
  recorded_by uuid not null references staff.account,
  at timestamptz not null
);
comment on table investigations.lesson is 'The cause and what could be done better, written without names; keep: as the file';

create table investigations.step_back (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  from_stage text not null,
  to_stage text not null,
  reason text not null,
  taken_by uuid not null references staff.account,
  at timestamptz not null
);
comment on table investigations.step_back is 'personal data; why a file went back to an earlier stage; purpose and keeping: as the file';
create index step_back_of_file on investigations.step_back (investigation_id, at);

-- Who may see a file beside its lead and the coordinator of its unit, and to whom it is closed for good. Made from members, decisions
-- and declarations, for sees_file and for lists in order of opening.
create table investigations.access (
  account_id uuid not null references staff.account,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  opened_at timestamptz not null,
  allowed boolean not null,
  until date,
  primary key (account_id, investigation_id)
);
comment on table investigations.access is 'Who may see a file until the day in until, and to whom it is closed; kept by triggers; keep: as the file';
create index access_by_moment on investigations.access (account_id, opened_at desc, investigation_id desc) where allowed;
alter table investigations.access enable row level security;
create policy own on investigations.access for select to wederhoor_app using (account_id = (select platform.actor_id()));
grant select on investigations.access to wederhoor_app;

-- Need to know: the lead, the coordinator of the unit, colleagues and readers, who decided on it, and the manager with a mandate while
-- the advice waits for a decision. Never who said that they know the subject. One opaque function, because policies that ask each
-- other's tables grow into plans that cost more than the work itself.
create function investigations.sees_file(file uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
declare
  me constant uuid := platform.actor_id();
  f record;
begin
  select i.lead_id, i.unit_id, i.stage, a.allowed, a.until into f
    from investigations.investigation i left join investigations.access a on a.account_id = me and a.investigation_id = i.id
   where i.id = file;
  if not found or f.allowed is false then
    return false;
  end if;
  if f.lead_id = me or (f.allowed and (f.until is null or f.until >= current_date)) then
    return true;
  end if;
  if exists (select from staff.account c join staff.account_role r on r.account_id = c.id and r.role = 'coordinator'
              where c.id = me and c.active and c.unit_id = f.unit_id) then
    return true;
  end if;
  return f.stage = 'decision' and exists (
    select from investigations.advice v
      join investigations.advice_part p on p.advice_id = v.id
      join staff.mandate d on d.account_id = me and d.addressee = p.addressee and p.kind = any (d.part_kinds)
     where v.investigation_id = file and v.status = 'sent'
       and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date));
end
$$;
-- The files whose advice waits for a decision by the asker, for lists.
create function investigations.files_awaiting_actor() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select i.id
    from investigations.investigation i
   cross join lateral (
     select from investigations.advice v
       join investigations.advice_part p on p.advice_id = v.id
       join staff.mandate d on d.account_id = platform.actor_id() and d.addressee = p.addressee and p.kind = any (d.part_kinds)
      where v.investigation_id = i.id and v.status = 'sent'
        and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date) limit 1) waits
   where i.stage = 'decision'
$$;
-- Whether the asker sees a file about a person or organisation, or the file that grew from a report.
create function investigations.sees_file_about(party uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from investigations.investigation i where i.subject_person_id = party and (i.lead_id = me or investigations.sees_file(i.id)))
      or exists (select from investigations.investigation i where i.subject_organisation_id = party and (i.lead_id = me or investigations.sees_file(i.id)));
end
$$;
create function investigations.sees_file_of_report(of_report uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$ begin return exists (select from investigations.investigation i where i.report_id = of_report and investigations.sees_file(i.id)); end $$;
-- The file that grew from a report, for what is noted on it by somebody who need not see it.
create function investigations.file_of_report(of_report uuid) returns uuid
language sql stable security definer set search_path = ''
as $$ select i.id from investigations.investigation i where i.report_id = of_report and platform.actor_id() is not null $$;

create function investigations.keep_access(account uuid, file uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  knows constant boolean := exists (select from investigations.conflict_declaration c where c.investigation_id = file and c.account_id = account and c.knows);
  decided constant boolean := exists (select from investigations.decision d where d.investigation_id = file and d.decided_by = account);
  is_member boolean;
  member_until date;
begin
  select count(*) > 0, case when count(*) = count(m.until) then max(m.until) end into is_member, member_until
    from investigations.member m where m.investigation_id = file and m.account_id = account;
  if not (knows or decided or is_member) then
    delete from investigations.access a where a.account_id = account and a.investigation_id = file;
    return;
  end if;
  insert into investigations.access (account_id, investigation_id, opened_at, allowed, until)
  select account, file, i.opened_at, not knows, case when not decided then member_until end
    from investigations.investigation i where i.id = file
  on conflict (account_id, investigation_id) do update set allowed = excluded.allowed, until = excluded.until;
end
$$;
create function investigations.member_changed() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform investigations.keep_access(coalesce(new.account_id, old.account_id), coalesce(new.investigation_id, old.investigation_id));
  return null;
end
$$;
create function investigations.decision_changed() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform investigations.keep_access(coalesce(new.decided_by, old.decided_by), coalesce(new.investigation_id, old.investigation_id));
  return null;
end
$$;
-- After a yes somebody leaves the file and the report beneath it at once.
create function investigations.step_aside() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  of_report constant uuid := (select i.report_id from investigations.investigation i where i.id = new.investigation_id);
begin
  update investigations.investigation set lead_id = null where id = new.investigation_id and lead_id = new.account_id;
  delete from investigations.member m where m.investigation_id = new.investigation_id and m.account_id = new.account_id;
  update reports.report set handler_id = null where id = of_report and handler_id = new.account_id;
  delete from reports.reader g using reports.report r
   where g.account_id = new.account_id and g.report_id = r.id and (r.id = of_report or r.joined_to = of_report);
  perform investigations.keep_access(new.account_id, new.investigation_id);
  return null;
end
$$;
create trigger access_of_member after insert or update or delete on investigations.member for each row execute function investigations.member_changed();
create trigger access_of_decision after insert or update or delete on investigations.decision for each row execute function investigations.decision_changed();
create trigger step_aside after insert or update on investigations.conflict_declaration
  for each row when (new.knows) execute function investigations.step_aside();
do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc where pronamespace = 'investigations'::regnamespace loop
    execute format('revoke all on function %s from public', wanted);
  end loop;
end
$$;
grant execute on function investigations.sees_file(uuid), investigations.sees_file_about(uuid), investigations.sees_file_of_report(uuid),
  investigations.files_awaiting_actor(), investigations.file_of_report(uuid) to wederhoor_app;

-- The lead, and who was let in, come first and by themselves: those checks cost next to nothing. After a yes there is neither.
alter table investigations.investigation enable row level security;
create policy need_to_know on investigations.investigation for select to wederhoor_app using (
  lead_id = (select platform.actor_id())
  or exists (select from investigations.access a where a.account_id = (select platform.actor_id()) and a.investigation_id = investigation.id
        and a.allowed and (a.until is null or a.until >= current_date))
  or investigations.sees_file(id));
create policy open_file on investigations.investigation for insert to wederhoor_app
  with check (unit_id = (select staff.actor_unit()));
create policy work_on on investigations.investigation for update to wederhoor_app
  using (lead_id = (select platform.actor_id()) or investigations.sees_file(id)) with check ((select platform.actor_id()) is not null);
grant select, insert on investigations.investigation to wederhoor_app;
grant update (stage, lead_id, fine_in_view, no_breach_side_empty_because, closed_at, result) on investigations.investigation to wederhoor_app;

-- A closed file stays as it was closed; only an objection restates its result.
create function investigations.refuse_reopening() returns trigger
language plpgsql set search_path = ''
as $$ begin raise exception 'a closed file does not change' using errcode = 'insufficient_privilege'; end $$;
create trigger closed_stays_closed before update on investigations.investigation for each row
  when (old.stage = 'closed' and (new.stage, new.lead_id, new.fine_in_view, new.no_breach_side_empty_because, new.closed_at)
    is distinct from (old.stage, old.lead_id, old.fine_in_view, old.no_breach_side_empty_because, old.closed_at))
  execute function investigations.refuse_reopening();

-- The rules decide what may happen; the database keeps who can do it at all, whatever the application does. Three questions:
-- whether the asker works on an open file,
create function investigations.works_on(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (
    select from investigations.investigation i
      left join investigations.access a on a.account_id = me and a.investigation_id = i.id
     where i.id = file and i.stage <> 'closed' and a.allowed is distinct from false
       and (i.lead_id = me or exists (select from investigations.member m
             where m.investigation_id = i.id and m.account_id = me and m.part = 'colleague' and (m.until is null or m.until >= current_date))));
end
$$;
-- whether the asker decides on a part under this mandate: asked about a conflict of interest, neither adviser nor reader nor on the file,
create function investigations.may_decide(file uuid, part uuid, mandate uuid, deviates_to text, amount bigint) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return staff.actor_has_role('manager') and not investigations.works_on(file) and exists (
    select from investigations.advice_part p
      join investigations.advice v on v.id = p.advice_id and v.status = 'sent'
      join investigations.investigation i on i.id = v.investigation_id and i.stage = 'decision'
      join investigations.conflict_declaration c on c.investigation_id = i.id and c.account_id = me and c.moment = 'decision' and not c.knows
      join staff.mandate d on d.id = mandate and d.account_id = me and d.addressee = p.addressee
     where p.id = part and i.id = file and v.author_id <> me and me <> all (v.written_by) and v.reader_id is distinct from me
       and coalesce(deviates_to, p.kind) = any (d.part_kinds)
       and (d.up_to_cents is null or coalesce(case when deviates_to is null then p.amount_cents else amount end, 0) <= d.up_to_cents)
       and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date));
end
$$;
-- and whether the asker sent the advice back, and so starts its next version in the name of the author.
create function investigations.sent_back(file uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from investigations.decision d
    where d.investigation_id = file and d.decided_by = platform.actor_id() and d.choice = 'send-back')
$$;

-- Every part of a file is as visible as the file itself. Who works on the file writes it, in their own name; nothing of it is deleted.
do $$
declare
  part text;
  writer text;
  changes text;
begin
  for part, writer, changes in values
    ('question', null, '(question, answer)'),
    ('method', 'planned_by', '(status, done_on, result)'),
    ('home_visit', null, '(visited_on, started_at, ended_at, told_purpose, told_consequence, consent_given, consent_how, rooms, withdrawn_at, copy_sent_on, cancelled_because)'),
    ('observation', 'observer_id', null),
    ('data_request', null, '(received_on, answer)'),
    ('finding', 'recorded_by', '(withdrawn_because, changed_at, put_on, reply, weighed)'),
    ('step_back', 'taken_by', null),
    ('hearing', null, '(caution_at, caution_by, attendance, held_on, statement, report_sent_on, correction_until, correction, agreed_on)'),
    ('no_show_step', null, null),
    ('hearing_waiver', 'decided_by', ''),
    ('weighing', 'weighed_by', ''),
    ('outcome', 'recorded_by', ''),
    ('lesson', 'recorded_by', ''),
    ('observation_plan', 'requested_by', null),
    ('member', null, '(until)'),
    ('advice', null, '(status, updated_at, written_by, reader_id, read_at, reader_note, sent_at)'),
    ('advice_part', null, null),
    ('decision', null, null),
    ('objection', null, '(result, decided_on, restated_result)')
  loop
    execute format('alter table investigations.%I enable row level security', part);
    execute format('grant select, insert on investigations.%I to wederhoor_app', part);
    execute format('create policy with_file on investigations.%I for select to wederhoor_app using (investigations.sees_file(investigation_id))', part);
    if changes is not null then
      execute format('grant update %s on investigations.%I to wederhoor_app', changes, part);
    end if;
    continue when part in ('decision', 'objection');

    execute format('create policy in_own_name on investigations.%I for insert to wederhoor_app with check (investigations.works_on(investigation_id)%s)',
      part, case when writer is not null then format(' and %I = (select platform.actor_id())', writer) end);
    if changes is not null then
      execute format('create policy work_on on investigations.%I for update to wederhoor_app
        using (investigations.works_on(investigation_id)) with check (investigations.works_on(investigation_id)%s)',
        part, case when changes = '' then format(' and %I = (select platform.actor_id())', writer) end);
    end if;
  end loop;
end
$$;
-- The coordinator lets colleagues in and authorises observations that somebody else asked for.
create policy let_in on investigations.member for insert to wederhoor_app
  with check ((select staff.actor_has_role('coordinator')) and investigations.sees_file(investigation_id));
create policy let_in_again on investigations.member for update to wederhoor_app
  using ((select staff.actor_has_role('coordinator')) and investigations.sees_file(investigation_id));
create policy another_reader on investigations.member for delete to wederhoor_app
  using (part = 'reader' and investigations.works_on(investigation_id));
create policy authorise on investigations.observation_plan for update to wederhoor_app
  using (authorised_by is null and (select staff.actor_has_role('coordinator')) and investigations.sees_file(investigation_id))
  with check (authorised_by = (select platform.actor_id()));
grant update (authorised_by, authorised_at) on investigations.observation_plan to wederhoor_app;
grant delete on investigations.member, investigations.advice_part to wederhoor_app;
-- The reader answers for the advice; the parts of a version are rewritten while it is written.
create policy read_along on investigations.advice for update to wederhoor_app
  using (reader_id = (select platform.actor_id()) and status = 'reading') with check (reader_id = (select platform.actor_id()));
create policy rewrite on investigations.advice_part for delete to wederhoor_app using (investigations.works_on(investigation_id));
-- Who decides does so in their own name, under a mandate of their own, and starts the next version of what they send back.
create policy decide on investigations.decision for insert to wederhoor_app
  with check (decided_by = (select platform.actor_id())
    and investigations.may_decide(investigation_id, part_id, mandate_id, deviates_to, amount_cents));
create policy send_back on investigations.advice for update to wederhoor_app
  using (status = 'sent' and investigations.sent_back(investigation_id)) with check (status = 'sent-back');
create policy next_version on investigations.advice for insert to wederhoor_app
  with check (status = 'draft' and investigations.sent_back(investigation_id));
create policy next_version on investigations.advice_part for insert to wederhoor_app with check (investigations.sent_back(investigation_id));
-- Objections come in after a file was closed too.
create policy record on investigations.objection for insert to wederhoor_app with check (investigations.sees_file(investigation_id));
create policy settle on investigations.objection for update to wederhoor_app
  using (result is null and investigations.sees_file(investigation_id)) with check (investigations.sees_file(investigation_id));
revoke all on function investigations.works_on(uuid), investigations.may_decide(uuid, uuid, uuid, text, bigint), investigations.sent_back(uuid),
  investigations.refuse_reopening() from public;
grant execute on function investigations.works_on(uuid), investigations.may_decide(uuid, uuid, uuid, text, bigint), investigations.sent_back(uuid)
  to wederhoor_app;

alter table investigations.conflict_declaration enable row level security;
create policy with_file on investigations.conflict_declaration for select to wederhoor_app
  using (account_id = (select platform.actor_id()) or investigations.sees_file(investigation_id));
create policy own on investigations.conflict_declaration for insert to wederhoor_app
  with check (account_id = (select platform.actor_id()) and investigations.sees_file(investigation_id));
-- A no may become a yes; a yes is never taken back.
create policy found_out on investigations.conflict_declaration for update to wederhoor_app
  using (account_id = (select platform.actor_id()) and not knows) with check (account_id = (select platform.actor_id()));
grant select, insert, update (knows, explanation, at) on investigations.conflict_declaration to wederhoor_app;

-- Whoever sees the file sees whom it is about, the report it grew from, and what happened to it.
create policy whom_a_file_is_about on parties.person for select to wederhoor_app using (investigations.sees_file_about(id));
create policy whom_a_file_is_about on parties.organisation for select to wederhoor_app using (investigations.sees_file_about(id));
create policy decided_on on reports.report for select to wederhoor_app
  using ((select staff.actor_has_role('manager')) and investigations.sees_file_of_report(id));
create policy trail_of_file on platform.audit_event for select to wederhoor_app
  using (object_kind = 'investigation' and kind = 'write' and investigations.sees_file(object_id));

-- Sums per year of receipt, kept in the same transaction, as for reports.
create table investigations.tally (
  year smallint not null,
  source text not null,
  scheme text not null,
  state text not null check (state in ('open', 'closed')),
  result text not null,
  slot smallint not null,
  n bigint not null,
  primary key (year, source, scheme, state, result, slot)
);
comment on table investigations.tally is 'Number of investigations per year in which the report was received, source, scheme, open or closed, and result (open: none). No personal data.';
grant select on investigations.tally to wederhoor_app;

create function investigations.keep_tally() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  my_slot constant smallint := pg_backend_pid() % 32;
begin
  if tg_op = 'INSERT' then
    insert into investigations.tally as t (year, source, scheme, state, result, slot, n)
    select received_year, source, scheme, case when stage = 'closed' then 'closed' else 'open' end,
           case when stage = 'closed' then result else 'none' end, my_slot, count(*)
      from added group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (year, source, scheme, state, result, slot) do update set n = t.n + excluded.n;
  else
    insert into investigations.tally as t (year, source, scheme, state, result, slot, n)
    select year, source, scheme, state, result, my_slot, sum(change) from (
      select received_year as year, source, scheme, case when stage = 'closed' then 'closed' else 'open' end as state,
             case when stage = 'closed' then result else 'none' end as result, 1 as change from added
      union all
      select received_year, source, scheme, case when stage = 'closed' then 'closed' else 'open' end,
             case when stage = 'closed' then result else 'none' end, -1 from removed
    ) changes group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
    on conflict (year, source, scheme, state, result, slot) do update set n = t.n + excluded.n;
  end if;
  return null;
end
$$;
create trigger tally_added after insert on investigations.investigation
  referencing new table as added for each statement execute function investigations.keep_tally();
create trigger tally_changed after update on investigations.investigation
  referencing old table as removed new table as added for each statement execute function investigations.keep_tally();
