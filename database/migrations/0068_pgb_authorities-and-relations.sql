-- What an investigation of budgets brings to others: steps to authorities about a care provider, the submission to the IKZ, the warning
-- register with its gates, the money that really came in, and contacts with other organisations.
create table pgb.authority_step (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  provider_id uuid not null,
  kind text not null check (kind in ('igj', 'labour-inspectorate', 'tax-authority', 'criminal-report', 'civil-claim', 'no-new-agreements')),
  ground text not null check (ground in ('wmo-6-2', 'youth-9-1', 'suwi-64', 'awr-55', 'sr-225', 'sr-227b', 'sr-326', 'bw-6-162', 'bw-6-203', 'wmo-2-3-6', 'youth-8-1-1')),
  reason text not null check (length(btrim(reason)) between 20 and 4000),
  gives text not null check (length(btrim(gives)) between 5 and 2000),
  without_medical boolean not null check (without_medical),
  written_by uuid not null references staff.account,
  written_at timestamptz not null,
  approved_by uuid references staff.account check (approved_by <> written_by),
  approved_at timestamptz,
  sent_on date,
  their_reference text not null default '' check (length(their_reference) <= 60),
  answered_on date check (answered_on >= sent_on),
  answer text check (length(btrim(answer)) between 5 and 4000),
  withdrawn_because text check (length(btrim(withdrawn_because)) between 5 and 500),
  foreign key (provider_id, investigation_id) references pgb.provider (id, investigation_id),
  check ((approved_by is null) = (approved_at is null)),
  check (sent_on is null or approved_at is not null),
  check ((answered_on is null) = (answer is null)),
  check (answered_on is null or sent_on is not null),
  check (withdrawn_because is null or sent_on is null)
);
comment on column pgb.authority_step.gives is 'what is handed over; nothing of clients whom it is not about';
comment on column pgb.authority_step.without_medical is 'somebody looked, and there are no medical data in it';
comment on table pgb.authority_step is 'A step to an authority or a court about a care provider: on which ground, what it gives, approved by somebody else, and the answer. personal data where the provider is a person; purpose: social-domain-enforcement; keep: as the file';
create index authority_step_of_file on pgb.authority_step (investigation_id, written_at desc);
create index authority_step_of_provider on pgb.authority_step (provider_id);

create table pgb.ikz_submission (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  provider_id uuid not null,
  content_sealed bytea,
  without_medical boolean not null check (without_medical),
  written_by uuid not null references staff.account,
  written_at timestamptz not null,
  approved_by uuid references staff.account check (approved_by <> written_by),
  approved_at timestamptz,
  sent_on date,
  informed_on date,
  not_informed_because text check (length(btrim(not_informed_because)) between 10 and 2000),
  aggravated_because text check (length(btrim(aggravated_because)) between 10 and 2000),
  keep_until date,
  destroyed_at timestamptz,
  withdrawn_because text check (length(btrim(withdrawn_because)) between 5 and 500),
  foreign key (provider_id, investigation_id) references pgb.provider (id, investigation_id),
  check ((content_sealed is null) = (destroyed_at is not null)),
  check ((approved_by is null) = (approved_at is null)),
  check (sent_on is null or approved_at is not null),
  check (sent_on is null or num_nonnulls(informed_on, not_informed_because) = 1),
  check ((sent_on is null) = (keep_until is null)),
  check (keep_until > sent_on),
  check (withdrawn_because is null or sent_on is null)
);
comment on column pgb.ikz_submission.content_sealed is 'the data of Besluit bevorderen samenwerking en rechtmatige zorg art. 3.2, as JSON; of clients only how many';
comment on column pgb.ikz_submission.not_informed_because is 'why the provider was not told (art. 2.4)';
comment on column pgb.ikz_submission.keep_until is 'the last day on which it is kept: by the legal parameters ikz-keep and ikz-keep-aggravated (art. 2.5)';
comment on table pgb.ikz_submission is 'What goes to the Informatieknooppunt Zorgfraude (Wbsrz art. 2.4) about a care provider. personal data, sealed; purpose: social-domain-enforcement; keep: 4 years after sending, 8 with seriously aggravating circumstances; what was in it is then destroyed';
create index ikz_submission_of_file on pgb.ikz_submission (investigation_id, written_at desc);
create index ikz_submission_of_provider on pgb.ikz_submission (provider_id);
create index ikz_submission_due on pgb.ikz_submission (keep_until) where destroyed_at is null;

