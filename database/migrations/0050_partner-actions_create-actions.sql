-- Actions with chain partners or of our own: planned, done in the field, reported on.
create schema partner_actions;
grant usage on schema partner_actions to wederhoor_app;
create sequence partner_actions.action_number;
grant usage on sequence partner_actions.action_number to wederhoor_app;

create table partner_actions.action (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  reference text not null unique check (reference ~ '^P-[0-9]{4}-[0-9]{4,}$'),
  title text not null check (length(btrim(title)) between 5 and 120),
  kind text not null check (kind in ('business-estate', 'neighbourhood', 'dynamic-police', 'address-quality', 'own-intervention', 'other')),
  led_by text not null check (led_by in ('own', 'partner')),
  leading_partner_id uuid references privacy.partner,
  framework text not null check (framework in ('lsi', 'riec', 'laa', 'participation-act', 'social-support', 'other')),
  framework_reference text not null default '' check (length(framework_reference) <= 80),
  framework_from date,
  framework_until date check (framework_until >= framework_from),
  purpose text not null check (purpose in ('benefit-enforcement', 'care-enforcement', 'address-quality', 'organised-crime', 'joint-intervention')),
  goal text not null check (length(btrim(goal)) between 10 and 2000),
  area text not null check (length(btrim(area)) between 2 and 200),
  area_reason text not null check (length(btrim(area_reason)) between 20 and 2000),
  reconsidered text[] not null default '{}',
  on_day date not null,
  day_from time,
  day_until time check (day_until > day_from),
  evening_from time,
  evening_until time check (evening_until > evening_from),
  needed_staff integer not null check (needed_staff between 1 and 20),
  staffing_reason text not null default '' check (length(staffing_reason) <= 500),
  briefing text not null default '' check (length(briefing) <= 5000),
  safety text not null default '' check (length(safety) <= 3000),
  stop_rule text not null default '' check (length(stop_rule) <= 1000),
  state text not null default 'planned' check (state in ('planned', 'ready', 'held', 'reported', 'cancelled')),
  cancel_reason text check (length(cancel_reason) between 5 and 500),
  planned_by uuid not null references staff.account,
  planned_at timestamptz not null,
  changed_by uuid not null references staff.account,
  changed_at timestamptz not null,
  ready_at timestamptz,
  held_at timestamptz,
  reported_at timestamptz,
  cancelled_at timestamptz,
  revision integer not null default 0,
  check ((day_from is null) = (day_until is null)),
  check ((evening_from is null) = (evening_until is null)),
  check (day_from is not null or evening_from is not null),
  check (day_until <= evening_from),
  check ((led_by = 'partner') = (leading_partner_id is not null)),
  check (framework not in ('lsi', 'riec') or (framework_reference <> '' and framework_from is not null and framework_until is not null)),
  check (needed_staff between 2 and 4 or length(btrim(staffing_reason)) >= 10),
  check ((state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason is null)),
  check (state not in ('ready', 'held', 'reported') or ready_at is not null),
  check (state not in ('held', 'reported') or held_at is not null),
  check ((state = 'reported') = (reported_at is not null))
);
comment on column partner_actions.action.area_reason is 'the fact for which this area was chosen: reports, earlier findings, a question of a partner; never who lives there';
comment on column partner_actions.action.reconsidered is 'questionable words in the reason that the planner looked at again and stands by';
comment on table partner_actions.action is 'An action with partners or of our own: why, where, when, with whom and under what rules. No personal data beside who plans it; purpose: working-with-partners; keep: as long as the year is accounted for';
create index action_of_unit on partner_actions.action (municipality_id, unit_id, on_day desc, id desc);
create index action_by_state on partner_actions.action (municipality_id, state, on_day desc, id desc);

create table partner_actions.action_partner (
  action_id uuid not null references partner_actions.action,
  partner_id uuid not null references privacy.partner,
  municipality_id uuid not null references staff.municipality,
  task text not null default '' check (length(task) <= 300),
  power text not null default '' check (length(power) <= 200),
  result text not null default '' check (length(result) <= 3000),
  primary key (action_id, partner_id)
);
comment on column partner_actions.action_partner.power is 'under which power of its own the partner acts, such as an article';
comment on table partner_actions.action_partner is 'Which partner takes part in an action, with what task and under which power, and what it got out of it. No personal data; purpose: working-with-partners; keep: with the action';
create index action_of_partner on partner_actions.action_partner (partner_id);

