-- Investigations of personal budgets (PGB) under Wmo and Youth Act, on top of the file: who assigned it, whose budgets it is about, whether
-- those people are safe, who was paid for what, and the suspension of payments.
create schema pgb;
grant usage on schema pgb to wederhoor_app;
create sequence pgb.suspension_number;
grant usage on sequence pgb.suspension_number to wederhoor_app;

create table pgb.inquiry (
  investigation_id uuid primary key references investigations.investigation on delete cascade,
  municipality_id uuid not null references staff.municipality,
  kind text not null check (kind in ('client', 'provider')),
  assigned_on date,
  assigned_by text check (length(btrim(assigned_by)) between 3 and 120),
  assignment_reference text not null default '' check (length(assignment_reference) <= 60),
  assignment_question text check (length(btrim(assignment_question)) between 10 and 4000),
  assignment_recorded_by uuid references staff.account,
  assignment_recorded_at timestamptz,
  revision integer not null default 0,
  unique (investigation_id, municipality_id),
  check (num_nonnulls(assigned_on, assigned_by, assignment_question, assignment_recorded_by, assignment_recorded_at) in (0, 5))
);
comment on column pgb.inquiry.kind is 'whether it is about the budget of one client, or about a care provider and its clients';
comment on column pgb.inquiry.assigned_by is 'who of Maatschappelijke Ontwikkeling gave the assignment: name and function';
comment on table pgb.inquiry is 'What belongs to a file about personal budgets: its kind and the assignment. personal data of employees; purpose: social-domain-enforcement; keep: as the file';
create index inquiry_of_kind on pgb.inquiry (municipality_id, kind, investigation_id);

create table pgb.holder (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  person_id uuid not null references parties.person,
  representative_person_id uuid references parties.person check (representative_person_id <> person_id),
  representative_role text check (representative_role in ('parent', 'partner', 'family', 'curator', 'administrator', 'mentor', 'other')),
  own_investigation_id uuid references investigations.investigation check (own_investigation_id <> investigation_id),
  because text not null default '' check (length(because) <= 1000),
  result text check (result in ('no-effects', 'continues', 'changed', 'converted', 'ended', 'own-file')),
  result_note text check (length(btrim(result_note)) between 10 and 4000),
  result_by uuid references staff.account,
  result_at timestamptz,
  added_by uuid references staff.account,
  added_at timestamptz not null,
  revision integer not null default 0,
  unique (investigation_id, person_id),
  unique (id, investigation_id),
  check ((representative_person_id is null) = (representative_role is null)),
  check (num_nonnulls(result, result_note, result_by, result_at) in (0, 4)),
  check (result <> 'own-file' or own_investigation_id is not null)
);
comment on column pgb.holder.because is 'why this client belongs to the investigation of the provider: facts';
comment on column pgb.holder.own_investigation_id is 'an investigation of this client by itself; reading it needs access of its own';
comment on column pgb.holder.result is 'what came of it for this client, or that there are no effects';
comment on table pgb.holder is 'A budget holder in an investigation: the client whom it is about, or a client of the provider as a sub-file. personal data; purpose: social-domain-enforcement; keep: as the file';
create index holder_of_person on pgb.holder (person_id);
create index holder_represented_by on pgb.holder (representative_person_id) where representative_person_id is not null;
create index holder_with_own_file on pgb.holder (own_investigation_id) where own_investigation_id is not null;

create table pgb.provider (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  kind text not null check (kind in ('organisation', 'person', 'family')),
  name text not null check (length(btrim(name)) between 2 and 200),
  kvk_number text check (kvk_number ~ '^[0-9]{8}$'),
  agb_code text check (agb_code ~ '^[0-9]{8}$'),
  organisation_id uuid references parties.organisation,
  person_id uuid references parties.person,
  unique (id, investigation_id),
  check (num_nonnulls(organisation_id, person_id) <= 1),
  check (kind = 'organisation' or organisation_id is null),
  check (kind <> 'organisation' or person_id is null)
);
comment on column pgb.provider.kind is 'an organisation, a care worker, or somebody of the family or near to it';
comment on table pgb.provider is 'Who gives care from the budgets in an investigation. personal data; purpose: social-domain-enforcement; keep: as the file';
create unique index provider_by_kvk on pgb.provider (investigation_id, kvk_number) where kvk_number is not null;
create unique index provider_by_name on pgb.provider (investigation_id, lower(name)) where kvk_number is null;
create index provider_of_person on pgb.provider (person_id) where person_id is not null;
create index provider_of_organisation on pgb.provider (organisation_id) where organisation_id is not null;