create table pgb.warning (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  provider_id uuid not null,
  conviction text not null check (length(btrim(conviction)) between 40 and 8000),
  convinced_by uuid not null references staff.account,
  convinced_on date not null,
  informed_on date,
  not_informed_because text check (length(btrim(not_informed_because)) between 10 and 2000),
  registered_on date,
  registered_by uuid references staff.account,
  stands_until date check (stands_until > registered_on),
  stands_ground text check (length(btrim(stands_ground)) between 5 and 300),
  withdrawn_because text check (length(btrim(withdrawn_because)) between 5 and 500),
  unique (id, investigation_id),
  foreign key (provider_id, investigation_id) references pgb.provider (id, investigation_id),
  check (num_nonnulls(informed_on, not_informed_because) <= 1),
  check (num_nonnulls(registered_on, registered_by, stands_until, stands_ground) in (0, 4)),
  check (registered_on is null or num_nonnulls(informed_on, not_informed_because) = 1),
  check (withdrawn_because is null or registered_on is null)
);
comment on column pgb.warning.conviction is 'why there is a well-founded conviction of fraud (Wbsrz art. 2.1): facts, each with where it stands';
comment on column pgb.warning.stands_until is 'entered with its ground for each registration; how long the protocol allows is not settled here';
comment on table pgb.warning is 'A registration in the Waarschuwingsregister Zorgfraude, from conviction to registration. personal data where the provider is a person; purpose: social-domain-enforcement; keep: as the file';
create index warning_of_file on pgb.warning (investigation_id, convinced_on desc);
create index warning_of_provider on pgb.warning (provider_id);

create table pgb.warning_check (
  id uuid primary key,
  warning_id uuid not null unique,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  designation text not null check (designation in ('wmo-supervisor', 'youth-supervisor')),
  supervisor_id uuid not null references staff.account,
  facts text not null check (length(btrim(facts)) between 40 and 8000),
  submitted_by uuid not null references staff.account check (submitted_by <> supervisor_id),
  submitted_at timestamptz not null,
  agrees boolean,
  reasons text check (length(btrim(reasons)) between 20 and 4000),
  answered_at timestamptz,
  told_igj_on date,
  foreign key (warning_id, investigation_id) references pgb.warning (id, investigation_id) on delete cascade,
  check (num_nonnulls(agrees, reasons, answered_at) in (0, 3)),
  check (told_igj_on is null or agrees)
);
comment on column pgb.warning_check.facts is 'the conviction without names or numbers: the only thing of the file that the supervisor reads';
comment on table pgb.warning_check is 'Whether a supervisor who is not on the file reaches the same conviction, from facts without names (Wbsrz art. 2.2). No personal data beside who did it; purpose: social-domain-enforcement; keep: as the file';
create index warning_check_waits on pgb.warning_check (supervisor_id, submitted_at) where told_igj_on is null;
create index warning_check_of_file on pgb.warning_check (investigation_id);

create table pgb.receipt (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  received_on date not null,
  amount_cents bigint not null check (amount_cents <> 0),
  payer text not null check (payer in ('client', 'provider')),
  ground text not null check (ground in ('wmo-2-4-1', 'youth-8-1-4', 'bw-6-162', 'bw-6-203', 'settlement')),
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  note text not null default '' check (length(note) <= 1000),
  corrects_id uuid unique,
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  unique (id, investigation_id),
  foreign key (corrects_id, investigation_id) references pgb.receipt (id, investigation_id),
  check ((corrects_id is null) = (amount_cents > 0)),
  check (corrects_id is null or length(btrim(note)) >= 5)
);
comment on column pgb.receipt.corrects_id is 'the line that is taken back by this one, with why; never changed';
comment on table pgb.receipt is 'Money that really came in, from a client or a care provider. personal data; purpose: social-domain-enforcement; keep: as the file';
create index receipt_of_file on pgb.receipt (investigation_id, received_on desc, id desc);

