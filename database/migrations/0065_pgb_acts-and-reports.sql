-- Talks and administration checks in a file about budgets, each in one capacity, and the reports of findings that are made of them.

create table pgb.act (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  kind text not null check (kind in ('talk', 'administration-check')),
  acting_as text not null check (acting_as in ('college-officer', 'supervisor')),
  designation_id uuid references staff.designation,
  done_by uuid not null references staff.account,
  holder_id uuid,
  provider_id uuid,
  with_whom text not null check (with_whom in ('budget-holder', 'representative', 'provider', 'employee', 'other')),
  with_name text not null default '' check (length(with_name) <= 200),
  about text not null check (length(btrim(about)) between 10 and 4000),
  on_day date not null,
  starts time,
  ends time,
  place text not null check (place in ('office', 'home', 'at-provider', 'phone', 'video')),
  interpreter text not null default '' check (length(interpreter) <= 200),
  helper text not null default '' check (length(helper) <= 200),
  state text not null default 'planned' check (state in ('planned', 'done', 'cancelled')),
  legitimation text check (legitimation in ('shown', 'not-asked')),
  purpose_told boolean,
  duty text check (duty in ('wmo-2-3-8', 'youth-8-1-2', 'wmo-5-2-2', 'awb-5-20', 'voluntary')),
  limits_told boolean,
  right_told boolean,
  home_consent text check (length(btrim(home_consent)) between 5 and 1000),
  statement text check (length(btrim(statement)) between 10 and 20000),
  not_asked text not null default '' check (length(not_asked) <= 2000),
  recorded_at timestamptz,
  reading_sent_on date,
  reaction_on date,
  reaction text not null default '' check (length(reaction) <= 8000),
  reading_agreed boolean,
  cancelled_because text check (length(btrim(cancelled_because)) between 5 and 1000),
  planned_at timestamptz not null,
  unique (id, investigation_id),
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  foreign key (provider_id, investigation_id) references pgb.provider (id, investigation_id) on delete cascade,
  check (num_nonnulls(holder_id, provider_id) = 1),
  check (with_whom not in ('budget-holder', 'representative') or holder_id is not null),
  check (with_whom not in ('provider', 'employee') or provider_id is not null),
  check ((acting_as = 'supervisor') = (designation_id is not null)),
  check (acting_as = 'college-officer' or holder_id is null),
  check (kind = 'talk' or (acting_as = 'supervisor' and provider_id is not null)),
  check ((starts is null) = (ends is null) and ends > starts),
  check (state <> 'done' or (starts is not null and purpose_told and duty is not null and limits_told is not null and statement is not null and recorded_at is not null)),
  check (state <> 'done' or acting_as = 'college-officer' or (legitimation is not null and limits_told)),
  check (state <> 'done' or place <> 'home' or home_consent is not null),
  check ((state = 'cancelled') = (cancelled_because is not null)),
  check (state = 'done' or num_nonnulls(reading_sent_on, reaction_on, reading_agreed) = 0),
  check (reading_sent_on is not null or num_nonnulls(reaction_on, reading_agreed) = 0)
);
comment on column pgb.act.acting_as is 'as officer of the college (Wmo 2015 art. 2.3.8, 2.3.9; Jeugdwet art. 8.1.2) or as supervisor (Wmo 2015 art. 6.1; for the Youth Act the regulation of the municipality)';
comment on column pgb.act.designation_id is 'the designation that made the doer a supervisor on that day';
comment on column pgb.act.about is 'what it is about, and why it is needed (Awb art. 5:13)';
comment on column pgb.act.duty is 'which duty to give information the other person was told of, or that answering is voluntary';
comment on column pgb.act.limits_told is 'whether the limits of the duty were told (Awb art. 5:20 lid 2)';
comment on column pgb.act.right_told is 'whether it was told that nobody needs to incriminate themselves; optional';
comment on column pgb.act.home_consent is 'how the person who lives there consented: a home is not entered otherwise (Awb art. 5:15)';
comment on column pgb.act.not_asked is 'what was not asked, because it was not needed (Awb art. 5:13)';
comment on table pgb.act is 'A talk or an administration check: in which capacity, with whom, what was told, and what was said. personal data; purpose: social-domain-enforcement; keep: as the file';
create index act_of_file on pgb.act (investigation_id, on_day desc, id desc);
create index act_done_by on pgb.act (done_by, on_day) where state = 'done';
create index act_of_holder on pgb.act (holder_id) where holder_id is not null;
create index act_of_provider on pgb.act (provider_id) where provider_id is not null;