create table pgb.account (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  iban_sealed bytea not null,
  iban_index bytea not null,
  ending text not null check (length(ending) = 4),
  account_name text not null default '' check (length(account_name) <= 120),
  unique (investigation_id, iban_index),
  unique (id, investigation_id)
);
comment on column pgb.account.iban_sealed is 'the file and the number';
comment on column pgb.account.iban_index is 'made of the number and the file together: the same number in another file gives another index, so nobody is found across files';
comment on column pgb.account.ending is 'the last four characters, to tell accounts apart';
comment on table pgb.account is 'A bank account that was paid to, once in an investigation. personal data, sealed; purpose: social-domain-enforcement; keep: as the file';

create table pgb.import (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  content text not null check (content in ('budgets', 'agreements', 'claims', 'payments')),
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  mapping jsonb not null,
  digest bytea not null check (length(digest) = 32),
  lines integer not null check (lines >= 0),
  added integer not null check (added >= 0),
  known integer not null check (known >= 0),
  refused integer not null check (refused >= 0),
  problems jsonb not null default '[]',
  imported_by uuid not null references staff.account,
  imported_at timestamptz not null,
  taken_back_by uuid references staff.account,
  taken_back_at timestamptz,
  taken_back_because text check (length(btrim(taken_back_because)) between 5 and 500),
  unique (id, investigation_id),
  check (added + known + refused <= lines),
  check (num_nonnulls(taken_back_by, taken_back_at, taken_back_because) in (0, 3))
);
comment on column pgb.import.digest is 'SHA-256 of the file that was read, so that what stands here can be held against it';
comment on column pgb.import.problems is 'per line that was not taken over: its number, the column and a code; nothing of what stood in it';
comment on table pgb.import is 'That a file of the SVB was read into an investigation, how its columns were read and what came of it. personal data of employees; purpose: social-domain-enforcement; keep: as the file';
create index import_of_file on pgb.import (investigation_id, imported_at desc);
create unique index import_once on pgb.import (investigation_id, content, digest) where taken_back_at is null;

create table pgb.budget (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  source_reference text not null check (length(btrim(source_reference)) between 1 and 60),
  law text not null check (law in ('wmo', 'youth-act')),
  product_code text not null default '' check (length(product_code) <= 20),
  product text not null default '' check (length(product) <= 200),
  tariff_kind text check (tariff_kind in ('formal', 'informal')),
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  amount_cents bigint not null check (amount_cents >= 0),
  import_id uuid,
  unique (investigation_id, source_system, source_reference),
  unique (id, investigation_id),
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  foreign key (import_id, investigation_id) references pgb.import (id, investigation_id) on delete cascade
);
comment on column pgb.budget.valid_to is 'the last day on which it holds';
comment on table pgb.budget is 'A personal budget as the SVB or Zorgned says it. personal data; purpose: social-domain-enforcement; keep: as the file';
create index budget_of_holder on pgb.budget (holder_id, valid_from, id);

create table pgb.agreement (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  provider_id uuid not null,
  budget_id uuid,
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  source_reference text not null check (length(btrim(source_reference)) between 1 and 60),
  unit text not null check (unit in ('hour', 'half-day', 'day', 'month', 'other')),
  tariff_cents bigint check (tariff_cents >= 0),
  minutes_per_week integer check (minutes_per_week between 0 and 100000),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  ended_on date,
  import_id uuid,
  unique (investigation_id, source_system, source_reference),
  unique (id, investigation_id),
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  foreign key (provider_id, investigation_id) references pgb.provider (id, investigation_id) on delete cascade,
  foreign key (budget_id, investigation_id) references pgb.budget (id, investigation_id) on delete cascade,
  foreign key (import_id, investigation_id) references pgb.import (id, investigation_id) on delete cascade
);
comment on column pgb.agreement.minutes_per_week is 'care agreed on per week; null when the agreement names none';
comment on table pgb.agreement is 'A care agreement between a budget holder and who gives the care. personal data; purpose: social-domain-enforcement; keep: as the file';
create index agreement_of_holder on pgb.agreement (holder_id, valid_from, id);
create index agreement_of_provider on pgb.agreement (provider_id, holder_id);
create index agreement_of_budget on pgb.agreement (budget_id) where budget_id is not null;

