-- Guests on the budget part of a file: somebody of the neighbourhood team, Safety or VTH sees the part that they were invited on (safety, money, or
-- talks and checks) and nothing of the others.
alter table investigations.access_grant
  drop constraint access_grant_parts_check,
  add constraint access_grant_parts_check check (cardinality(parts) > 0
    and parts <@ array['report', 'plan', 'findings', 'hearing', 'weighing', 'advice', 'decision', 'outcome', 'safety', 'money', 'acts']);
create function investigations.keep_parts_to_law() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.parts && array['safety', 'money', 'acts'] and exists (select from investigations.investigation i
      where i.id = new.investigation_id and i.domain = 'participation-act') then
    raise exception 'a file under the Participation Act has no budgets to be a guest on' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function investigations.keep_parts_to_law() from public;
create trigger keep_parts_to_law before insert or update of parts on investigations.access_grant for each row execute function investigations.keep_parts_to_law();

-- Sees the whole file, or is a guest on this part of its budgets; without a part: on any of them.
create function pgb.welcomes(file uuid, variadic of_parts text[] default array['safety', 'money', 'acts']) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return pgb.opens(file) or (staff.works_here() and of_parts <@ array['safety', 'money', 'acts'] and cardinality(of_parts) > 0
    and investigations.is_guest(file, variadic of_parts)
    and exists (select from pgb.inquiry q where q.investigation_id = file and q.municipality_id = any (staff.actor_municipalities())));
