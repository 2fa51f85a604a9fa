-- The list of investigations of budgets, assignments as they were before they were changed, and what may not be written over: the kind of an
-- investigation once the work began, and a step for somebody's safety that is finished.
create index investigation_of_lead_on_budgets on investigations.investigation (lead_id, opened_at desc, id desc) where domain in ('wmo', 'youth-act');
create index investigation_of_unit_on_budgets on investigations.investigation (unit_id, opened_at desc, id desc) where domain in ('wmo', 'youth-act');
create index safety_step_due on pgb.safety_step (municipality_id, due_on) where finished_at is null;

create table pgb.earlier_assignment (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  assigned_on date not null,
  assigned_by text not null,
  reference text not null,
  question text not null,
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null
);
comment on table pgb.earlier_assignment is 'An assignment as it stood before it was changed; kept by the database itself. personal data of employees; purpose: social-domain-enforcement; keep: as the file';
create index earlier_assignment_of_file on pgb.earlier_assignment (investigation_id, recorded_at desc);
call pgb.guard('earlier_assignment');
revoke insert on pgb.earlier_assignment from wederhoor_app;

-- What depends on the kind of an investigation: anything in it beside who it is about, a representative, a second holder or provider.
create function pgb.kind_in_use(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  part record;
  used boolean;
begin
  if not staff.works_here() or not investigations.sees_file(file) then
    return null;
  end if;
  if (select count(*) from pgb.holder h where h.investigation_id = file) + (select count(*) from pgb.provider v where v.investigation_id = file) > 1
    or exists (select from pgb.holder h where h.investigation_id = file
      and (h.representative_person_id is not null or h.own_investigation_id is not null or h.result is not null)) then
    return true;
  end if;
  for part in select c.table_name as named from information_schema.columns c
     where c.table_schema = 'pgb' and c.column_name = 'investigation_id'
       and c.table_name not in ('inquiry', 'holder', 'provider', 'earlier_assignment') loop
    execute format('select exists (select from pgb.%I where investigation_id = $1)', part.named) into used using file;
    if used then
      return true;
    end if;
  end loop;
  return false;
end
$$;

-- From a client to a provider or back, for a person: a care worker is a person and still a provider. Who it is about goes along.
create function pgb.change_kind(file uuid, wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  subject uuid;
begin
  select i.subject_person_id into subject from investigations.investigation i
   where i.id = file and i.stage in ('opened', 'planning') and investigations.works_on(i.id) for update;
  if subject is null or pgb.kind_in_use(file) is distinct from false then
    raise exception 'the kind of this investigation does not change' using errcode = 'check_violation';
  end if;
  if wanted = 'provider' then
    delete from pgb.holder h where h.investigation_id = file;
    insert into pgb.provider (id, investigation_id, municipality_id, kind, name, person_id)
    select gen_random_uuid(), file, p.municipality_id, 'person',
           coalesce(nullif(left(concat_ws(' ', coalesce(p.initials, p.first_names), p.surname_prefix, p.surname), 200), ''), 'Naam niet bekend'), p.id
      from parties.person p where p.id = subject;
  else
    delete from pgb.provider v where v.investigation_id = file;
    insert into pgb.holder (id, investigation_id, municipality_id, person_id, added_by, added_at)
    select gen_random_uuid(), file, p.municipality_id, p.id, platform.actor_id(), now() from parties.person p where p.id = subject;
  end if;
  update pgb.inquiry q set kind = wanted, revision = q.revision + 1 where q.investigation_id = file;
end
$$;
revoke all on function pgb.kind_in_use(uuid), pgb.change_kind(uuid, text) from public;
grant execute on function pgb.kind_in_use(uuid), pgb.change_kind(uuid, text) to wederhoor_app;
-- Only by that function, so that who it is about always goes along.
revoke update (kind) on pgb.inquiry from wederhoor_app;

create function pgb.keep_assignment() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into pgb.earlier_assignment (id, investigation_id, municipality_id, assigned_on, assigned_by, reference, question, recorded_by, recorded_at)
  values (gen_random_uuid(), old.investigation_id, old.municipality_id, old.assigned_on, old.assigned_by, old.assignment_reference,
    old.assignment_question, old.assignment_recorded_by, old.assignment_recorded_at);
  return null;
end
$$;
create trigger keep_assignment after update on pgb.inquiry for each row
  when (old.assigned_on is not null and (old.assigned_on, old.assigned_by, old.assignment_reference, old.assignment_question)
    is distinct from (new.assigned_on, new.assigned_by, new.assignment_reference, new.assignment_question))
  execute function pgb.keep_assignment();

create function pgb.refuse_rewriting_step() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception 'a step that is finished does not change' using errcode = 'check_violation';
end
$$;
create trigger finished_stays before update on pgb.safety_step for each row when (old.finished_at is not null)
  execute function pgb.refuse_rewriting_step();
revoke all on function pgb.keep_assignment(), pgb.refuse_rewriting_step() from public;