create table pgb.claim (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  agreement_id uuid not null,
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  source_reference text not null check (length(btrim(source_reference)) between 1 and 60),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  minutes integer check (minutes >= 0),
  amount_cents bigint not null check (amount_cents >= 0),
  submitted_on date,
  state text not null check (state in ('submitted', 'paid', 'refused', 'withheld')),
  import_id uuid,
  unique (investigation_id, source_system, source_reference),
  foreign key (agreement_id, investigation_id) references pgb.agreement (id, investigation_id) on delete cascade,
  foreign key (import_id, investigation_id) references pgb.import (id, investigation_id) on delete cascade
);
comment on table pgb.claim is 'What was claimed on a care agreement for a period. personal data; purpose: social-domain-enforcement; keep: as the file';
create index claim_of_agreement on pgb.claim (agreement_id, period_from, id);
create index claim_of_file on pgb.claim (investigation_id, period_from desc, id desc);

create table pgb.payment (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  agreement_id uuid not null,
  account_id uuid not null,
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  source_reference text not null check (length(btrim(source_reference)) between 1 and 60),
  claim_reference text not null default '' check (length(claim_reference) <= 60),
  paid_on date not null,
  period_from date,
  period_to date check (period_to >= period_from),
  amount_cents bigint not null,
  import_id uuid,
  unique (investigation_id, source_system, source_reference),
  foreign key (agreement_id, investigation_id) references pgb.agreement (id, investigation_id) on delete cascade,
  foreign key (account_id, investigation_id) references pgb.account (id, investigation_id),
  foreign key (import_id, investigation_id) references pgb.import (id, investigation_id) on delete cascade,
  check ((period_from is null) = (period_to is null))
);
comment on column pgb.payment.amount_cents is 'below zero where the SVB took back';
comment on table pgb.payment is 'What the SVB paid on a care agreement, when and to which account. personal data; purpose: social-domain-enforcement; keep: as the file';
create index payment_of_agreement on pgb.payment (agreement_id, paid_on, id);
create index payment_of_file on pgb.payment (investigation_id, paid_on desc, id desc);
create index payment_to_account on pgb.payment (account_id, agreement_id);

create table pgb.safety_look (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  at_risk text not null check (at_risk in ('no', 'yes', 'unknown')),
  signs text not null check (length(btrim(signs)) between 5 and 4000),
  looked_by uuid not null references staff.account,
  looked_at timestamptz not null,
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade
);
comment on column pgb.safety_look.signs is 'what this rests on: what was seen, heard or asked';
comment on table pgb.safety_look is 'Whether a budget holder is safe and gets the care that is needed, as somebody judged it; added only, the newest holds. personal data; purpose: social-domain-enforcement; keep: as the file';
create index safety_look_of_holder on pgb.safety_look (holder_id, looked_at desc);

create table pgb.safety_step (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  kind text not null check (kind in ('neighbourhood-team', 'safe-home', 'igj', 'care-replaced', 'representative', 'other')),
  reason text not null check (length(btrim(reason)) between 10 and 2000),
  due_on date not null,
  done_on date,
  result text check (length(btrim(result)) between 5 and 4000),
  dropped_because text check (length(btrim(dropped_because)) between 10 and 1000),
  added_by uuid not null references staff.account,
  added_at timestamptz not null,
  finished_by uuid references staff.account,
  finished_at timestamptz,
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  check ((done_on is null) = (result is null)),
  check (done_on is null or dropped_because is null),
  check ((finished_by is null) = (finished_at is null)),
  check ((finished_at is null) = (done_on is null and dropped_because is null))
);
comment on table pgb.safety_step is 'A step to make a budget holder safe, beside the question of lawfulness: neighbourhood team, Veilig Thuis, IGJ, other care. personal data; purpose: social-domain-enforcement; keep: as the file';
create index safety_step_of_holder on pgb.safety_step (holder_id, due_on);
create index safety_step_open on pgb.safety_step (investigation_id, due_on) where finished_at is null;