create table partner_actions.crew (
  action_id uuid not null references partner_actions.action,
  account_id uuid not null references staff.account,
  municipality_id uuid not null references staff.municipality,
  by_day boolean not null,
  by_evening boolean not null,
  needs text check (needs in ('wmo-supervisor', 'youth-supervisor', 'boa')),
  day_shift_id uuid,
  evening_shift_id uuid,
  added_by uuid not null references staff.account,
  added_at timestamptz not null,
  primary key (action_id, account_id),
  check (by_day or by_evening)
);
comment on column partner_actions.crew.day_shift_id is 'the shift in the plan of the roster that stands for it';
comment on table partner_actions.crew is 'Which colleagues go along on an action, and for which part of the day. personal data of employees; purpose: working-with-partners; keep: 2 years after the year';
create index crew_of_account on partner_actions.crew (account_id, action_id);

create table partner_actions.attendance (
  action_id uuid not null,
  account_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  part text not null check (part in ('day', 'evening')),
  starts time not null,
  ends time not null check (ends > starts),
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  primary key (action_id, account_id, part),
  foreign key (action_id, account_id) references partner_actions.crew (action_id, account_id)
);
comment on table partner_actions.attendance is 'When a colleague was really there: hours are proposed from it. personal data of employees; purpose: working-with-partners; keep: 2 years after the year';
create index attendance_of_account on partner_actions.attendance (account_id, action_id);

create table partner_actions.location (
  id uuid primary key,
  action_id uuid not null references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  place integer not null check (place between 1 and 1000),
  kind text not null check (kind in ('business', 'home', 'public', 'other')),
  name text not null default '' check (length(name) <= 120),
  street text not null check (length(btrim(street)) between 1 and 100),
  house_number text not null default '' check (length(house_number) <= 20),
  postal_code text not null default '' check (postal_code = '' or postal_code ~ '^[1-9][0-9]{3}[A-Z]{2}$'),
  city text not null check (length(btrim(city)) between 1 and 100),
  reason text not null default '' check (length(reason) <= 500),
  came_from text not null check (came_from in ('hand', 'file', 'search', 'field')),
  added_by uuid not null references staff.account,
  added_at timestamptz not null,
  withdrawn_at timestamptz
);
comment on column partner_actions.location.reason is 'why this address: a fact, never who lives there';
comment on table partner_actions.location is 'An address to go to in an action, in order. personal data where it is a home; purpose: working-with-partners; keep: 1 year after the report, the counts stay';
create index location_of_action on partner_actions.location (action_id, place, id);

create table partner_actions.visit (
  id uuid primary key,
  location_id uuid not null references partner_actions.location,
  action_id uuid not null references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  revision integer not null check (revision > 0),
  state text not null check (state in ('visited', 'nobody-there', 'not-visited')),
  arrived_at timestamptz,
  left_at timestamptz check (left_at >= arrived_at),
  found text[] not null default '{}' check (found <@ array['nothing-found', 'work-not-reported', 'residence-differs', 'business-differs', 'care-not-delivered', 'unsafe', 'for-partner', 'other']),
  note text not null default '' check (length(note) <= 5000),
  care_signals text[] not null default '{}' check (care_signals <@ array['needs-help', 'children', 'money', 'housing', 'exploitation', 'other']),
  care_note text not null default '' check (length(care_note) <= 2000),
  power text not null check (power in ('participation-act-53a', 'social-support-6-1', 'youth-act', 'brp-4-2', 'consent', 'public-place', 'partner-power', 'none')),
  consent text not null check (consent in ('not-needed', 'given', 'refused')),
  colleagues uuid[] not null default '{}',
  partners uuid[] not null default '{}',
  people integer not null default 0 check (people between 0 and 500),
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  received_at timestamptz not null,
  unique (location_id, revision),
  check (state <> 'visited' or array_length(found, 1) >= 1),
  check (not ('nothing-found' = any (found)) or array_length(found, 1) = 1),
  check (consent <> 'refused' or state <> 'visited' or power <> 'consent')
);
comment on column partner_actions.visit.revision is 'the newest of a location holds; what stood before stays readable';
comment on column partner_actions.visit.people is 'how many people were spoken to: a count and nothing about them';
comment on column partner_actions.visit.recorded_at is 'by the clock of the device; received_at is ours';
comment on table partner_actions.visit is 'What was found at a location, by whom, under which power. Added only: a change is a new revision. personal data; purpose: working-with-partners; keep: 1 year after the report unless a report came of it, the counts stay';
create index visit_of_action on partner_actions.visit (action_id, location_id, revision desc);

