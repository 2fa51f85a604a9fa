-- Need to know beyond the own file: reading for a while on request, a guest on a part, breaking the glass, sealed files, and the wall
-- between the Participation Act and Wmo and Youth Act files. What somebody was let in on is for reading; working on a file is for its team.

alter table investigations.investigation add sealed boolean not null default false;
comment on column investigations.investigation.sealed is 'seen by the people in investigations.named and by nobody else';
alter table reports.report add sealed boolean not null default false;
comment on column reports.report.sealed is 'the file that grew from it is sealed: seen by its handler and readers and by nobody else';
grant select (sealed) on reports.report to wederhoor_app;

create table investigations.access_grant (
  id uuid primary key,
  investigation_id uuid references investigations.investigation on delete cascade,
  asked_reference text not null,
  account_id uuid not null references staff.account,
  kind text not null check (kind in ('request', 'guest', 'glass')),
  parts text[] check (parts <@ array['report', 'plan', 'findings', 'hearing', 'weighing', 'advice', 'decision', 'outcome'] and cardinality(parts) > 0),
  reason text not null,
  requested_at timestamptz not null,
  asked_until date not null,
  state text not null check (state in ('asked', 'granted', 'refused', 'ended')),
  decided_by uuid references staff.account,
  decided_at timestamptz,
  decision_reason text,
  until date,
  ended_by uuid references staff.account,
  ended_at timestamptz,
  ended_because text,
  check ((kind = 'guest') = (parts is not null)),
  check (state <> 'asked' or kind = 'request'),
  check ((state in ('granted', 'ended')) = (until is not null)),
  check (state = 'asked' or investigation_id is not null),
  check (state = 'asked' or kind = 'glass' or num_nonnulls(decided_by, decided_at) = 2),
  check (decided_by <> account_id),
  check (until <= asked_until),
  check (state <> 'refused' or decision_reason is not null),
  check ((state = 'ended') = (ended_at is not null and ended_because is not null)),
  check (kind <> 'glass' or length(reason) >= 20)
);
comment on table investigations.access_grant is 'Who asked to read a file, was invited on a part or broke the glass, why, until which day, and who let them in; personal data of employees; keep: as the file';
comment on column investigations.access_grant.investigation_id is 'null when the reference that was asked for is no file, or none that may be asked for: the asker is not told which';
comment on column investigations.access_grant.parts is 'what a guest sees; null: the whole file';
create index grant_of_file on investigations.access_grant (investigation_id, account_id);
create index grant_of_account on investigations.access_grant (account_id, requested_at desc, id desc);
create index grant_asked on investigations.access_grant (requested_at, id) where state = 'asked';
create index grant_glass on investigations.access_grant (requested_at desc, id desc) where kind = 'glass';

create table investigations.glass_look (
  grant_id uuid primary key references investigations.access_grant on delete cascade,
  looked_by uuid not null references staff.account,
  looked_at timestamptz not null,
  note text not null
);
comment on table investigations.glass_look is 'What the privacy officer noted about a broken glass; personal data of employees; keep: as the file';

create table investigations.seal (
  id uuid primary key,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  reason text not null check (length(reason) >= 10),
  sealed_by uuid not null references staff.account,
  sealed_at timestamptz not null,
  lifted_by uuid references staff.account,
  lifted_at timestamptz,
  lifted_because text,
  check (num_nonnulls(lifted_by, lifted_at, lifted_because) in (0, 3))
);
comment on table investigations.seal is 'Why a file was sealed and unsealed, and by whom; personal data of employees; keep: as the file';
create unique index seal_in_force on investigations.seal (investigation_id) where lifted_at is null;

create table investigations.named (
  investigation_id uuid not null references investigations.investigation on delete cascade,
  account_id uuid not null references staff.account,
  named_by uuid references staff.account,
  named_at timestamptz not null,
  primary key (investigation_id, account_id)
);
comment on table investigations.named is 'Who keeps seeing a sealed file; keep: as the file';

-- Reasons to see, side by side: one of one's own (member, decided, named on a sealed file), let in on the whole, guest on a part.
alter table investigations.access
  add own boolean not null default true,
  add granted_until date,
  add guest_until date;
comment on column investigations.access.own is 'sees it by a part of one''s own in it, until the day in until';
comment on column investigations.access.granted_until is 'may read the whole file until this day: asked for, or by breaking the glass';
comment on column investigations.access.guest_until is 'may read the parts in access_grant until this day';

alter table reports.reader drop constraint reader_because_check,
  add constraint reader_because_check check (because in ('file-member', 'guest', 'named'));
grant update (because, until) on reports.reader to wederhoor_app;