create table pgb.suspension (
  id uuid primary key,
  reference text not null unique check (reference ~ '^S-[0-9]{4}-[0-9]{4,}$'),
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  budget_id uuid,
  scope text not null default 'whole' check (scope in ('whole', 'part')),
  part_description text not null default '' check (length(part_description) <= 500),
  ground text check (ground in ('a', 'd', 'e', 'serious-suspicion')),
  reasons text not null default '' check (length(reasons) <= 8000),
  continuity text not null default '' check (length(continuity) <= 4000),
  continues_by text not null default '' check (length(continues_by) <= 200),
  continues_from date,
  lighter_means text not null default '' check (length(lighter_means) <= 4000),
  consequences text not null default '' check (length(consequences) <= 4000),
  heard_on date,
  view text check (length(btrim(view)) between 2 and 8000),
  view_weighed text check (length(btrim(view_weighed)) between 10 and 4000),
  urgency_exception text check (urgency_exception in ('awb-4-11-a', 'awb-4-11-b', 'awb-4-11-c')),
  urgency_reasons text check (length(btrim(urgency_reasons)) between 40 and 4000),
  proposed_from date,
  state text not null default 'draft' check (state in ('draft', 'proposed', 'decided', 'not-decided', 'running', 'ending', 'ended', 'withdrawn')),
  drafted_by uuid not null references staff.account,
  drafted_at timestamptz not null,
  proposed_by uuid references staff.account,
  proposed_at timestamptz,
  decided_by uuid references staff.account,
  mandate_id uuid references staff.mandate,
  decided_at timestamptz,
  decision_reasons text check (length(btrim(decision_reasons)) between 10 and 4000),
  letter_sent_on date,
  provider_told_on date,
  asked_svb_on date,
  asked_digest bytea check (length(asked_digest) = 32),
  confirmed_on date,
  confirmed_as text check (length(btrim(confirmed_as)) between 2 and 200),
  starts_on date,
  ends_on date,
  end_kind text check (end_kind in ('resume', 'revise', 'revoke', 'convert')),
  end_reasons text check (length(btrim(end_reasons)) between 10 and 4000),
  end_proposed_by uuid references staff.account,
  end_decided_by uuid references staff.account,
  end_mandate_id uuid references staff.mandate,
  end_decided_at timestamptz,
  ended_on date,
  end_asked_svb_on date,
  end_confirmed_on date,
  withdrawn_because text check (length(btrim(withdrawn_because)) between 10 and 1000),
  warned_weeks integer[] not null default '{}',
  revision integer not null default 0,
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id),
  foreign key (budget_id, investigation_id) references pgb.budget (id, investigation_id),
  unique (id, investigation_id),
  check (scope = 'whole' or state = 'draft' or length(btrim(part_description)) >= 10),
  check (state in ('draft', 'withdrawn') or (ground is not null and length(btrim(reasons)) >= 20 and length(btrim(continuity)) >= 20
    and length(btrim(lighter_means)) >= 20 and length(btrim(consequences)) >= 10 and continues_from is not null and proposed_from is not null
    and proposed_by is not null and proposed_at is not null)),
  check (state in ('draft', 'withdrawn') or (heard_on is not null and view is not null and view_weighed is not null)
    or (urgency_exception is not null and urgency_reasons is not null)),
  check (state in ('draft', 'proposed', 'withdrawn') or num_nonnulls(decided_by, mandate_id, decided_at) = 3),
  check (decided_by <> proposed_by and decided_by <> drafted_by),
  check (state <> 'not-decided' or decision_reasons is not null),
  check (state not in ('running', 'ending', 'ended') or (starts_on is not null and ends_on is not null and asked_svb_on is not null and letter_sent_on is not null)),
  check (ends_on > starts_on),
  check (ended_on is null or (ended_on >= starts_on and ended_on <= ends_on)),
  check (state not in ('ending', 'ended') or num_nonnulls(end_kind, end_reasons, end_proposed_by) = 3),
  check (state <> 'ended' or (num_nonnulls(end_decided_by, end_mandate_id, end_decided_at, ended_on) = 4)),
  check (end_decided_by <> end_proposed_by),
  check ((state = 'withdrawn') = (withdrawn_because is not null))
);
comment on column pgb.suspension.reasons is 'the facts on which it rests, each to be checked by somebody else';
comment on column pgb.suspension.continuity is 'how the care goes on while nothing is paid; without it there is no suspension';
comment on column pgb.suspension.consequences is 'what it does to the budget holder and to who gives the care';
comment on column pgb.suspension.ends_on is 'the last day: the term of the legal parameter personal-budget-suspension counted from starts_on; past it, it can only end';
comment on column pgb.suspension.warned_weeks is 'in which weeks of the term the team was warned';
comment on table pgb.suspension is 'The suspension of payments from a budget (Uitvoeringsregeling Wmo 2015 art. 2b lid 6 onder g): why, how the care goes on, who decided, what the SVB was asked, and how it ended. personal data; purpose: social-domain-enforcement; keep: as the file';
create index suspension_of_file on pgb.suspension (investigation_id, id);
create index suspension_of_holder on pgb.suspension (holder_id);
create index suspension_running on pgb.suspension (municipality_id, ends_on) where state in ('running', 'ending');
create index suspension_to_decide on pgb.suspension (municipality_id, proposed_at) where state in ('proposed', 'ending');