create table pgb.act_item (
  id uuid primary key,
  act_id uuid not null,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid,
  asked text not null check (length(btrim(asked)) between 3 and 1000),
  needed_because text not null check (length(btrim(needed_because)) between 5 and 1000),
  answer text check (answer in ('given', 'partly', 'not-given', 'not-there')),
  answer_because text not null default '' check (length(answer_because) <= 1000),
  copied boolean not null default false,
  given_back_on date,
  foreign key (act_id, investigation_id) references pgb.act (id, investigation_id) on delete cascade,
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  check (answer is null or answer = 'given' or length(btrim(answer_because)) >= 5),
  check (not copied or answer in ('given', 'partly')),
  check (given_back_on is null or answer in ('given', 'partly'))
);
comment on column pgb.act_item.holder_id is 'the client whose records were asked for; null when they are about the provider itself';
comment on column pgb.act_item.needed_because is 'why it is needed (Awb art. 5:13)';
comment on column pgb.act_item.given_back_on is 'when what was taken along to copy was given back (Awb art. 5:17 lid 3)';
comment on table pgb.act_item is 'What was asked for at an administration check, and what came of it. personal data; purpose: social-domain-enforcement; keep: as the file';
create index item_of_act on pgb.act_item (act_id, id);
create index item_about_holder on pgb.act_item (holder_id) where holder_id is not null;

create table pgb.act_finding (
  act_id uuid not null,
  finding_id uuid not null references investigations.finding on delete cascade,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  primary key (act_id, finding_id),
  foreign key (act_id, investigation_id) references pgb.act (id, investigation_id) on delete cascade
);
comment on table pgb.act_finding is 'Which findings of a file came from which act. personal data; purpose: social-domain-enforcement; keep: as the file';
create index act_of_finding on pgb.act_finding (finding_id);

create table pgb.findings_report (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  acting_as text not null check (acting_as in ('college-officer', 'supervisor')),
  holder_id uuid,
  provider_id uuid,
  goes_to text not null check (goes_to in ('client', 'provider', 'social-development')),
  title text not null check (length(btrim(title)) between 3 and 200),
  body text not null default '' check (length(body) <= 40000),
  written_by uuid not null references staff.account,
  written_at timestamptz not null,
  agreed_by uuid references staff.account,
  agreed_at timestamptz,
  contents jsonb,
  sent_on date,
  view_until date check (view_until > sent_on),
  view_received_on date check (view_received_on >= sent_on),
  view text not null default '' check (length(view) <= 20000),
  view_weighed text check (length(btrim(view_weighed)) between 10 and 8000),
  given_on date,
  given_ground text check (given_ground in ('wmo-5-2-4-3', 'regulation-2-9-d')),
  given_by uuid references staff.account,
  revision integer not null default 0,
  unique (id, investigation_id),
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  foreign key (provider_id, investigation_id) references pgb.provider (id, investigation_id) on delete cascade,
  check (num_nonnulls(holder_id, provider_id) = 1),
  check (goes_to <> 'client' or holder_id is not null),
  check (goes_to <> 'provider' or provider_id is not null),
  check (acting_as = 'college-officer' or holder_id is null),
  check (num_nonnulls(agreed_by, agreed_at, contents) in (0, 3)),
  check (agreed_by <> written_by),
  check (sent_on is null or agreed_at is not null),
  check ((view_until is not null) = (sent_on is not null and goes_to <> 'social-development')),
  check (view_until is not null or num_nonnulls(view_received_on, view_weighed) = 0),
  check ((view_received_on is not null) = (length(view) > 0)),
  check (num_nonnulls(given_on, given_ground, given_by) in (0, 3)),
  check (given_on is null or (acting_as = 'supervisor' and agreed_at is not null)),
  check (sent_on is null or goes_to <> 'social-development' or acting_as = 'college-officer' or given_on is not null)
);
comment on column pgb.findings_report.acting_as is 'the one capacity in which everything in it was done';
comment on column pgb.findings_report.contents is 'the acts and findings as they stood when it was agreed: what is printed from then on';
comment on column pgb.findings_report.view_until is 'until when the addressee may give a view: the legal parameter findings-view or longer';
comment on column pgb.findings_report.given_ground is 'on what ground what a supervisor found was given to the college (Wmo 2015 art. 5.2.4.3)';
comment on table pgb.findings_report is 'A report of findings in one capacity, about one client or one provider: who wrote and agreed it, where it went, and what was said about it. personal data; purpose: social-domain-enforcement; keep: as the file';
create index findings_report_of_file on pgb.findings_report (investigation_id, written_at desc, id desc);
create index findings_report_of_holder on pgb.findings_report (holder_id) where holder_id is not null;
create index findings_report_of_provider on pgb.findings_report (provider_id) where provider_id is not null;