-- Has a reason of one's own to see a file: the lead, the coordinator of the unit, colleagues and readers, who decided on it, the manager with
-- a mandate while the advice waits for a decision; on a sealed file only who was named. Never who said that they know the subject.
create function investigations.acts_on(file uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
declare
  me constant uuid := platform.actor_id();
  f record;
begin
  select i.lead_id, i.unit_id, i.stage, i.sealed, i.municipality_id, a.allowed, a.own, a.until, c.municipality_id as home, c.unit_id as my_unit into f
    from investigations.investigation i join staff.account c on c.id = me and c.active
    left join investigations.access a on a.account_id = me and a.investigation_id = i.id
   where i.id = file;
  if not found or f.allowed is false or (f.municipality_id <> f.home and not staff.works_for(platform.actor_id(), f.municipality_id)) then
    return false;
  end if;
  if f.allowed and f.own and (f.until is null or f.until >= current_date) then
    return true;
  end if;
  if f.sealed then
    return false;
  end if;
  if f.lead_id = me then
    return true;
  end if;
  if f.my_unit = f.unit_id and exists (select from staff.account_role r where r.account_id = me and r.role = 'coordinator') then
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
-- Sees the whole file: by a reason of one's own, or let in to read it. Reading across the wall ends with the disclosure.
create or replace function investigations.sees_file(file uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
begin
  return investigations.acts_on(file) or exists (
    select from investigations.access a join investigations.investigation i on i.id = a.investigation_id
     where a.account_id = platform.actor_id() and a.investigation_id = file and a.allowed and a.granted_until >= current_date
       and not i.sealed and staff.works_for(platform.actor_id(), i.municipality_id) and not investigations.crosses(platform.actor_id(), file));
end
$$;
-- Is a guest today on any of these parts; without parts: on any part at all.
create function investigations.is_guest(file uuid, variadic of_parts text[] default '{}') returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (
    select from investigations.access a join investigations.investigation i on i.id = a.investigation_id
     where a.account_id = me and a.investigation_id = file and a.allowed and a.guest_until >= current_date
       and not i.sealed and staff.works_for(platform.actor_id(), i.municipality_id) and not investigations.crosses(me, file)
       and (cardinality(of_parts) = 0 or exists (
         select from investigations.access_grant g
          where g.investigation_id = file and g.account_id = me and g.kind = 'guest' and g.state = 'granted' and g.until >= current_date
            and g.parts && of_parts)));
end
$$;

-- On which parts, today.
create function investigations.guest_parts(file uuid) returns text[]
language sql stable security definer set search_path = ''
as $$
  select array_agg(distinct p order by p) from investigations.access_grant g, unnest(g.parts) p
   where g.investigation_id = file and g.account_id = platform.actor_id() and g.kind = 'guest' and g.state = 'granted' and g.until >= current_date
     and investigations.is_guest(file)
$$;

create or replace function investigations.files_awaiting_actor() returns setof uuid
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
   where i.stage = 'decision' and not i.sealed and i.municipality_id = any ((select staff.actor_municipalities())::uuid[])
$$;
-- A guest sees whom the file is about too.
create or replace function investigations.sees_file_about(party uuid) returns boolean
language plpgsql stable security definer set search_path = '' parallel safe
as $$
begin
  return exists (select from investigations.investigation i
                  where i.subject_person_id = party and (investigations.sees_file(i.id) or investigations.is_guest(i.id)))
      or exists (select from investigations.investigation i
                  where i.subject_organisation_id = party and (investigations.sees_file(i.id) or investigations.is_guest(i.id)));
end
$$;

create or replace function investigations.works_on(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (
    select from investigations.investigation i
      left join investigations.access a on a.account_id = me and a.investigation_id = i.id
     where i.id = file and i.stage <> 'closed' and a.allowed is distinct from false
       and (not i.sealed or (a.allowed and a.own)) and staff.works_for(platform.actor_id(), i.municipality_id)
       and (i.lead_id = me or exists (select from investigations.member m
             where m.investigation_id = i.id and m.account_id = me and m.part = 'colleague' and (m.until is null or m.until >= current_date))));
end
$$;
create or replace function investigations.may_decide(file uuid, part uuid, mandate uuid, deviates_to text, amount bigint) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return staff.actor_has_role('manager') and investigations.acts_on(file) and not investigations.works_on(file) and exists (
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

-- Coordinates the unit of a file that they see by a reason of their own: lets people in, seals, authorises.
create function investigations.coordinates(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return investigations.acts_on(file) and staff.actor_has_role('coordinator')
     and exists (select from investigations.investigation i where i.id = file and (i.unit_id = staff.actor_unit() or i.sealed));
end
$$;
-- Keeps an eye on who reads a file of a municipality of one's own, and not on what stands in it.
create function investigations.oversees(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.actor_has_role('privacy') and staff.works_for(platform.actor_id(), platform.case_municipality('investigation', file));
end
$$;
create function investigations.gives_access(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return investigations.coordinates(file)
      or (investigations.acts_on(file) and exists (select from investigations.investigation i where i.id = file and i.lead_id = platform.actor_id()));
end
$$;

-- The compartment of a law; a unit without one crosses nothing.
create function investigations.compartment_of(domain text) returns text
language sql immutable
as $$ select case when domain = 'participation-act' then 'participation-act' else 'social-support' end $$;
-- Whether letting this person in, today or through a later day, would carry a file to the other compartment without an approved disclosure.
create function investigations.crosses(person uuid, file uuid, through date default null) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from investigations.investigation i, staff.account c join staff.unit u on u.id = c.unit_id
     where i.id = file and c.id = person and u.compartment <> investigations.compartment_of(i.domain)
       and not privacy.discloses('investigation', file, u.compartment, through));
end
$$;
-- Who may be let in at all: active, of this municipality, without a conflict of interest, and not across the wall.
create function investigations.may_be_let_in(person uuid, file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return not investigations.crosses(person, file)
     and exists (select from investigations.investigation i join staff.account c on c.id = person and c.active
       where i.id = file and (c.municipality_id = i.municipality_id
          or exists (select from staff.account_municipality m where m.account_id = c.id and m.municipality_id = i.municipality_id)))
     and not exists (select from investigations.conflict_declaration d where d.investigation_id = file and d.account_id = person and d.knows);
end
$$;

create or replace function investigations.keep_access(account uuid, file uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  f record;
  knows constant boolean := exists (select from investigations.conflict_declaration c where c.investigation_id = file and c.account_id = account and c.knows);
  decided constant boolean := exists (select from investigations.decision d where d.investigation_id = file and d.decided_by = account);
  is_own boolean;
  own_until date;
  whole_until date;
  part_until date;
  report_until date;
begin
  select i.opened_at, i.sealed, i.report_id into f from investigations.investigation i where i.id = file;
  if f.sealed then
    is_own := exists (select from investigations.named n where n.investigation_id = file and n.account_id = account);
  else
    select count(*) > 0 or decided, case when not decided and count(*) = count(m.until) then max(m.until) end into is_own, own_until
      from investigations.member m where m.investigation_id = file and m.account_id = account;
    select max(g.until) filter (where g.parts is null), max(g.until) filter (where g.parts is not null),
           max(g.until) filter (where g.parts is null or 'report' = any (g.parts))
      into whole_until, part_until, report_until
      from investigations.access_grant g where g.investigation_id = file and g.account_id = account and g.state = 'granted';
  end if;

  if knows or is_own or whole_until is not null or part_until is not null then
    insert into investigations.access (account_id, investigation_id, opened_at, allowed, own, until, granted_until, guest_until)
    values (account, file, f.opened_at, not knows, is_own, own_until, whole_until, part_until)
    on conflict (account_id, investigation_id) do update
      set allowed = excluded.allowed, own = excluded.own, until = excluded.until,
          granted_until = excluded.granted_until, guest_until = excluded.guest_until;
  else
    delete from investigations.access a where a.account_id = account and a.investigation_id = file;
  end if;

  -- The report beneath the file goes along.
  if knows or (f.sealed and not is_own) then
    delete from reports.reader g using reports.report r
     where g.account_id = account and g.report_id = r.id and (r.id = f.report_id or r.joined_to = f.report_id);
  elsif f.sealed then
    insert into reports.reader (report_id, account_id, because) values (f.report_id, account, 'named') on conflict do nothing;
  elsif report_until is not null then
    insert into reports.reader as g (report_id, account_id, because, until) values (f.report_id, account, 'guest', report_until)
    on conflict (report_id, account_id) do update set because = 'guest', until = excluded.until where g.because <> 'file-member';
  else
    delete from reports.reader g where g.report_id = f.report_id and g.account_id = account and g.because in ('guest', 'named');
  end if;
end
$$;
create function investigations.grant_changed() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.investigation_id is not null then
    perform investigations.keep_access(new.account_id, new.investigation_id);
  end if;
  return null;
end
$$;
-- Whatever lets somebody in: nobody with a conflict, nobody across the wall, nobody on a sealed file, and not longer than the parameter says.
create function investigations.guard_grant() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  from_day constant date := (coalesce(new.decided_at, new.requested_at) at time zone 'Europe/Amsterdam')::date;
  longest constant integer := (select p.value::integer from platform.legal_parameter p
    where p.key = case new.kind when 'request' then 'access-longest' when 'guest' then 'guest-longest' else 'break-glass' end
      and p.valid_from <= from_day and (p.valid_to is null or p.valid_to > from_day));
begin
  if longest is null and new.state in ('asked', 'granted') then
    raise exception 'nothing says how long access may last' using errcode = 'insufficient_privilege';
  end if;
  if new.asked_until > (new.requested_at at time zone 'Europe/Amsterdam')::date + longest then
    raise exception 'access is asked for longer than it may last' using errcode = 'insufficient_privilege';
  end if;
  if new.state = 'granted' then
    if new.until > from_day + longest then
      raise exception 'access lasts longer than it may' using errcode = 'insufficient_privilege';
    end if;
    if investigations.crosses(new.account_id, new.investigation_id, new.until) then
      raise exception 'access crosses the wall between compartments longer than its disclosure' using errcode = 'insufficient_privilege';
    end if;
    if not investigations.may_be_let_in(new.account_id, new.investigation_id)
       or exists (select from investigations.investigation i where i.id = new.investigation_id and i.sealed) then
      raise exception 'this person may not be let in on this file' using errcode = 'insufficient_privilege';
    end if;
  end if;
  if tg_op = 'UPDATE' and (old.state, new.state) not in
     (('asked', 'granted'), ('asked', 'refused'), ('granted', 'ended')) then
    raise exception 'access that was decided on is only ended' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger guard_grant before insert or update on investigations.access_grant for each row execute function investigations.guard_grant();
create trigger access_of_grant after insert or update on investigations.access_grant for each row execute function investigations.grant_changed();

-- On a sealed file whoever comes to work on it is named with that.
create or replace function investigations.member_changed() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    insert into investigations.named (investigation_id, account_id, named_by, named_at)
    select i.id, new.account_id, platform.actor_id(), now() from investigations.investigation i where i.id = new.investigation_id and i.sealed
    on conflict do nothing;
  end if;
  perform investigations.keep_access(coalesce(new.account_id, old.account_id), coalesce(new.investigation_id, old.investigation_id));
  return null;
end
$$;
create function investigations.lead_changed() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into investigations.named (investigation_id, account_id, named_by, named_at)
  values (new.id, new.lead_id, platform.actor_id(), now()) on conflict do nothing;
  perform investigations.keep_access(new.lead_id, new.id);
  return null;
end
$$;
create trigger name_lead after update of lead_id on investigations.investigation for each row
  when (new.sealed and new.lead_id is not null and new.lead_id is distinct from old.lead_id) execute function investigations.lead_changed();

-- Only a coordinator lifts a seal, so one who still works here and may be let in stays named. These are they, of some people.
create function investigations.seal_keepers(file uuid, people uuid[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select distinct c.id from staff.account c join staff.account_role r on r.account_id = c.id and r.role = 'coordinator'
   where c.id = any (people) and c.active and investigations.may_be_let_in(c.id, file)
$$;
-- When none is left, the coordinators of the unit are named, or those of the municipality when the unit has none: no file is lost to everybody.
create function investigations.keep_seal_kept(file uuid, at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  f investigations.investigation;
  kept_by uuid[];
begin
  select * into f from investigations.investigation i where i.id = file and i.sealed for update;
  if not found or exists (select from investigations.seal_keepers(file, array(select n.account_id from investigations.named n where n.investigation_id = file))) then
    return;
  end if;
  kept_by := array(select k from investigations.seal_keepers(file, array(select c.id from staff.account c where c.unit_id = f.unit_id)) k);
  if kept_by = '{}' then
    kept_by := array(select k from investigations.seal_keepers(file, array(select c.id from staff.account c where c.municipality_id = f.municipality_id)) k);
  end if;
  insert into investigations.named (investigation_id, account_id, named_at) select file, k, at from unnest(kept_by) k on conflict do nothing;
  perform investigations.keep_access(k, file) from unnest(kept_by) k;
  perform platform.remember((select jsonb_agg(jsonb_build_object('at', at, 'kind', 'write', 'action', 'seal.person-named', 'object_kind', 'investigation',
    'object_id', file, 'purpose', 'social-domain-enforcement', 'request_id', gen_random_uuid(), 'facts', jsonb_build_object('accountId', k))) from unnest(kept_by) k)) where kept_by <> '{}';
end
$$;
-- Asked when all is written: roles are taken away and given again in one go.
create function investigations.keeper_left() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform investigations.keep_seal_kept(n.investigation_id, now())
     from investigations.named n where n.account_id = coalesce(to_jsonb(old) ->> 'account_id', to_jsonb(old) ->> 'id')::uuid;
  return null;
end
$$;
create constraint trigger keep_seals after update on staff.account deferrable initially deferred for each row
  when (old.active and not new.active or old.municipality_id is distinct from new.municipality_id) execute function investigations.keeper_left();
create constraint trigger keep_seals after delete on staff.account_role deferrable initially deferred for each row
  when (old.role = 'coordinator') execute function investigations.keeper_left();

-- After a yes somebody leaves a sealed file too.
create or replace function investigations.step_aside() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  of_report constant uuid := (select i.report_id from investigations.investigation i where i.id = new.investigation_id);
begin
  update investigations.investigation set lead_id = null where id = new.investigation_id and lead_id = new.account_id;
  delete from investigations.member m where m.investigation_id = new.investigation_id and m.account_id = new.account_id;
  delete from investigations.named n where n.investigation_id = new.investigation_id and n.account_id = new.account_id;
  update investigations.access_grant g set state = 'ended', ended_by = new.account_id, ended_at = new.at, ended_because = 'kent de betrokkene'
   where g.investigation_id = new.investigation_id and g.account_id = new.account_id and g.state = 'granted';
  update reports.report set handler_id = null where id = of_report and handler_id = new.account_id;
  delete from reports.reader g using reports.report r
   where g.account_id = new.account_id and g.report_id = r.id and (r.id = of_report or r.joined_to = of_report);
  perform investigations.keep_access(new.account_id, new.investigation_id);

  perform investigations.keep_seal_kept(new.investigation_id, new.at);
  return null;
end
$$;

-- Asking by reference. It answers nothing, so that asking teaches nothing: whether there is such a file, whether it is sealed, whose it is.
create function investigations.ask_access(request uuid, reference text, because text, wanted_until date, at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
  file uuid;
begin
  if not (staff.actor_has_role('specialist') or staff.actor_has_role('coordinator') or staff.actor_has_role('manager')) then
    raise exception 'only who enforces asks for access' using errcode = 'insufficient_privilege';
  end if;
  select i.id into file from investigations.investigation i
   where i.reference = ask_access.reference and not i.sealed and i.municipality_id = any (staff.actor_municipalities())
     and not exists (select from investigations.conflict_declaration d where d.investigation_id = i.id and d.account_id = me and d.knows);
  insert into investigations.access_grant (id, investigation_id, asked_reference, account_id, kind, reason, requested_at, asked_until, state)
  values (request, file, ask_access.reference, me, 'request', because, at, wanted_until, 'asked');
end
$$;
-- Whether the asker reads the file with this reference already; no news to somebody who does.
create function investigations.already_reads(reference text) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from investigations.investigation i where i.reference = already_reads.reference and investigations.sees_file(i.id)) $$;
-- One's own requests and invitations, also those that no file answers to. That a file was sealed is told on the file alone.
create function investigations.own_access()
returns table (id uuid, reference text, kind text, parts text[], reason text, requested_at timestamptz, asked_until date, state text,
  until date, decision_reason text, ended_because text, file uuid)
language sql stable security definer set search_path = ''
as $$
  select g.id, g.asked_reference, g.kind, g.parts, g.reason, g.requested_at, g.asked_until, g.state, g.until, g.decision_reason,
         case when g.ended_because not in ('verzegeld', 'kent de betrokkene') then g.ended_because end,
         case when g.state = 'granted' and (investigations.sees_file(g.investigation_id) or investigations.is_guest(g.investigation_id)) then g.investigation_id end
    from investigations.access_grant g where g.account_id = platform.actor_id() order by g.requested_at desc, g.id desc limit 100
$$;
-- Breaking the glass: once on a file, until the day after at most, never on a sealed file, a file of somebody one knows, or across a wall.
-- Gives the file, or null when it cannot be.
create function investigations.break_glass(request uuid, reference text, because text, last_day date, at timestamptz) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
  my_compartment constant text := staff.actor_compartment();
  file uuid;
begin
  if not (staff.actor_has_role('specialist') or staff.actor_has_role('coordinator') or staff.actor_has_role('manager')) then
    return null;
  end if;
  select i.id into file from investigations.investigation i
   where i.reference = break_glass.reference and not i.sealed and i.municipality_id = any (staff.actor_municipalities())
     and (my_compartment is null or my_compartment = investigations.compartment_of(i.domain))
     and not exists (select from investigations.conflict_declaration d where d.investigation_id = i.id and d.account_id = me and d.knows)
     for share;
  if file is null then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(me::text || file::text, 18));
  if exists (select from investigations.access_grant g where g.account_id = me and g.investigation_id = file and g.kind = 'glass') then
    return null;
  end if;
  insert into investigations.access_grant (id, investigation_id, asked_reference, account_id, kind, reason, requested_at, asked_until, state, until)
  values (request, file, break_glass.reference, me, 'glass', because, at, last_day, 'granted', last_day);
  return file;
end
$$;

-- Sealing, naming and unsealing. Each asks again who may, whatever the application did.
create function investigations.refresh_access(file uuid) returns void
language sql security definer set search_path = ''
as $$
  select investigations.keep_access(a.account_id, file) from (
    select m.account_id from investigations.member m where m.investigation_id = file
    union select a.account_id from investigations.access a where a.investigation_id = file
    union select d.decided_by from investigations.decision d where d.investigation_id = file
    union select g.account_id from investigations.access_grant g where g.investigation_id = file and g.state = 'granted'
    union select n.account_id from investigations.named n where n.investigation_id = file
    union select r.account_id from reports.reader r join investigations.investigation i on i.report_id = r.report_id where i.id = file) a
$$;
create function investigations.seal_file(seal uuid, file uuid, people uuid[], because text, at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
  of_report constant uuid := (select i.report_id from investigations.investigation i where i.id = file);
begin
  if not investigations.gives_access(file) or exists (select from unnest(people) p(id) where not investigations.may_be_let_in(p.id, file)) then
    raise exception 'this file cannot be sealed in this way' using errcode = 'insufficient_privilege';
  end if;
  insert into investigations.seal (id, investigation_id, reason, sealed_by, sealed_at) values (seal, file, because, me, at);
  insert into investigations.named (investigation_id, account_id, named_by, named_at)
  select file, n.id, me, at from (
    select unnest(people) as id
    union select i.lead_id from investigations.investigation i where i.id = file and i.lead_id is not null
    union select m.account_id from investigations.member m
           where m.investigation_id = file and m.part = 'colleague' and (m.until is null or m.until >= current_date)) n;
  if not exists (select from investigations.seal_keepers(file, array(select n.account_id from investigations.named n where n.investigation_id = file))) then
    raise exception 'a sealed file is kept by a coordinator' using errcode = 'insufficient_privilege';
  end if;
  update investigations.access_grant g set state = 'ended', ended_by = me, ended_at = at, ended_because = 'verzegeld'
   where g.investigation_id = file and g.state = 'granted';
  update investigations.investigation i set sealed = true where i.id = file;
  update reports.report r set sealed = true where r.id = of_report or r.joined_to = of_report;
  perform investigations.refresh_access(file);
end
$$;
create function investigations.name_person(file uuid, person uuid, at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not investigations.gives_access(file) or not investigations.may_be_let_in(person, file)
     or not exists (select from investigations.investigation i where i.id = file and i.sealed) then
    raise exception 'this person cannot be named' using errcode = 'insufficient_privilege';
  end if;
  insert into investigations.named (investigation_id, account_id, named_by, named_at) values (file, person, platform.actor_id(), at) on conflict do nothing;
  perform investigations.keep_access(person, file);
end
$$;
create function investigations.unname_person(file uuid, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform from investigations.investigation i where i.id = file for update;
  if not investigations.gives_access(file)
     or exists (select from investigations.investigation i where i.id = file and (i.lead_id = person or not i.sealed))
     or not exists (select from investigations.seal_keepers(file,
          array(select n.account_id from investigations.named n where n.investigation_id = file and n.account_id <> person))) then
    raise exception 'this person stays named' using errcode = 'insufficient_privilege';
  end if;
  delete from investigations.named n where n.investigation_id = file and n.account_id = person;
  perform investigations.keep_access(person, file);
end
$$;
create function investigations.unseal_file(file uuid, because text, at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  of_report constant uuid := (select i.report_id from investigations.investigation i where i.id = file);
begin
  if not investigations.coordinates(file) or not exists (select from investigations.investigation i where i.id = file and i.sealed) then
    raise exception 'only a coordinator who is named lifts a seal' using errcode = 'insufficient_privilege';
  end if;
  update investigations.seal s set lifted_by = platform.actor_id(), lifted_at = at, lifted_because = because
   where s.investigation_id = file and s.lifted_at is null;
  update investigations.investigation i set sealed = false where i.id = file;
  update reports.report r set sealed = false where r.id = of_report or r.joined_to = of_report;
  delete from investigations.named n where n.investigation_id = file;
  insert into reports.reader (report_id, account_id, because)
  select of_report, m.account_id, 'file-member' from investigations.member m
   where m.investigation_id = file and m.part in ('colleague', 'reader') and m.until is null
  on conflict (report_id, account_id) do update set because = 'file-member', until = null;
  perform investigations.refresh_access(file);
end
$$;

-- Policies. The file itself, its parts, and who changes what: being let in to read is no reason to write.
drop policy need_to_know on investigations.investigation;
create policy need_to_know on investigations.investigation for select to wederhoor_app using (
  (lead_id = (select platform.actor_id()) and not sealed)
  or exists (select from investigations.access a where a.account_id = (select platform.actor_id()) and a.investigation_id = investigation.id and a.allowed
        and ((a.own and (a.until is null or a.until >= current_date))
          or ((a.granted_until >= current_date or a.guest_until >= current_date)
              and not investigations.crosses((select platform.actor_id()), investigation.id))))
  or investigations.sees_file(id));
drop policy work_on on investigations.investigation;
-- A file is opened from a report that the opener sees; only a coordinator names somebody else to lead it.
drop policy open_file on investigations.investigation;
create policy open_file on investigations.investigation for insert to wederhoor_app
  with check (unit_id = (select staff.actor_unit()) and reports.actor_sees(report_id) and ((select staff.actor_has_role('coordinator'))
    or ((select staff.actor_has_role('specialist')) and (lead_id is null or lead_id = (select platform.actor_id())))));
-- What becomes of a file, against what it was: who works on it changes it but not its lead, the coordinator gives it to a lead, who was asked to
-- read along passes the advice on, who decided moves it on, and who is concerned restates the result of a closed one. Reading it changes nothing.
create function investigations.may_become(file investigations.investigation) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
  was investigations.investigation;
  changed text[];
  advice record;
  decided boolean;
begin
  select * into was from investigations.investigation i where i.id = file.id;
  select coalesce(array_agg(n.key), '{}') into changed
    from jsonb_each(to_jsonb(file)) n where n.value is distinct from to_jsonb(was) -> n.key;
  if investigations.works_on(file.id) and 'lead_id' <> all (changed) then
    return true;
  end if;
  if investigations.coordinates(file.id) and changed <@ '{lead_id}' then
    return true;
  end if;
  decided := exists (select from investigations.decision d where d.investigation_id = file.id and d.decided_by = me);
  if was.stage = 'closed' then
    return changed <@ '{result}' and investigations.acts_on(file.id) and (decided or investigations.coordinates(file.id) or was.lead_id = me
      or exists (select from investigations.member m where m.investigation_id = file.id and m.account_id = me and m.part = 'colleague'));
  end if;
  if not investigations.acts_on(file.id) or not changed <@ '{stage}' then
    return false;
  end if;
  select v.reader_id, v.status into advice from investigations.advice v where v.investigation_id = file.id order by v.version desc limit 1;
  return coalesce(was.stage = 'reading-along' and advice.reader_id = me
           and file.stage = case advice.status when 'sent' then 'decision' when 'returned' then 'advice' end, false)
      or (was.stage = 'decision' and decided and staff.actor_has_role('manager') and file.stage in ('decision', 'advice', 'outcome'));
end
$$;
-- Locking a row asks `using` as well: who acts on a file holds it while they declare, object or decide. What they may make of it is in the check.
create policy work_on on investigations.investigation for update to wederhoor_app
  using (investigations.acts_on(id)) with check (investigations.may_become(investigation));

do $$
declare
  part text;
  seen_with text;
begin
  for part, seen_with in values
    ('question', '''plan'''), ('method', '''plan'''), ('home_visit', '''plan'''), ('observation_plan', '''plan'''), ('observation', '''plan'''),
    ('data_request', '''plan'''), ('step_back', '''plan'''), ('finding', '''findings'''),
    ('hearing', '''hearing'''), ('no_show_step', '''hearing'''), ('hearing_waiver', '''hearing'''), ('weighing', '''weighing'''),
    ('advice', '''advice'', ''decision'''), ('advice_part', '''advice'', ''decision'''),
    ('decision', '''decision'''), ('objection', '''decision'''), ('outcome', '''outcome'''), ('lesson', '''outcome''')
  loop
    execute format('drop policy with_file on investigations.%I', part);
    execute format('create policy with_part on investigations.%I for select to wederhoor_app using (investigations.sees_file(investigation_id) or investigations.is_guest(investigation_id, %s))', part, seen_with);
  end loop;
end
$$;
drop policy in_own_name on investigations.member;
create policy in_own_name on investigations.member for insert to wederhoor_app
  with check (investigations.works_on(investigation_id) and investigations.may_be_let_in(account_id, investigation_id));
drop policy let_in on investigations.member;
create policy let_in on investigations.member for insert to wederhoor_app
  with check (investigations.coordinates(investigation_id) and investigations.may_be_let_in(account_id, investigation_id));
drop policy let_in_again on investigations.member;
create policy let_in_again on investigations.member for update to wederhoor_app
  using (investigations.coordinates(investigation_id)) with check (investigations.may_be_let_in(account_id, investigation_id));
drop policy work_on on investigations.member;
create policy work_on on investigations.member for update to wederhoor_app
  using (investigations.works_on(investigation_id))
  with check (investigations.works_on(investigation_id) and investigations.may_be_let_in(account_id, investigation_id));
drop policy authorise on investigations.observation_plan;
create policy authorise on investigations.observation_plan for update to wederhoor_app
  using (authorised_by is null and investigations.coordinates(investigation_id)) with check (authorised_by = (select platform.actor_id()));
drop policy record on investigations.objection;
create policy record on investigations.objection for insert to wederhoor_app with check (investigations.acts_on(investigation_id));
drop policy settle on investigations.objection;
create policy settle on investigations.objection for update to wederhoor_app
  using (result is null and investigations.acts_on(investigation_id)) with check (investigations.acts_on(investigation_id));
-- Who is let in may find out that they know the person.
drop policy own on investigations.conflict_declaration;
create policy own on investigations.conflict_declaration for insert to wederhoor_app
  with check (account_id = (select platform.actor_id())
    and (investigations.sees_file(investigation_id) or investigations.is_guest(investigation_id)));

alter table investigations.access_grant enable row level security;
create policy with_file on investigations.access_grant for select to wederhoor_app using (investigations.sees_file(investigation_id));
-- Oversight is of the municipality whose file it is, wherever the colleague works who broke the glass.
create policy broken_glass on investigations.access_grant for select to wederhoor_app
  using (kind = 'glass' and investigations.oversees(investigation_id));
create policy invite on investigations.access_grant for insert to wederhoor_app
  with check (kind = 'guest' and state = 'granted' and decided_by = (select platform.actor_id()) and account_id <> (select platform.actor_id())
    and investigations.gives_access(investigation_id));
create policy decide on investigations.access_grant for update to wederhoor_app
  using (account_id <> (select platform.actor_id()) and investigations.gives_access(investigation_id))
  with check (case when state = 'ended' then ended_by else decided_by end = (select platform.actor_id()));
grant select, insert, update (state, decided_by, decided_at, decision_reason, until, ended_by, ended_at, ended_because)
  on investigations.access_grant to wederhoor_app;

alter table investigations.glass_look enable row level security;
create policy with_grant on investigations.glass_look for select to wederhoor_app
  using (exists (select from investigations.access_grant g where g.id = grant_id));
create policy look on investigations.glass_look for insert to wederhoor_app
  with check (looked_by = (select platform.actor_id()) and (select staff.actor_has_role('privacy'))
    and exists (select from investigations.access_grant g where g.id = grant_id and g.kind = 'glass' and g.account_id <> (select platform.actor_id())));
grant select, insert on investigations.glass_look to wederhoor_app;

alter table investigations.seal enable row level security;
create policy with_file on investigations.seal for select to wederhoor_app using (investigations.sees_file(investigation_id));
alter table investigations.named enable row level security;
create policy with_file on investigations.named for select to wederhoor_app using (investigations.sees_file(investigation_id));
grant select on investigations.seal, investigations.named to wederhoor_app;

create policy with_file on privacy.cross_domain_disclosure for select to wederhoor_app
  using (thing_kind = 'investigation' and investigations.acts_on(thing_id));
create policy ask_for_file on privacy.cross_domain_disclosure for insert to wederhoor_app
  with check (thing_kind = 'investigation' and asked_by = (select platform.actor_id()) and decision is null and investigations.gives_access(thing_id)
    and municipality_id = (select i.municipality_id from investigations.investigation i where i.id = thing_id));

-- The lesson of a sealed file names the file to who makes policy; it waits until the seal is lifted.
create or replace function programme.lessons_of_closed_files() returns table (investigation_id uuid, cause text, aims_at text, proposal text, scheme text, closed_on date)
language sql stable security definer set search_path = ''
as $$
  select l.investigation_id, l.cause, l.aims_at, l.proposal, i.scheme, (i.closed_at at time zone 'Europe/Amsterdam')::date
    from investigations.lesson l join investigations.investigation i on i.id = l.investigation_id
   where i.stage = 'closed' and not i.sealed and staff.actor_has_role('policy')
     and i.municipality_id = any ((select staff.actor_municipalities())::uuid[])
$$;

-- Reports: a sealed one is seen by its handler and readers.
drop policy need_to_know on reports.report;
create policy need_to_know on reports.report for select to wederhoor_app using (
  handler_id = (select platform.actor_id())
  or id in (select g.report_id from reports.reader g where g.account_id = (select platform.actor_id()) and (g.until is null or g.until >= current_date))
  or (not sealed and (
    filed_by = (select platform.actor_id())
    or assessed_by = (select platform.actor_id())
    or joined_by = (select platform.actor_id())
    or (unit_id = (select staff.actor_unit())
        and ((status = 'received' and (select staff.actor_has_role('specialist'))) or (select staff.actor_has_role('coordinator')))))));
-- Handling a report opens its whole words. So it stays with whom it was, or goes to the lead of the file that grew from it.
create function investigations.may_handle(handler uuid, of_report uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from reports.report r where r.id = of_report and r.handler_id is not distinct from handler)
      or exists (select from investigations.investigation i where i.report_id = of_report and i.lead_id is not distinct from handler);
end
$$;
drop policy work_on on reports.report;
create policy work_on on reports.report for update to wederhoor_app
  using (handler_id = (select platform.actor_id())
    or (sealed and unit_id = (select staff.actor_unit()) and (select staff.actor_has_role('coordinator'))
        and id in (select g.report_id from reports.reader g where g.account_id = (select platform.actor_id()) and (g.until is null or g.until >= current_date)))
    or (not sealed and (assessed_by = (select platform.actor_id()) or filed_by = (select platform.actor_id())
      or (unit_id = (select staff.actor_unit()) and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')))))))
  with check (investigations.may_handle(handler_id, id));
-- Who opened a reporter's identity reads it as long as they see the report.
drop policy after_reason on reports.reporter_identity;
create policy after_reason on reports.reporter_identity for select to wederhoor_app
  using (exists (select from reports.reporter_identity_opening o where o.report_id = reporter_identity.report_id and o.account_id = (select platform.actor_id()))
    and reports.actor_sees(report_id));
-- Whether reading would carry a report to the other compartment without an approved disclosure of it, or of the file that grew from it.
create function investigations.report_crosses(person uuid, of_report uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from reports.report r, staff.account c join staff.unit u on u.id = c.unit_id
     where r.id = of_report and c.id = person and u.compartment <> reports.compartment_of(r.scheme)
       and not privacy.discloses('report', r.id, u.compartment)
       and not exists (select from investigations.investigation i
             where i.report_id in (r.id, r.joined_to) and privacy.discloses('investigation', i.id, u.compartment)));
end
$$;
drop policy let_in on reports.reader;
create policy let_in on reports.reader for insert to wederhoor_app
  with check (reports.actor_may_let_in(account_id, report_id) and not investigations.report_crosses(account_id, report_id));
create policy let_in_again on reports.reader for update to wederhoor_app
  using (reports.actor_may_let_in(account_id, report_id))
  with check (reports.actor_may_let_in(account_id, report_id) and not investigations.report_crosses(account_id, report_id));

create or replace function reports.actor_may_let_in(reader uuid, on_report uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from reports.report r where r.id = on_report and r.municipality_id = any ((select staff.actor_municipalities())::uuid[])
    and (r.handler_id = platform.actor_id()
      or (r.unit_id = staff.actor_unit() and staff.actor_has_role('coordinator')
          and (not r.sealed or exists (select from reports.reader g where g.report_id = r.id and g.account_id = platform.actor_id()
                and (g.until is null or g.until >= current_date))))
      or (not r.sealed and r.assessed_by = platform.actor_id() and reader <> platform.actor_id())))
$$;
create or replace function reports.actor_reads_whole(of_report uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me constant uuid := platform.actor_id();
begin
  return exists (select from reports.report r where r.id = of_report and r.municipality_id = any (staff.actor_municipalities())
     and (r.handler_id = me
      or exists (select from reports.reader g where g.report_id = r.id and g.account_id = me and (g.until is null or g.until >= current_date))
      or (not r.sealed and (r.filed_by = me
        or exists (select from reports.unmasking u where u.report_id = r.id and u.account_id = me
           and (r.assessed_by = me or r.joined_by = me or r.unit_id = staff.actor_unit()))))));
end
$$;
-- A sealed report is counted only for who reads it.
create function reports.is_countable(is_sealed boolean, report uuid, handler uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select not is_sealed or handler = platform.actor_id()
      or exists (select from reports.reader g where g.report_id = report and g.account_id = platform.actor_id() and (g.until is null or g.until >= current_date))
$$;
create or replace function reports.others_about_same_subject(of_report uuid) returns bigint
language sql stable security definer set search_path = ''
as $$
  select (select count(*) from reports.report o where o.subject_person_id = r.subject_person_id and o.id <> r.id
            and o.municipality_id = r.municipality_id and (not o.sealed or reports.is_countable(o.sealed, o.id, o.handler_id)))
       + (select count(*) from reports.report o where o.subject_organisation_id = r.subject_organisation_id and o.id <> r.id
            and o.municipality_id = r.municipality_id and (not o.sealed or reports.is_countable(o.sealed, o.id, o.handler_id)))
    from reports.report r where r.id = of_report and r.municipality_id = any ((select staff.actor_municipalities())::uuid[])
$$;
create or replace function reports.with_others_about_same_subject(wanted uuid[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.id from reports.report r where r.id = any (wanted) and r.municipality_id = any ((select staff.actor_municipalities())::uuid[])
     and (exists (select from reports.report o where o.subject_person_id = r.subject_person_id and o.id <> r.id
            and o.municipality_id = r.municipality_id and (not o.sealed or reports.is_countable(o.sealed, o.id, o.handler_id)))
       or exists (select from reports.report o where o.subject_organisation_id = r.subject_organisation_id and o.id <> r.id
            and o.municipality_id = r.municipality_id and (not o.sealed or reports.is_countable(o.sealed, o.id, o.handler_id))))
$$;
create or replace function reports.find_by_words(wanted text, oldest_first boolean, from_at timestamptz, from_id uuid, most integer,
  of_status text, of_unit uuid, of_scheme text, of_source text, of_urgency text, received_from date, received_to date, own text)
returns table (id uuid, received_at timestamptz)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
declare
  me constant uuid := platform.actor_id();
  my_unit constant uuid := staff.actor_unit();
  my_municipalities constant uuid[] := staff.actor_municipalities();
  specialist constant boolean := staff.actor_has_role('specialist');
  coordinator constant boolean := staff.actor_has_role('coordinator');
begin
  return query
  with hits as materialized (
    select r.id, r.received_at, r.received_on, r.filed_by, r.assessed_by, r.joined_by, r.handler_id, r.unit_id, r.status, r.scheme, r.source, r.urgency,
           r.sealed
      from reports.report r where r.words @@ websearch_to_tsquery('pg_catalog.dutch', wanted) and r.municipality_id = any (my_municipalities)
  )
  select h.id, h.received_at from hits h
   where (h.handler_id = me
      or h.id in (select g.report_id from reports.reader g where g.account_id = me and (g.until is null or g.until >= current_date))
      or (not h.sealed and (h.filed_by = me or h.assessed_by = me or h.joined_by = me
        or (h.unit_id = my_unit and ((h.status = 'received' and specialist) or coordinator)))))
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

-- Joining carries a report to the compartment of the earlier one; what is joined to a sealed report is sealed with it.
create function reports.compartment_of(scheme text) returns text
language sql immutable
as $$ select case when scheme in ('wmo-pgb', 'youth-pgb') then 'social-support' else 'participation-act' end $$;
create function reports.guard_joining() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  earlier record;
begin
  select r.scheme, r.sealed into earlier from reports.report r where r.id = new.joined_to;
  if reports.compartment_of(earlier.scheme) <> reports.compartment_of(new.scheme)
     and not privacy.discloses('report', new.id, reports.compartment_of(earlier.scheme))
     and not (old.joined_to is not null and privacy.discloses('report', old.joined_to, reports.compartment_of(earlier.scheme))) then
    raise exception 'joining crosses the wall between compartments without an approved disclosure' using errcode = 'insufficient_privilege';
  end if;
  new.sealed := new.sealed or earlier.sealed;
  return new;
end
$$;
create trigger guard_joining before update of joined_to on reports.report for each row
  when (new.joined_to is not null and new.joined_to is distinct from old.joined_to) execute function reports.guard_joining();
create policy with_report on privacy.cross_domain_disclosure for select to wederhoor_app
  using (thing_kind = 'report' and reports.actor_sees(thing_id));
create policy ask_for_report on privacy.cross_domain_disclosure for insert to wederhoor_app
  with check (thing_kind = 'report' and asked_by = (select platform.actor_id()) and decision is null and reports.actor_sees(thing_id)
    and municipality_id = (select r.municipality_id from reports.report r where r.id = thing_id)
    and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator'))));
-- Whose say it is whether data cross the wall: the privacy officer's, or that of a coordinator of the file or report. With the rights of who asks.
create function privacy.actor_decides_on(kind text, thing uuid) returns boolean
language plpgsql stable set search_path = ''
as $$
begin
  return staff.actor_has_role('privacy')
      or (kind = 'investigation' and investigations.coordinates(thing))
      or (kind = 'report' and staff.actor_has_role('coordinator') and reports.actor_sees(thing));
end
$$;
create policy decide_once on privacy.cross_domain_disclosure for update to wederhoor_app
  using (decision is null and asked_by <> (select platform.actor_id()) and privacy.actor_decides_on(thing_kind, thing_id))
  with check (decided_by = (select platform.actor_id()));

revoke all on function investigations.seal_keepers(uuid, uuid[]), investigations.keep_seal_kept(uuid, timestamptz), investigations.keeper_left(),
  investigations.report_crosses(uuid, uuid), investigations.may_become(investigations.investigation), investigations.may_handle(uuid, uuid),
  investigations.acts_on(uuid), investigations.is_guest(uuid, text[]), privacy.actor_decides_on(text, uuid), investigations.guest_parts(uuid),
  investigations.oversees(uuid), investigations.coordinates(uuid), investigations.gives_access(uuid), investigations.compartment_of(text),
  investigations.crosses(uuid, uuid, date), investigations.may_be_let_in(uuid, uuid), investigations.grant_changed(), investigations.guard_grant(),
  investigations.lead_changed(), investigations.refresh_access(uuid), investigations.ask_access(uuid, text, text, date, timestamptz),
  investigations.already_reads(text), investigations.own_access(), investigations.break_glass(uuid, text, text, date, timestamptz),
  investigations.seal_file(uuid, uuid, uuid[], text, timestamptz), investigations.name_person(uuid, uuid, timestamptz),
  investigations.unname_person(uuid, uuid), investigations.unseal_file(uuid, text, timestamptz),
  reports.is_countable(boolean, uuid, uuid), reports.compartment_of(text), reports.guard_joining() from public;
grant execute on function investigations.seal_keepers(uuid, uuid[]), investigations.report_crosses(uuid, uuid),
  investigations.may_become(investigations.investigation), investigations.may_handle(uuid, uuid), investigations.acts_on(uuid),
  investigations.is_guest(uuid, text[]), privacy.actor_decides_on(text, uuid), investigations.guest_parts(uuid), investigations.oversees(uuid),
  investigations.coordinates(uuid), investigations.gives_access(uuid), investigations.compartment_of(text),
  investigations.crosses(uuid, uuid, date), investigations.may_be_let_in(uuid, uuid), investigations.ask_access(uuid, text, text, date, timestamptz),
  investigations.already_reads(text), investigations.own_access(), investigations.break_glass(uuid, text, text, date, timestamptz),
  investigations.seal_file(uuid, uuid, uuid[], text, timestamptz), investigations.name_person(uuid, uuid, timestamptz),
  investigations.unname_person(uuid, uuid), investigations.unseal_file(uuid, text, timestamptz), reports.compartment_of(text) to wederhoor_app;

-- How somebody stood to a file who was let in for a time.
create or replace function privacy.role_on_file(file uuid, actor uuid) returns text
language plpgsql stable
as $$
begin
  return (select case
      when i.lead_id = actor then 'lead'
      when m.parts @> '{colleague}' then 'colleague'
      when m.parts @> '{reader}' then 'reader'
      when m.parts @> '{authoriser}' then 'authoriser'
      when exists (select from investigations.decision d where d.investigation_id = file and d.decided_by = actor) then 'decider'
      when i.sealed and exists (select from investigations.named n where n.investigation_id = file and n.account_id = actor) then 'named'
      when i.stage = 'decision' and exists (select from staff.mandate d where d.account_id = actor
             and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date)) then 'mandate'
      when exists (select from staff.account c join staff.account_role r on r.account_id = c.id and r.role = 'coordinator'
                    where c.id = actor and c.unit_id = i.unit_id) then 'coordinator'
      else coalesce((select case g.kind when 'request' then 'granted' when 'glass' then 'break-glass' else 'guest' end
              from investigations.access_grant g
             where g.investigation_id = file and g.account_id = actor and g.state = 'granted' and g.until >= current_date
             order by g.parts is not null, g.kind <> 'request' limit 1), 'other') end
    from investigations.investigation i,
         lateral (select array_agg(m.part) as parts from investigations.member m
                   where m.investigation_id = file and m.account_id = actor and (m.until is null or m.until >= current_date)) m
   where i.id = file);
end
$$;