create table pgb.suspended_agreement (
  suspension_id uuid not null,
  agreement_id uuid not null,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  primary key (suspension_id, agreement_id),
  foreign key (suspension_id, investigation_id) references pgb.suspension (id, investigation_id) on delete cascade,
  foreign key (agreement_id, investigation_id) references pgb.agreement (id, investigation_id) on delete cascade
);
comment on table pgb.suspended_agreement is 'Which care agreements a suspension is about. personal data; purpose: social-domain-enforcement; keep: as the file';
create index suspended_of_agreement on pgb.suspended_agreement (agreement_id);

-- The files about budgets that the asker works on today: asked once in a statement, so that a hundred thousand rows are checked at the price of one.
create function pgb.worked_on() returns table (investigation_id uuid, municipality_id uuid)
language sql stable security definer set search_path = ''
as $$
  select q.investigation_id, q.municipality_id
    from investigations.investigation i join pgb.inquiry q on q.investigation_id = i.id
   where (i.lead_id = platform.actor_id() or i.id in (select m.investigation_id from investigations.member m
           where m.account_id = platform.actor_id() and m.part = 'colleague'))
     and investigations.works_on(i.id)
$$;
-- Decides for the budget holder: holds a mandate today for suspending payments, in the municipality of the file, and neither drafted nor works on it.
create function pgb.decides_suspension(suspension uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and staff.actor_has_role('manager') and exists (
    select from pgb.suspension s
      join staff.mandate d on d.account_id = platform.actor_id() and d.addressee = 'social-development' and 'suspend-payments' = any (d.part_kinds)
     where s.id = decides_suspension.suspension and s.state in ('proposed', 'decided', 'not-decided', 'running', 'ending', 'ended')
       and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date)
       and s.municipality_id = any (staff.actor_municipalities())
       and platform.actor_id() not in (s.drafted_by, s.proposed_by) and not investigations.works_on(s.investigation_id)
       and not exists (select from investigations.investigation i where i.id = s.investigation_id and i.sealed and not investigations.acts_on(i.id)));
end
$$;
revoke all on function pgb.worked_on(), pgb.decides_suspension(uuid) from public;
grant execute on function pgb.worked_on(), pgb.decides_suspension(uuid) to wederhoor_app;

-- What belongs to a file is seen by who sees the file, and written by who works on it: the same for every table of this schema.
create procedure pgb.guard(named text)
language plpgsql set search_path = ''
as $$
declare
  own constant text := 'municipality_id = any ((select staff.actor_municipalities())::uuid[])';
  of_own_file constant text := '(investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w)';
begin
  execute format('alter table pgb.%I enable row level security', named);
  execute format('create policy own_municipality on pgb.%I as restrictive for all to wederhoor_app using ((select staff.works_here()) and %s) with check (%s)', named, own, own);
  execute format('create policy sees_file on pgb.%I for select to wederhoor_app using (investigations.sees_file(investigation_id))', named);
  execute format('create policy works_on_adds on pgb.%I for insert to wederhoor_app with check (%s)', named, of_own_file);
  execute format('create policy works_on_changes on pgb.%I for update to wederhoor_app using (%s) with check (%s)', named, of_own_file, of_own_file);
  execute format('grant select, insert on pgb.%I to wederhoor_app', named);
end
$$;
comment on procedure pgb.guard(text) is 'for migrations: row security for a table with investigation_id and municipality_id; rights to change or remove are granted apart';
revoke all on procedure pgb.guard(text) from public;