create table pgb.exchange (
  id uuid primary key,
  investigation_id uuid references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  partner_id uuid not null references privacy.partner,
  direction text not null check (direction in ('out', 'in', 'both')),
  on_day date not null,
  what text not null check (length(btrim(what)) between 5 and 2000),
  ground text not null check (length(btrim(ground)) between 3 and 300),
  result text not null default '' check (length(result) <= 2000),
  sharing_id uuid unique references privacy.sharing,
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  check (investigation_id is not null or sharing_id is null),
  check (sharing_id is null or direction <> 'both')
);
comment on column pgb.exchange.investigation_id is 'empty: a talk in general, without personal data';
comment on column pgb.exchange.sharing_id is 'the line of the log when personal data went along';
comment on table pgb.exchange is 'A contact with another municipality, the inspectorate or another partner: what, on which ground, with what result. personal data where it belongs to a file; purpose: social-domain-enforcement; keep: as the file, without a file 5 years';
create index exchange_of_file on pgb.exchange (investigation_id, on_day desc, id desc) where investigation_id is not null;
create index exchange_in_general on pgb.exchange (municipality_id, on_day desc, id desc) where investigation_id is null;
create index exchange_with_partner on pgb.exchange (partner_id);

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('ikz-keep', 48, 'months', '2025-01-01', 'Besluit bevorderen samenwerking en rechtmatige zorg art. 2.5', true),
  ('ikz-keep-aggravated', 96, 'months', '2025-01-01', 'Besluit bevorderen samenwerking en rechtmatige zorg art. 2.5', true);

call pgb.guard('authority_step');
call pgb.guard('ikz_submission');
call pgb.guard('warning');
call pgb.guard('warning_check');
call pgb.guard('receipt');
-- What was written stays as it was; only what happens to it next is added.
grant update (approved_by, approved_at, sent_on, their_reference, answered_on, answer, withdrawn_because) on pgb.authority_step to wederhoor_app;
grant update (approved_by, approved_at, sent_on, informed_on, not_informed_because, aggravated_because, keep_until, withdrawn_because) on pgb.ikz_submission to wederhoor_app;
grant update (informed_on, not_informed_because, registered_on, registered_by, stands_until, stands_ground, withdrawn_because) on pgb.warning to wederhoor_app;
grant update (agrees, reasons, answered_at, told_igj_on) on pgb.warning_check to wederhoor_app;

-- Another pair of eyes: a colleague on the file, or the coordinator of it; never who wrote it.
create function pgb.approves(file uuid, writer uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and platform.actor_id() <> writer
    and (investigations.works_on(file) or (staff.actor_has_role('coordinator') and investigations.acts_on(file)));
end
$$;
revoke all on function pgb.approves(uuid, uuid) from public;
grant execute on function pgb.approves(uuid, uuid) to wederhoor_app;
do $$
declare named text;
begin
  foreach named in array array['authority_step', 'ikz_submission'] loop
    execute format('create policy approves on pgb.%I for update to wederhoor_app using (approved_at is null and pgb.approves(investigation_id, written_by)) with check (approved_by = (select platform.actor_id()))', named);
  end loop;
end
$$;
create function pgb.keep_approval() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if old.approved_at is null and new.approved_at is not null
     and (new.approved_by is distinct from platform.actor_id() or not pgb.approves(old.investigation_id, old.written_by)) then
    raise exception 'approved by somebody else than who wrote it' using errcode = 'check_violation';
  end if;
  if (old.approved_at is not null and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at))
     or (old.sent_on is not null and new.sent_on is distinct from old.sent_on)
     or old.withdrawn_because is not null then
    raise exception 'what was approved, sent or withdrawn stays' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function pgb.keep_approval() from public;
create trigger keeps_approval before update on pgb.authority_step for each row execute function pgb.keep_approval();
create trigger keeps_approval before update of approved_by, approved_at, sent_on, withdrawn_because on pgb.ikz_submission for each row execute function pgb.keep_approval();

-- The supervisor of a warning: designated today, not on the file; reads the facts without names and nothing else of the file.
create function pgb.may_check_warning(supervisor uuid, wanted text, file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from staff.designation d where d.account_id = supervisor and d.kind = wanted
        and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date))
    and exists (select from investigations.investigation i where i.id = file and staff.works_for(supervisor, i.municipality_id) and i.lead_id is distinct from supervisor)
    and not exists (select from investigations.member m where m.investigation_id = file and m.account_id = supervisor);