create table partner_actions.photo (
  id uuid primary key,
  location_id uuid not null references partner_actions.location,
  action_id uuid not null references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  necessity text not null check (length(btrim(necessity)) between 5 and 300),
  consent text not null check (consent in ('nobody-in-view', 'given')),
  taken_at timestamptz not null,
  taken_by uuid not null references staff.account,
  received_at timestamptz not null,
  size integer not null check (size between 1 and 5242880),
  digest bytea not null check (length(digest) = 32),
  content_sealed bytea,
  removed_at timestamptz,
  check ((content_sealed is null) = (removed_at is not null))
);
comment on table partner_actions.photo is 'A photo that was needed to show what was found, with consent where somebody is in view. personal data, sealed; purpose: working-with-partners; keep: until the report is agreed unless a report came of it, at most 1 year';
create index photo_of_action on partner_actions.photo (action_id, location_id);

create table partner_actions.field_pack (
  id uuid primary key,
  action_id uuid not null references partner_actions.action,
  account_id uuid not null references staff.account,
  municipality_id uuid not null references staff.municipality,
  key_sealed bytea,
  taken_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended text check (ended in ('returned', 'revoked', 'lost')),
  ended_at timestamptz,
  ended_by uuid references staff.account,
  end_note text check (length(end_note) between 5 and 500),
  check (num_nonnulls(ended, ended_at, ended_by) in (0, 3)),
  check (ended is null or key_sealed is null),
  check (ended is distinct from 'lost' or end_note is not null)
);
comment on column partner_actions.field_pack.key_sealed is 'the key of what stands on the device; gone with the pack';
comment on table partner_actions.field_pack is 'That somebody took an action along on a device, when it was last heard of and how that ended: what was lost is known. personal data of employees; purpose: working-with-partners; keep: 2 years after the year';
create index pack_of_action on partner_actions.field_pack (action_id, taken_at);
create index open_pack_of_account on partner_actions.field_pack (account_id) where ended is null;

create table partner_actions.attached_item (
  id uuid primary key,
  action_id uuid not null references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  direction text not null check (direction in ('out', 'in')),
  partner_id uuid not null references privacy.partner,
  categories text[] not null check (array_length(categories, 1) >= 1 and categories <@ array['address', 'name', 'birth-date', 'bsn', 'benefit', 'income',
    'household', 'residence', 'work', 'care', 'business', 'findings', 'photo']),
  title text not null check (length(btrim(title)) between 3 and 120),
  records integer not null check (records >= 0),
  media_type text not null check (length(media_type) <= 100),
  size integer not null check (size between 1 and 5242880),
  digest bytea not null check (length(digest) = 32),
  content_sealed bytea,
  sharing_id uuid references privacy.sharing,
  attached_by uuid not null references staff.account,
  attached_at timestamptz not null,
  destroyed_at timestamptz,
  destroyed_by uuid references staff.account,
  check ((content_sealed is null) = (destroyed_at is not null)),
  check ((destroyed_at is null) = (destroyed_by is null))
);
comment on column partner_actions.attached_item.title is 'what it is, without names or numbers of persons';
comment on table partner_actions.attached_item is 'Data attached to an action: received from a partner or meant for one, only under an agreement that covers them. personal data, sealed; purpose: working-with-partners; keep: until the day that the agreement says';
create index item_of_action on partner_actions.attached_item (action_id, attached_at);

create table partner_actions.report (
  action_id uuid primary key references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  state text not null default 'draft' check (state in ('draft', 'agreed')),
  summary text not null default '' check (length(summary) <= 8000),
  by_catch text not null default '' check (length(by_catch) <= 4000),
  evaluation text not null default '' check (length(evaluation) <= 8000),
  figures jsonb,
  written_by uuid not null references staff.account,
  written_at timestamptz not null,
  agreed_by uuid references staff.account check (agreed_by <> written_by),
  agreed_at timestamptz,
  revision integer not null default 0,
  check ((state = 'agreed') = (agreed_by is not null and agreed_at is not null and figures is not null))
);
comment on column partner_actions.report.figures is 'the counts as they were when it was agreed';
comment on table partner_actions.report is 'The report of an action: counts from what was recorded, and what somebody wrote beside them, agreed by a colleague. No personal data; purpose: working-with-partners; keep: as long as the year is accounted for';