create table pgb.report_client (
  report_id uuid not null,
  holder_id uuid not null,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  primary key (report_id, holder_id),
  foreign key (report_id, investigation_id) references pgb.findings_report (id, investigation_id) on delete cascade,
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade
);
comment on table pgb.report_client is 'The clients whose care a report about a provider is about; of others it holds nothing. personal data; purpose: social-domain-enforcement; keep: as the file';
create index report_client_holder on pgb.report_client (holder_id);

create table pgb.report_act (
  report_id uuid not null,
  act_id uuid not null,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  primary key (report_id, act_id),
  foreign key (report_id, investigation_id) references pgb.findings_report (id, investigation_id) on delete cascade,
  foreign key (act_id, investigation_id) references pgb.act (id, investigation_id) on delete cascade
);
comment on table pgb.report_act is 'Which acts a report of findings rests on. personal data; purpose: social-domain-enforcement; keep: as the file';
create index report_of_act on pgb.report_act (act_id);

create table pgb.report_finding (
  report_id uuid not null,
  finding_id uuid not null references investigations.finding on delete cascade,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  primary key (report_id, finding_id),
  foreign key (report_id, investigation_id) references pgb.findings_report (id, investigation_id) on delete cascade
);
comment on table pgb.report_finding is 'Which findings stand in a report. personal data; purpose: social-domain-enforcement; keep: as the file';
create index report_of_finding on pgb.report_finding (finding_id);

-- A supervisor is designated on the day of the act, for the law of the file; nobody records an act in the name of somebody else; and what was done stays as it was recorded.
create function pgb.check_act() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  told_later constant text[] := array['reading_sent_on', 'reaction_on', 'reaction', 'reading_agreed'];
begin
  if tg_op = 'UPDATE' and old.state <> 'planned' then
    if to_jsonb(new) - told_later <> to_jsonb(old) - told_later then
      raise exception 'an act that was done or cancelled does not change' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if platform.actor_id() is not null and new.done_by <> platform.actor_id() and (tg_op = 'INSERT' or new.done_by <> old.done_by) then
    raise exception 'nobody records an act of somebody else' using errcode = 'check_violation';
  end if;
  if new.acting_as = 'supervisor' and new.state <> 'cancelled' and not exists (
    select from staff.designation d join investigations.investigation i on i.id = new.investigation_id
     where d.id = new.designation_id and d.account_id = new.done_by
       and d.kind = case i.domain when 'wmo' then 'wmo-supervisor' when 'youth-act' then 'youth-supervisor' end
       and d.valid_from <= new.on_day and (d.valid_to is null or d.valid_to > new.on_day)) then
    raise exception 'no supervisor without a designation on the day of the act' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_act before insert or update on pgb.act for each row execute function pgb.check_act();

create function pgb.check_act_item() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from pgb.act a where a.id = new.act_id and a.kind = 'administration-check' and a.state <> 'cancelled') then
    raise exception 'records are asked for at an administration check only' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_act_item before insert or update on pgb.act_item for each row execute function pgb.check_act_item();

-- A report holds acts and findings of one capacity and of the one that it is about, and no more changes once it was agreed.
create function pgb.check_report_part() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  part constant jsonb := coalesce(to_jsonb(new), to_jsonb(old));
  r pgb.findings_report;
begin
  if tg_op = 'DELETE' and not exists (select from pgb.inquiry q where q.investigation_id = (part ->> 'investigation_id')::uuid) then
    return old;
  end if;
  select f.* into r from pgb.findings_report f where f.id = (part ->> 'report_id')::uuid;
  if r.agreed_at is not null then
    raise exception 'an agreed report does not change' using errcode = 'check_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_table_name = 'report_act' and not exists (
    select from pgb.act a where a.id = (part ->> 'act_id')::uuid and a.state = 'done' and a.acting_as = r.acting_as
       and a.holder_id is not distinct from r.holder_id and a.provider_id is not distinct from r.provider_id) then
    raise exception 'an act of another capacity, with somebody else, or not done' using errcode = 'check_violation';
  end if;
  if tg_table_name = 'report_finding' and (
    not exists (select from investigations.finding f where f.id = (part ->> 'finding_id')::uuid and f.investigation_id = r.investigation_id
      and f.withdrawn_because is null)
    or exists (select from pgb.act_finding l join pgb.act a on a.id = l.act_id where l.finding_id = (part ->> 'finding_id')::uuid
      and (a.acting_as <> r.acting_as or a.holder_id is distinct from r.holder_id or a.provider_id is distinct from r.provider_id))) then
    raise exception 'a finding of another capacity or about somebody else' using errcode = 'check_violation';
  end if;
  if tg_table_name = 'report_client' and r.holder_id is not null and r.holder_id <> (part ->> 'holder_id')::uuid then
    raise exception 'a report about a client is about no other client' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_part before insert or update or delete on pgb.report_act for each row execute function pgb.check_report_part();