end
$$;
create function pgb.checks_warning(supervisor uuid, wanted text, file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$ begin return supervisor = platform.actor_id() and staff.works_here() and pgb.may_check_warning(supervisor, wanted, file); end $$;
-- Who can be asked, for who works on the file.
create function pgb.supervisors_for(file uuid, wanted text) returns table (id uuid, name text)
language sql stable security definer set search_path = ''
as $$
  select a.id, a.name from staff.account a
   where a.active and investigations.works_on(file) and pgb.may_check_warning(a.id, wanted, file) order by a.name, a.id
$$;
revoke all on function pgb.may_check_warning(uuid, text, uuid), pgb.checks_warning(uuid, text, uuid), pgb.supervisors_for(uuid, text) from public;
grant execute on function pgb.may_check_warning(uuid, text, uuid), pgb.checks_warning(uuid, text, uuid), pgb.supervisors_for(uuid, text) to wederhoor_app;
create policy asks_supervisor on pgb.warning_check as restrictive for insert to wederhoor_app
  with check (agrees is null and submitted_by = (select platform.actor_id()) and pgb.may_check_warning(supervisor_id, designation, investigation_id));
drop policy works_on_changes on pgb.warning_check;
create policy supervisor_reads on pgb.warning_check for select to wederhoor_app using (pgb.checks_warning(supervisor_id, designation, investigation_id));
create policy supervisor_answers on pgb.warning_check for update to wederhoor_app
  using (told_igj_on is null and pgb.checks_warning(supervisor_id, designation, investigation_id))
  with check (supervisor_id = (select platform.actor_id()));

-- Nothing is registered before each gate was passed, whoever asks.
create function pgb.guard_registration() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.registered_on is not null and not exists (
       select from pgb.warning_check c where c.warning_id = new.id and c.agrees and c.told_igj_on <= new.registered_on) then
    raise exception 'a supervisor reaches the same conviction and tells the inspectorate first' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (old.registered_on is not null or old.withdrawn_because is not null) then
    raise exception 'what was registered or withdrawn stays' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function pgb.guard_registration() from public;
create constraint trigger after_gates after insert on pgb.warning deferrable initially deferred for each row execute function pgb.guard_registration();
create trigger after_gates_changed before update on pgb.warning for each row execute function pgb.guard_registration();
create function pgb.keep_answer() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if old.answered_at is not null and (new.agrees, new.reasons, new.answered_at) is distinct from (old.agrees, old.reasons, old.answered_at) then
    raise exception 'an answer stays' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function pgb.keep_answer() from public;
create trigger keeps_answer before update on pgb.warning_check for each row execute function pgb.keep_answer();

-- Contacts belong to a file, or to the team as a whole.
alter table pgb.exchange enable row level security;
create policy own_municipality on pgb.exchange as restrictive for all to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy sees_file_or_team on pgb.exchange for select to wederhoor_app
  using (case when investigation_id is not null then investigations.sees_file(investigation_id)
    else (select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')) or (select staff.actor_has_role('manager')) end);
create policy works_on_adds on pgb.exchange for insert to wederhoor_app
  with check (recorded_by = (select platform.actor_id()) and case when investigation_id is not null
    then (investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w)
    else (select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')) end);
create policy works_on_changes on pgb.exchange for update to wederhoor_app
  using (case when investigation_id is not null then investigations.works_on(investigation_id) else recorded_by = (select platform.actor_id()) end);
grant select, insert, update (result) on pgb.exchange to wederhoor_app;

-- What is shared on a file stands in the log of what was shared, for who sees the file.
alter table privacy.sharing drop constraint sharing_thing_kind_check;
alter table privacy.sharing add constraint sharing_thing_kind_check check (thing_kind in ('action', 'investigation'));
create policy sees_file on privacy.sharing for select to wederhoor_app
  using (thing_kind = 'investigation' and investigations.sees_file(thing_id));

-- What was sent to the IKZ is destroyed when its term is over; that it was sent stays.
create function pgb.destroy_due_submissions(at timestamptz) returns table (investigation_id uuid, submissions integer)
language plpgsql security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
    raise exception 'only the background destroys submissions' using errcode = 'insufficient_privilege';
  end if;
  return query with gone as (
    update pgb.ikz_submission s set content_sealed = null, destroyed_at = at
     where s.destroyed_at is null and s.keep_until < platform.dutch_day(at) returning s.investigation_id as file)
  select g.file, count(*)::integer from gone g group by g.file;
end
$$;
revoke all on function pgb.destroy_due_submissions(timestamptz) from public;
grant execute on function pgb.destroy_due_submissions(timestamptz) to wederhoor_app;