create table partner_actions.taken_up (
  id uuid primary key,
  action_id uuid not null references partner_actions.action,
  municipality_id uuid not null references staff.municipality,
  location_id uuid not null references partner_actions.location,
  visit_id uuid not null references partner_actions.visit,
  report_id uuid not null unique references reports.report,
  frozen jsonb not null,
  taken_by uuid not null references staff.account,
  taken_at timestamptz not null
);
comment on column partner_actions.taken_up.frozen is 'what was known at that moment: the location and the visit as they stood';
comment on table partner_actions.taken_up is 'That a finding became a report, with what was known then. personal data; purpose: working-with-partners; keep: with the report';
create index taken_up_of_action on partner_actions.taken_up (action_id);
create index taken_up_of_location on partner_actions.taken_up (location_id);

-- Whoever goes along and the coordinator of the unit work on an action; nobody else sees addresses, findings or photos.
create function partner_actions.works_on(action uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and exists (
    select from partner_actions.action a
     where a.id = works_on.action and a.municipality_id = any (staff.actor_municipalities())
       and ((staff.actor_has_role('coordinator') and a.unit_id = staff.actor_unit())
         or ((staff.actor_has_role('specialist') or staff.actor_has_role('coordinator')) and exists (
               select from partner_actions.crew c where c.action_id = a.id and c.account_id = platform.actor_id()))));
end
$$;
create function partner_actions.coordinates(action uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and staff.actor_has_role('coordinator') and exists (
    select from partner_actions.action a where a.id = coordinates.action and a.unit_id = staff.actor_unit() and a.municipality_id = any (staff.actor_municipalities()));
end
$$;
create function partner_actions.municipality_of(action uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$ begin return (select a.municipality_id from partner_actions.action a where a.id = municipality_of.action); end $$;
revoke all on function partner_actions.works_on(uuid), partner_actions.coordinates(uuid), partner_actions.municipality_of(uuid) from public;
grant execute on function partner_actions.works_on(uuid), partner_actions.coordinates(uuid), partner_actions.municipality_of(uuid) to wederhoor_app;

do $$
declare
  named text;
  own constant text := 'municipality_id = any ((select staff.actor_municipalities())::uuid[])';
begin
  foreach named in array array['action', 'action_partner', 'crew', 'attendance', 'location', 'visit', 'photo', 'field_pack', 'attached_item', 'report', 'taken_up'] loop
    execute format('alter table partner_actions.%I enable row level security', named);
    execute format('create policy own_municipality on partner_actions.%I as restrictive for all to wederhoor_app using ((select staff.works_here()) and %s) with check (%s)', named, own, own);
  end loop;
  -- What belongs to an action is of the municipality of that action.
  foreach named in array array['action_partner', 'crew', 'attendance', 'location', 'visit', 'photo', 'field_pack', 'attached_item', 'report', 'taken_up'] loop
    execute format('create policy of_its_action on partner_actions.%I as restrictive for insert to wederhoor_app with check (municipality_id = partner_actions.municipality_of(action_id))', named);
  end loop;
  -- Who reads the action reads with whom it is.
  foreach named in array array['action_partner', 'crew'] loop
    execute format('create policy with_action on partner_actions.%I for select to wederhoor_app using (exists (select from partner_actions.action a where a.id = action_id))', named);
    execute format('create policy coordinator_adds on partner_actions.%I for insert to wederhoor_app with check (partner_actions.coordinates(action_id))', named);
    execute format('create policy coordinator_changes on partner_actions.%I for update to wederhoor_app using (partner_actions.coordinates(action_id)) with check (partner_actions.coordinates(action_id))', named);
    execute format('create policy coordinator_removes on partner_actions.%I for delete to wederhoor_app using (partner_actions.coordinates(action_id))', named);
    execute format('grant select, insert, update, delete on partner_actions.%I to wederhoor_app', named);
  end loop;
  foreach named in array array['attendance', 'location', 'visit', 'photo', 'attached_item', 'taken_up'] loop
    execute format('create policy works_on_reads on partner_actions.%I for select to wederhoor_app using (partner_actions.works_on(action_id))', named);
    execute format('create policy works_on_adds on partner_actions.%I for insert to wederhoor_app with check (partner_actions.works_on(action_id))', named);
    execute format('grant select, insert on partner_actions.%I to wederhoor_app', named);
  end loop;
  foreach named in array array['attendance', 'location', 'photo', 'attached_item'] loop
    execute format('create policy works_on_changes on partner_actions.%I for update to wederhoor_app using (partner_actions.works_on(action_id)) with check (partner_actions.works_on(action_id))', named);
  end loop;
end
$$;
grant update (starts, ends, recorded_by, recorded_at) on partner_actions.attendance to wederhoor_app;
grant update (place, kind, name, street, house_number, postal_code, city, reason, withdrawn_at) on partner_actions.location to wederhoor_app;
grant update (content_sealed, removed_at) on partner_actions.photo to wederhoor_app;
grant update (content_sealed, destroyed_at, destroyed_by) on partner_actions.attached_item to wederhoor_app;
create policy takes_back on partner_actions.attendance for delete to wederhoor_app using (partner_actions.works_on(action_id));
grant delete on partner_actions.attendance to wederhoor_app;
create policy as_oneself on partner_actions.visit as restrictive for insert to wederhoor_app with check (recorded_by = (select platform.actor_id()));
create policy as_oneself on partner_actions.photo as restrictive for insert to wederhoor_app with check (taken_by = (select platform.actor_id()));

-- The action itself is known in the unit, and to who accounts for the year or guards privacy.
create policy of_the_unit on partner_actions.action for select to wederhoor_app
  using ((((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator'))) and unit_id = (select staff.actor_unit()))
    or (select staff.actor_has_role('manager')) or (select staff.actor_has_role('policy')) or (select staff.actor_has_role('privacy')));
create policy crew_reads on partner_actions.action for select to wederhoor_app using (partner_actions.works_on(id));
create policy coordinator_plans on partner_actions.action for insert to wederhoor_app
  with check ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit()) and planned_by = (select platform.actor_id()));
create policy works_on_changes on partner_actions.action for update to wederhoor_app
  using (partner_actions.works_on(id)) with check (partner_actions.works_on(id) and changed_by = (select platform.actor_id()));
grant select, insert, update on partner_actions.action to wederhoor_app;

create policy own_or_coordinator on partner_actions.field_pack for select to wederhoor_app
  using (account_id = (select platform.actor_id()) or partner_actions.coordinates(action_id));
create policy takes_along on partner_actions.field_pack for insert to wederhoor_app
  with check (account_id = (select platform.actor_id()) and partner_actions.works_on(action_id));
create policy own_or_coordinator_ends on partner_actions.field_pack for update to wederhoor_app
  using (account_id = (select platform.actor_id()) or partner_actions.coordinates(action_id))
  with check (account_id = (select platform.actor_id()) or partner_actions.coordinates(action_id));
grant select, insert, update (key_sealed, last_seen_at, ended, ended_at, ended_by, end_note) on partner_actions.field_pack to wederhoor_app;

create policy works_on_or_agreed on partner_actions.report for select to wederhoor_app
  using (partner_actions.works_on(action_id) or (state = 'agreed' and exists (select from partner_actions.action a where a.id = action_id)));
create policy works_on_writes on partner_actions.report for insert to wederhoor_app
  with check (partner_actions.works_on(action_id) and state = 'draft' and written_by = (select platform.actor_id()));
create policy works_on_changes on partner_actions.report for update to wederhoor_app
  using (partner_actions.works_on(action_id) and state = 'draft')
  with check (partner_actions.works_on(action_id) and (state = 'draft' or agreed_by = (select platform.actor_id())));
grant select, insert, update on partner_actions.report to wederhoor_app;

-- Whoever works on an action reads what of it was shared.
create policy works_on_thing on privacy.sharing for select to wederhoor_app
  using (thing_kind = 'action' and partner_actions.works_on(thing_id));

-- The trail knows an action and how somebody stood to it.
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
$$;