create trigger check_part before insert or update or delete on pgb.report_finding for each row execute function pgb.check_report_part();
create trigger check_part before insert or update or delete on pgb.report_client for each row execute function pgb.check_report_part();

create function pgb.check_act_finding() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from investigations.finding f where f.id = new.finding_id and f.investigation_id = new.investigation_id)
    or not exists (select from pgb.act a where a.id = new.act_id and a.state = 'done') then
    raise exception 'a finding comes from an act in the same file that was done' using errcode = 'check_violation';
  end if;
  if exists (select from pgb.report_finding p join pgb.findings_report r on r.id = p.report_id join pgb.act a on a.id = new.act_id
      where p.finding_id = new.finding_id
        and (a.acting_as <> r.acting_as or a.holder_id is distinct from r.holder_id or a.provider_id is distinct from r.provider_id)) then
    raise exception 'this finding stands in a report of another capacity or about somebody else' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_act_finding before insert or update on pgb.act_finding for each row execute function pgb.check_act_finding();

create function pgb.check_findings_report() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  of_later constant text[] := array['sent_on', 'view_until', 'view_received_on', 'view', 'view_weighed', 'given_on', 'given_ground', 'given_by', 'revision'];
begin
  if old.agreed_at is not null and to_jsonb(new) - of_later <> to_jsonb(old) - of_later then
    raise exception 'an agreed report does not change' using errcode = 'check_violation';
  end if;
  if old.agreed_at is null and new.agreed_at is not null and platform.actor_id() is not null and new.agreed_by <> platform.actor_id() then
    raise exception 'nobody agrees in the name of somebody else' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger check_findings_report before update on pgb.findings_report for each row execute function pgb.check_findings_report();
revoke all on function pgb.check_act(), pgb.check_act_item(), pgb.check_report_part(), pgb.check_act_finding(), pgb.check_findings_report() from public;

call pgb.guard('act');
call pgb.guard('act_item');
call pgb.guard('act_finding');
call pgb.guard('findings_report');
call pgb.guard('report_client');
call pgb.guard('report_act');
call pgb.guard('report_finding');
grant update (designation_id, done_by, with_name, on_day, starts, ends, place, interpreter, helper, state, legitimation, purpose_told, duty, limits_told, right_told,
  home_consent, statement, not_asked, recorded_at, reading_sent_on, reaction_on, reaction, reading_agreed, cancelled_because) on pgb.act to wederhoor_app;
grant update (answer, answer_because, copied, given_back_on) on pgb.act_item to wederhoor_app;
grant update (title, body, agreed_by, agreed_at, contents, sent_on, view_until, view_received_on, view, view_weighed, given_on, given_ground, given_by, revision)
  on pgb.findings_report to wederhoor_app;

-- What stands in a draft is chosen anew as often as its writer wants.
do $$
declare named text;
begin
  foreach named in array array['report_client', 'report_act', 'report_finding'] loop
    execute format('create policy works_on_takes_out on pgb.%I for delete to wederhoor_app using ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w))', named);
    execute format('grant delete on pgb.%I to wederhoor_app', named);
  end loop;
end
$$;

-- The coordinator agrees what somebody else wrote, without working on the file.
create function pgb.coordinates(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and staff.actor_has_role('coordinator') and investigations.acts_on(file)
    and exists (select from investigations.investigation i where i.id = file and i.stage <> 'closed');
end
$$;
revoke all on function pgb.coordinates(uuid) from public;
grant execute on function pgb.coordinates(uuid) to wederhoor_app;
create policy coordinator_agrees on pgb.findings_report for update to wederhoor_app
  using (agreed_at is null and written_by <> (select platform.actor_id()) and pgb.coordinates(investigation_id))
  with check (agreed_by = (select platform.actor_id()));

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('findings-view', 14, 'days', '2015-01-01', 'werkafspraak van de gemeente (zienswijze op bevindingen: twee tot vier weken)', false),
  ('findings-view-longest', 28, 'days', '2015-01-01', 'werkafspraak van de gemeente (zienswijze op bevindingen: twee tot vier weken)', false);