call pgb.guard('inquiry');
call pgb.guard('holder');
call pgb.guard('provider');
call pgb.guard('account');
call pgb.guard('import');
call pgb.guard('budget');
call pgb.guard('agreement');
call pgb.guard('claim');
call pgb.guard('payment');
call pgb.guard('safety_look');
call pgb.guard('safety_step');
call pgb.guard('suspension');
call pgb.guard('suspended_agreement');
grant update (kind, assigned_on, assigned_by, assignment_reference, assignment_question, assignment_recorded_by, assignment_recorded_at, revision) on pgb.inquiry to wederhoor_app;
grant update (representative_person_id, representative_role, own_investigation_id, because, result, result_note, result_by, result_at, revision) on pgb.holder to wederhoor_app;
grant update (kind, name, kvk_number, agb_code, organisation_id, person_id) on pgb.provider to wederhoor_app;
grant update (account_name, iban_sealed, iban_index) on pgb.account to wederhoor_app;
grant update (lines, added, known, refused, problems, taken_back_by, taken_back_at, taken_back_because) on pgb.import to wederhoor_app;
grant update on pgb.budget, pgb.agreement, pgb.claim to wederhoor_app;
grant update (done_on, result, dropped_because, finished_by, finished_at, due_on) on pgb.safety_step to wederhoor_app;
grant update on pgb.suspension to wederhoor_app;

-- A file that was read in by mistake is taken back whole, and what came in by it goes.
do $$
declare named text;
begin
  foreach named in array array['budget', 'agreement', 'claim', 'payment', 'suspended_agreement'] loop
    execute format('create policy works_on_takes_back on pgb.%I for delete to wederhoor_app using ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w))', named);
    execute format('grant delete on pgb.%I to wederhoor_app', named);
  end loop;
end
$$;

-- The manager who decides reads the proposal with everything that it rests on, and no more of the file than that.
create policy decides_reads on pgb.suspension for select to wederhoor_app using (pgb.decides_suspension(id));
create policy decides_changes on pgb.suspension for update to wederhoor_app
  using (state in ('proposed', 'ending') and pgb.decides_suspension(id))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and (decided_by = (select platform.actor_id()) or end_decided_by = (select platform.actor_id())));
create policy decides_reads on pgb.suspended_agreement for select to wederhoor_app using (pgb.decides_suspension(suspension_id));