end
$$;
-- What a guest on any part needs to find the way: what kind of investigation it is, and whom it is about; nothing of how they fare.
create function pgb.kind_of(file uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select q.kind from pgb.inquiry q where q.investigation_id = file and pgb.welcomes(file)
$$;
create function pgb.holders_of(file uuid) returns table (id uuid, person_id uuid, representative_person_id uuid, added_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select h.id, h.person_id, h.representative_person_id, h.added_at from pgb.holder h where h.investigation_id = file and (select pgb.welcomes(file))
$$;
create function pgb.person_of(holder uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select h.person_id from pgb.holder h where h.id = holder and pgb.welcomes(h.investigation_id)
$$;
revoke all on function pgb.welcomes(uuid, text[]), pgb.kind_of(uuid), pgb.holders_of(uuid), pgb.person_of(uuid) from public;
grant execute on function pgb.welcomes(uuid, text[]), pgb.kind_of(uuid), pgb.holders_of(uuid), pgb.person_of(uuid) to wederhoor_app;

-- Which table belongs to which part. Named after `sees_file`, so that who sees the file does not wait for the question whether they are a guest.
do $$
declare
  part record;
begin
  for part in select * from (values
      ('safety', array['safety_look', 'safety_step']),
      ('money', array['budget', 'agreement', 'claim', 'payment', 'account', 'import', 'stay', 'point_look', 'granted_product', 'product_fetch']),
      ('acts', array['act', 'act_item'])) p(named, tables) loop
    for i in 1 .. cardinality(part.tables) loop
      execute format('create policy shows_guest on pgb.%I for select to wederhoor_app using (investigations.is_guest(investigation_id, %L))',
        part.tables[i], part.named);
    end loop;
  end loop;
end
$$;
create policy shows_guest on pgb.provider for select to wederhoor_app using (investigations.is_guest(investigation_id, 'money', 'acts'));

-- Sums and pages of money open for a guest on money as well.
do $$
declare
  named regprocedure;
begin
  foreach named in array array[
      'pgb.paid_by_month(uuid)', 'pgb.payment_page(uuid,uuid,uuid,date,date,date,uuid,integer)', 'pgb.claim_page(uuid,uuid,uuid,date,date,date,uuid,integer)',
      'pgb.claims_to_check(uuid)', 'pgb.late_payments(uuid)', 'pgb.account_holders(uuid)', 'pgb.paid_from_budgets(uuid)']::regprocedure[] loop
    execute replace(pg_get_functiondef(named), 'if pgb.opens(file) then', $with$if pgb.welcomes(file, 'money') then$with$);
  end loop;
end
$$;

-- Whose budget it is: known by name to a guest as well.
create or replace function pgb.sees_person(person uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and (
    exists (select from pgb.holder h where (h.person_id = person or h.representative_person_id = person) and investigations.sees_file(h.investigation_id))
    or exists (select from pgb.provider v where v.person_id = person and investigations.sees_file(v.investigation_id))
    or exists (select from pgb.holder h join pgb.suspension s on s.holder_id = h.id where h.person_id = person and pgb.decides_suspension(s.id))
    or exists (select from pgb.holder h where h.person_id = person and investigations.is_guest(h.investigation_id, 'safety', 'money', 'acts')));
end
$$;

-- A planned talk or check is changed in place; how it was planned before stays, kept by the database itself.
alter table pgb.act add column revision integer not null default 0;
create table pgb.earlier_plan (
  id uuid primary key,
  act_id uuid not null,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  done_by uuid not null references staff.account,
  with_whom text not null,
  with_name text not null,
  about text not null,
  on_day date not null,
  starts time,
  ends time,
  place text not null,
  interpreter text not null,
  helper text not null,
  planned_at timestamptz not null,
  foreign key (act_id, investigation_id) references pgb.act (id, investigation_id) on delete cascade
);
comment on column pgb.earlier_plan.planned_at is 'when it was planned so; the next plan begins where this one ends';
comment on table pgb.earlier_plan is 'A talk or check as it was planned before that was changed; kept by the database itself. personal data; purpose: social-domain-enforcement; keep: as the file';
create index earlier_plan_of_act on pgb.earlier_plan (act_id, planned_at desc);
create index earlier_plan_of_file on pgb.earlier_plan (investigation_id);
call pgb.guard('earlier_plan');
revoke insert on pgb.earlier_plan from wederhoor_app;
create policy shows_guest on pgb.earlier_plan for select to wederhoor_app using (investigations.is_guest(investigation_id, 'acts'));
grant update (about, with_whom, planned_at, revision) on pgb.act to wederhoor_app;
create function pgb.keep_plan() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.revision <> old.revision + 1 then
    raise exception 'a plan is changed from how it stands' using errcode = 'check_violation';
  end if;
  insert into pgb.earlier_plan (id, act_id, investigation_id, municipality_id, done_by, with_whom, with_name, about, on_day, starts, ends, place, interpreter, helper, planned_at)
  values (gen_random_uuid(), old.id, old.investigation_id, old.municipality_id, old.done_by, old.with_whom, old.with_name, old.about, old.on_day, old.starts, old.ends,
    old.place, old.interpreter, old.helper, old.planned_at);
  return null;
end
$$;
revoke all on function pgb.keep_plan() from public;
create trigger keep_plan after update on pgb.act for each row
  when (old.state = 'planned' and new.state = 'planned'
    and (old.done_by, old.with_whom, old.with_name, old.about, old.on_day, old.starts, old.ends, old.place, old.interpreter, old.helper)
      is distinct from (new.done_by, new.with_whom, new.with_name, new.about, new.on_day, new.starts, new.ends, new.place, new.interpreter, new.helper))
  execute function pgb.keep_plan();

-- With seriously aggravating circumstances a submission to the IKZ stays longer, and somebody looks each year whether it must (Besluit art. 2.5):
-- who looked, when, whether it stays and why. What need not stay is destroyed the night after. The file may be closed by then.
alter table pgb.ikz_submission add column look_told_for date, add unique (id, investigation_id);
comment on column pgb.ikz_submission.look_told_for is 'the yearly look of which somebody was reminded last';
create table pgb.ikz_look (
  id uuid primary key,
  submission_id uuid not null,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  due_on date not null,
  keeps boolean not null,
  reason text not null check (length(btrim(reason)) between 10 and 2000),
  looked_by uuid not null references staff.account,
  looked_on date not null check (looked_on >= due_on),
  looked_at timestamptz not null,
  unique (submission_id, due_on),
  foreign key (submission_id, investigation_id) references pgb.ikz_submission (id, investigation_id) on delete cascade
);
comment on column pgb.ikz_look.due_on is 'the day from which this yearly look was due';
comment on table pgb.ikz_look is 'The yearly look whether a submission to the IKZ must stay; added only. personal data of employees; purpose: social-domain-enforcement; keep: as the file';
create index ikz_look_of_file on pgb.ikz_look (investigation_id);
call pgb.guard('ikz_look');
drop policy works_on_adds on pgb.ikz_look;
drop policy works_on_changes on pgb.ikz_look;

-- The lead of the file or the coordinator of its unit, also once it is closed.
create function pgb.looks_after(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and investigations.acts_on(file) and (staff.actor_has_role('coordinator')
    or exists (select from investigations.investigation i where i.id = file and i.lead_id = platform.actor_id()));
end
$$;
create policy looks on pgb.ikz_look for insert to wederhoor_app
  with check (looked_by = (select platform.actor_id()) and pgb.looks_after(investigation_id)
    and municipality_id = (select i.municipality_id from investigations.investigation i where i.id = investigation_id));
-- The first yearly look that came and was not done; null when there is none.
create function pgb.ikz_look_due(submission uuid, today date) returns date
language sql stable security definer set search_path = ''
as $$
  select min(d.on_day) from pgb.ikz_submission s, platform.legal_parameter p,
      lateral (select (s.sent_on + make_interval(months => p.value::int + 12 * n))::date as on_day from generate_series(0, 20) n) d
   where s.id = submission and s.aggravated_because is not null and s.destroyed_at is null
     and p.key = 'ikz-keep' and p.valid_from <= today and (p.valid_to is null or p.valid_to > today)
     and d.on_day < s.keep_until and d.on_day <= today and not exists (select from pgb.ikz_look l where l.submission_id = s.id and l.due_on = d.on_day)
$$;
create function pgb.keep_ikz_look() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if platform.actor_id() is not null and pgb.ikz_look_due(new.submission_id, new.looked_on) is distinct from new.due_on then
    raise exception 'this yearly look is not due' using errcode = 'check_violation';
  end if;
  if not new.keeps then
    update pgb.ikz_submission s set keep_until = new.looked_on where s.id = new.submission_id and s.keep_until > new.looked_on;
  end if;
  return new;
end
$$;
create trigger keep_look before insert on pgb.ikz_look for each row execute function pgb.keep_ikz_look();
-- Whom to remind of a yearly look, each once: the lead and the coordinators of the unit.
create function pgb.tell_of_ikz_looks(today date, most integer) returns table (investigation_id uuid, account_id uuid)
language plpgsql security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
    raise exception 'only the background reminds' using errcode = 'insufficient_privilege';
  end if;
  return query with due as (
      select s.id, pgb.ikz_look_due(s.id, today) as due_on from pgb.ikz_submission s
       where s.aggravated_because is not null and s.destroyed_at is null and s.keep_until >= today),
    told as (
      update pgb.ikz_submission u set look_told_for = d.due_on
        from (select x.id, x.due_on from due x join pgb.ikz_submission y on y.id = x.id
               where x.due_on is not null and y.look_told_for is distinct from x.due_on order by x.due_on, x.id limit most) d
       where u.id = d.id returning u.investigation_id as file, u.municipality_id as municipality)
  select distinct t.file, a.id from told t join investigations.investigation i on i.id = t.file
    join staff.account a on a.active and staff.works_for(a.id, t.municipality)
     and (not i.sealed or exists (select from investigations.access x where x.investigation_id = i.id and x.account_id = a.id and x.allowed and x.own))
     and (a.id = i.lead_id
       or (a.unit_id = i.unit_id and exists (select from staff.account_role r where r.account_id = a.id and r.role = 'coordinator')))
     and not exists (select from investigations.conflict_declaration c where c.investigation_id = i.id and c.account_id = a.id and c.knows);
end
$$;
revoke all on function pgb.looks_after(uuid), pgb.ikz_look_due(uuid, date), pgb.keep_ikz_look(), pgb.tell_of_ikz_looks(date, integer) from public;
grant execute on function pgb.looks_after(uuid), pgb.ikz_look_due(uuid, date), pgb.tell_of_ikz_looks(date, integer) to wederhoor_app;