-- Whose budget it is: known to who sees the file, or decides on the suspension.
create function pgb.sees_person(person uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and (
    exists (select from pgb.holder h where (h.person_id = person or h.representative_person_id = person) and investigations.sees_file(h.investigation_id))
    or exists (select from pgb.provider v where v.person_id = person and investigations.sees_file(v.investigation_id))
    or exists (select from pgb.holder h join pgb.suspension s on s.holder_id = h.id where h.person_id = person and pgb.decides_suspension(s.id)));
end
$$;
create function pgb.sees_organisation(organisation uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and exists (select from pgb.provider v where v.organisation_id = organisation and investigations.sees_file(v.investigation_id));
end
$$;
revoke all on function pgb.sees_person(uuid), pgb.sees_organisation(uuid) from public;
grant execute on function pgb.sees_person(uuid), pgb.sees_organisation(uuid) to wederhoor_app;
create policy of_a_budget on parties.person for select to wederhoor_app using (pgb.sees_person(id));
create policy of_a_budget on parties.organisation for select to wederhoor_app using (pgb.sees_organisation(id));
create policy decides_on_holder on pgb.holder for select to wederhoor_app
  using (exists (select from pgb.suspension s where s.holder_id = holder.id and pgb.decides_suspension(s.id)));

-- Every file under Wmo or Youth Act is about budgets from its first day: of its client, or of the clients of a provider.
-- The holder, or the provider, that a file is about has the id of the file.
create function pgb.begin_inquiry() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.domain not in ('wmo', 'youth-act') then
    return null;
  end if;
  insert into pgb.inquiry (investigation_id, municipality_id, kind)
  values (new.id, new.municipality_id, case when new.subject_organisation_id is null then 'client' else 'provider' end);
  if new.subject_person_id is not null then
    insert into pgb.holder (id, investigation_id, municipality_id, person_id, added_at)
    values (new.id, new.id, new.municipality_id, new.subject_person_id, new.opened_at);
  end if;
  if new.subject_organisation_id is not null then
    insert into pgb.provider (id, investigation_id, municipality_id, kind, name, kvk_number, organisation_id)
    select new.id, new.id, new.municipality_id, 'organisation', o.name, o.kvk_number, o.id
      from parties.organisation o where o.id = new.subject_organisation_id;
  end if;
  return null;
end
$$;
revoke all on function pgb.begin_inquiry() from public;
create trigger begin_inquiry after insert on investigations.investigation for each row execute function pgb.begin_inquiry();
insert into pgb.inquiry (investigation_id, municipality_id, kind)
select i.id, i.municipality_id, case when i.subject_organisation_id is null then 'client' else 'provider' end
  from investigations.investigation i where i.domain in ('wmo', 'youth-act');
insert into pgb.holder (id, investigation_id, municipality_id, person_id, added_at)
select i.id, i.id, i.municipality_id, i.subject_person_id, i.opened_at
  from investigations.investigation i where i.domain in ('wmo', 'youth-act') and i.subject_person_id is not null;
insert into pgb.provider (id, investigation_id, municipality_id, kind, name, kvk_number, organisation_id)
select i.id, i.id, i.municipality_id, 'organisation', o.name, o.kvk_number, o.id
  from investigations.investigation i join parties.organisation o on o.id = i.subject_organisation_id where i.domain in ('wmo', 'youth-act');

-- What the gates of a file need to know of its budgets; null where there are none.
create function investigations.support_facts(file uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('kind', q.kind, 'assignedOn', q.assigned_on,
      'safetyAsked', not exists (select from pgb.holder h where h.investigation_id = file
        and not exists (select from pgb.safety_look l where l.holder_id = h.id)),
      'openSafetySteps', (select count(*) from pgb.safety_step s where s.investigation_id = file and s.finished_at is null),
      'clientsWithoutResult', (select count(*) from pgb.holder h where h.investigation_id = file and h.result is null and q.kind = 'provider'),
      'runningSuspensions', (select count(*) from pgb.suspension s where s.investigation_id = file and s.state in ('proposed', 'decided', 'running', 'ending')))
    from pgb.inquiry q where q.investigation_id = file
$$;
revoke all on function investigations.support_facts(uuid) from public;
grant execute on function investigations.support_facts(uuid) to wederhoor_app;

-- The weeks of a suspension in which the team is warned; how long it may last stands there already, as personal-budget-suspension.
insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('personal-budget-suspension-first-warning', 8, 'weeks', '2015-01-01', 'werkafspraak van de gemeente', false),
  ('personal-budget-suspension-second-warning', 11, 'weeks', '2015-01-01', 'werkafspraak van de gemeente', false),
  ('personal-budget-suspension-last-warning', 12, 'weeks', '2015-01-01', 'werkafspraak van de gemeente', false);

-- The trail knows a suspension, and how somebody stood to the file that it belongs to.
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
  elsif kind = 'action' then
    case_role := (select case
        when exists (select from partner_actions.crew c where c.action_id = a.id and c.account_id = actor) then 'crew'
        when exists (select from staff.account c join staff.account_role s on s.account_id = c.id and s.role = 'coordinator'
                      where c.id = actor and c.unit_id = a.unit_id) then 'coordinator'
        else 'other' end
      from partner_actions.action a where a.id = case_facts.id and actor is not null);
  elsif kind = 'suspension' then
    select h.person_id, case when actor is not null then privacy.role_on_file(s.investigation_id, actor) end into subject_id, case_role
      from pgb.suspension s join pgb.holder h on h.id = s.holder_id where s.id = case_facts.id;
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
    when 'action' then (select a.municipality_id from partner_actions.action a where a.id = case_municipality.id)
    when 'suspension' then (select s.municipality_id from pgb.suspension s where s.id = case_municipality.id)
    when 'person' then (select p.municipality_id from parties.person p where p.id = case_municipality.id)
  end;
end
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
  union all
  select a.id, a.reference from partner_actions.action a
   where a.id = any (wanted) and staff.actor_has_role('privacy') and a.municipality_id = any (staff.actor_municipalities())
  union all
  select s.id, s.reference from pgb.suspension s
   where s.id = any (wanted) and staff.actor_has_role('privacy') and s.municipality_id = any (staff.actor_municipalities())
$$;
