-- Lessons: what closed files propose flows into a list per quarter, where proposals are combined, decided on, assigned and followed until done.
-- Written without names, as the proposals are.

-- Coordinators decide on lessons too.
drop function programme.lessons_of_closed_files();
create function programme.lessons_of_closed_files()
returns table (investigation_id uuid, cause text, aims_at text, proposal text, scheme text, closed_on date, municipality_id uuid)
language sql stable security definer set search_path = ''
as $$
  select l.investigation_id, l.cause, l.aims_at, l.proposal, i.scheme, platform.dutch_day(i.closed_at), i.municipality_id
    from investigations.lesson l join investigations.investigation i on i.id = l.investigation_id
   where i.stage = 'closed' and not i.sealed and (staff.actor_has_role('policy') or staff.actor_has_role('coordinator'))
     and i.municipality_id = any ((select staff.actor_municipalities())::uuid[])
$$;
revoke all on function programme.lessons_of_closed_files() from public;
grant execute on function programme.lessons_of_closed_files() to wederhoor_app;

create table programme.lesson (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  title text not null check (char_length(title) between 3 and 200),
  body text not null,
  cause text check (cause in ('rule-not-understood', 'form-unclear', 'change-not-passed-on', 'debts', 'deliberate-gain', 'own-mistake', 'no-breach', 'other')),
  aims_at text not null check (aims_at in ('service', 'information', 'process', 'policy')),
  found_in text,
  quarter text not null check (quarter ~ '^[0-9]{4}-[1-4]$'),
  state text not null default 'proposed' check (state in ('proposed', 'adopted', 'rejected', 'done')),
  decided_by uuid references staff.account,
  decided_at timestamptz,
  reason text,
  assigned_to uuid references staff.account,
  due_on date,
  done_by uuid references staff.account,
  done_at timestamptz,
  outcome text,
  made_by uuid not null references staff.account,
  made_at timestamptz not null,
  revision integer not null default 0,
  check ((state = 'proposed') = (decided_at is null)),
  check (state <> 'rejected' or reason is not null),
  check ((assigned_to is null) = (due_on is null)),
  check ((state = 'done') = (done_at is not null)),
  check ((state = 'done') = (outcome is not null)),
  check (state <> 'done' or assigned_to is not null)
);
comment on table programme.lesson is 'A lesson for the programme, combined from proposals of closed files or from elsewhere; written without names. Purpose: programme account; keep: as the programme.';
create index lesson_in_order on programme.lesson (made_at desc, id desc);
create index lesson_of_assignee on programme.lesson (assigned_to, due_on) where state = 'adopted';

create table programme.lesson_source (
  investigation_id uuid primary key references investigations.investigation on delete cascade,
  lesson_id uuid not null references programme.lesson on delete cascade
);
comment on table programme.lesson_source is 'From the proposals of which closed files a lesson was made; a proposal stands in one lesson. Keep: as the file.';
create index source_of_lesson on programme.lesson_source (lesson_id);

create table programme.lesson_step (
  id uuid primary key,
  lesson_id uuid not null references programme.lesson on delete cascade,
  step text not null check (step in ('made', 'changed', 'adopted', 'rejected', 'reopened', 'assigned', 'noted', 'done', 'taken-apart')),
  note text,
  taken_by uuid not null references staff.account,
  at timestamptz not null,
  check (step not in ('rejected', 'reopened', 'noted', 'done') or note is not null)
);
comment on table programme.lesson_step is 'What was decided and done about a lesson, by which colleague and when; never changes. Keep: as the lesson.';
create index step_of_lesson on programme.lesson_step (lesson_id, at);

create table programme.lesson_entry (
  id uuid primary key,
  lesson_id uuid not null,
  investigation_id uuid not null references investigations.investigation on delete cascade,
  municipality_id uuid not null references staff.municipality,
  known_at timestamptz not null,
  category text not null,
  cause text not null,
  days integer not null default 0,
  working_days integer not null default 0,
  n integer not null
);
comment on table programme.lesson_entry is 'What each step of a lesson adds to or takes from the figures, for each file that it came from; only ever added. Keep: as the file.';
create index entry_of_lesson on programme.lesson_entry (lesson_id);
create index entry_of_file on programme.lesson_entry (investigation_id, category);
create index entry_by_moment on programme.lesson_entry (known_at);

create function programme.keeps_lessons() returns boolean
language sql stable security definer set search_path = ''
as $$ select staff.actor_has_role('policy') or staff.actor_has_role('coordinator') $$;
create function programme.is_proposal(file uuid, of_municipality uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from programme.lessons_of_closed_files() p
                  where p.investigation_id = file and p.municipality_id = of_municipality and p.aims_at <> 'none')
$$;
create function programme.lesson_is(lesson uuid, wanted text) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from programme.lesson l where l.id = lesson and l.state = wanted) $$;
do $$
declare
  name text;
begin
  foreach name in array array['lesson', 'lesson_source', 'lesson_step', 'lesson_entry'] loop
    execute format('alter table programme.%I enable row level security', name);
  end loop;
end
$$;
grant select, insert, update, delete on programme.lesson to wederhoor_app;
grant select, insert, delete on programme.lesson_source to wederhoor_app;
grant select, insert on programme.lesson_step to wederhoor_app;
grant select on programme.lesson_entry to wederhoor_app;
create policy own_municipality on programme.lesson as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy colleagues on programme.lesson for select to wederhoor_app using ((select platform.actor_id()) is not null);
create policy make on programme.lesson for insert to wederhoor_app
  with check ((select programme.keeps_lessons()) and made_by = (select platform.actor_id()) and state = 'proposed');
create policy keep on programme.lesson for update to wederhoor_app
  using ((select programme.keeps_lessons())) with check ((select programme.keeps_lessons()));
create policy do_own on programme.lesson for update to wederhoor_app
  using (state = 'adopted' and assigned_to = (select platform.actor_id()))
  with check (state in ('adopted', 'done') and assigned_to = (select platform.actor_id()));
create policy take_apart on programme.lesson for delete to wederhoor_app using ((select programme.keeps_lessons()) and state = 'proposed');
create policy with_lesson on programme.lesson_source for select to wederhoor_app
  using (exists (select from programme.lesson l where l.id = lesson_id));
create policy combine on programme.lesson_source for insert to wederhoor_app
  with check ((select programme.keeps_lessons()) and exists (
    select from programme.lesson l where l.id = lesson_id and l.state = 'proposed' and programme.is_proposal(investigation_id, l.municipality_id)));
create policy take_apart on programme.lesson_source for delete to wederhoor_app
  using ((select programme.keeps_lessons()) and programme.lesson_is(lesson_id, 'proposed'));
create policy with_lesson on programme.lesson_step for select to wederhoor_app
  using (exists (select from programme.lesson l where l.id = lesson_id));
create policy take on programme.lesson_step for insert to wederhoor_app
  with check (taken_by = (select platform.actor_id()) and exists (select from programme.lesson l where l.id = lesson_id
    and ((select programme.keeps_lessons()) or (l.assigned_to = (select platform.actor_id()) and step in ('noted', 'done')))));
create policy own_municipality on programme.lesson_entry for select to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]) and (select platform.actor_id()) is not null);

-- The one to whom a lesson is assigned carries it out, and changes nothing else of it.
create function programme.keep_lesson() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not programme.keeps_lessons() and platform.actor_id() is not null
     and (new.title, new.body, new.cause, new.aims_at, new.found_in, new.quarter, new.decided_by, new.decided_at, new.reason, new.assigned_to, new.due_on)
         is distinct from (old.title, old.body, old.cause, old.aims_at, old.found_in, old.quarter, old.decided_by, old.decided_at, old.reason, old.assigned_to, old.due_on) then
    raise exception 'a lesson is changed by who keeps them' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger keep_lesson before update on programme.lesson for each row execute function programme.keep_lesson();

-- What a step means for the figures, for each file that the lesson came from. Reopening and taking apart take away what was added.
create function programme.follow_lesson() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.step in ('reopened', 'taken-apart') then
    insert into programme.lesson_entry (id, lesson_id, investigation_id, municipality_id, known_at, category, cause, days, working_days, n)
    select md5(concat_ws(' ', new.id, e.investigation_id, e.category, e.days))::uuid, e.lesson_id, e.investigation_id, e.municipality_id, new.at, e.category, e.cause, e.days, e.working_days, -sum(e.n)
      from programme.lesson_entry e where e.lesson_id = new.lesson_id and (new.step = 'taken-apart' or e.category <> 'combined')
     group by e.lesson_id, e.investigation_id, e.municipality_id, e.category, e.cause, e.days, e.working_days having sum(e.n) <> 0;
    return null;
  end if;
  insert into programme.lesson_entry (id, lesson_id, investigation_id, municipality_id, known_at, category, cause, days, working_days, n)
  select md5(concat_ws(' ', new.id, s.investigation_id, c.category))::uuid, new.lesson_id, s.investigation_id, l.municipality_id, new.at, c.category, f.cause,
         case when c.timed then greatest(platform.dutch_day(new.at) - platform.dutch_day(i.closed_at), 0) else 0 end,
         case when c.timed then greatest(coalesce(last.number - first.number, 0), 0) else 0 end, c.n
    from programme.lesson_source s
    join programme.lesson l on l.id = s.lesson_id
    join investigations.investigation i on i.id = s.investigation_id
    join investigations.lesson f on f.investigation_id = i.id
    left join platform.working_day first on first.day = platform.dutch_day(i.closed_at)
    left join platform.working_day last on last.day = platform.dutch_day(new.at)
   cross join lateral (values
      ('made', 'combined', 1, false, (select count(*) from programme.lesson_source o where o.lesson_id = s.lesson_id) > 1),
      ('adopted', 'waiting', -1, false, true), ('adopted', 'adopted', 1, false, true), ('adopted', 'lesson-deciding', 1, true, true),
      ('rejected', 'waiting', -1, false, true), ('rejected', 'rejected', 1, false, true), ('rejected', 'lesson-deciding', 1, true, true),
      ('done', 'done', 1, false, true), ('done', 'in-time', 1, false, platform.dutch_day(new.at) <= l.due_on), ('done', 'lesson-doing', 1, true, true)
    ) c(step, category, n, timed, holds)
   where s.lesson_id = new.lesson_id and c.step = new.step and c.holds;
  return null;
end
$$;
create trigger follow_lesson after insert on programme.lesson_step for each row execute function programme.follow_lesson();
create function programme.count_lessons() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform programme.count_entries('lesson.followed', (select array_agg(id) from added)); return null; end $$;
create trigger count_added after insert on programme.lesson_entry referencing new table as added
  for each statement execute function programme.count_lessons();
do $$
declare
  wanted regprocedure;
begin
  for wanted in select oid::regprocedure from pg_proc where pronamespace = 'programme'::regnamespace
                   and proname in ('keeps_lessons', 'is_proposal', 'lesson_is', 'keep_lesson', 'follow_lesson', 'count_lessons') loop
    execute format('revoke all on routine %s from public', wanted);
  end loop;
end
$$;
grant execute on function programme.keeps_lessons(), programme.is_proposal(uuid, uuid), programme.lesson_is(uuid, text) to wederhoor_app;

-- The year and source are those of the file, so what became of the lessons of a year stays together.
create view reporting.learning with (security_invoker = true) as
  select 'file.closed' as event, i.id as event_id, i.closed_at as known_at, i.id as thing, i.received_year as year, i.source, i.scheme,
         c.category, l.cause as detail, 0 as value, 1 as n, null::bigint as cents
    from investigations.investigation i join investigations.lesson l on l.investigation_id = i.id cross join (values ('proposed'), ('waiting')) c(category)
   where i.stage = 'closed' and l.aims_at <> 'none'
  union all
  select 'lesson.followed', e.id, e.known_at, i.id, i.received_year, i.source, i.scheme, e.category, e.cause, 0, e.n, null
    from programme.lesson_entry e join investigations.investigation i on i.id = e.investigation_id
   where e.category not in ('lesson-deciding', 'lesson-doing');
create view reporting.learning_time with (security_invoker = true) as
  select 'lesson.followed' as event, e.id as event_id, e.known_at, i.id as thing, i.received_year as year, i.source, i.scheme, e.category,
         c.detail, c.value, e.n, null::bigint as cents
    from programme.lesson_entry e join investigations.investigation i on i.id = e.investigation_id
   cross join lateral (values ('calendar', e.days), ('working', e.working_days)) c(detail, value)
   where e.category in ('lesson-deciding', 'lesson-doing');
grant select on reporting.learning, reporting.learning_time to wederhoor_app;
insert into reporting.measure (name, by_source) values ('learning', true), ('learning_time', false);
call reporting.combine_measures();

-- Measures in days have no source; there is more than one of them now.
create or replace function programme.sums(of_year smallint, as_of date)
returns table (measure text, source text, scheme text, category text, detail text, n bigint, cents bigint)
language plpgsql stable security definer set search_path = ''
as $$
declare
  span constant tstzrange := programme.month_until(as_of);
begin
  if as_of is null then
    return query
      select t.measure, t.source, t.scheme, t.category, t.detail, sum(t.n), sum(t.cents)::bigint
        from programme.tally t where t.year = of_year and t.source <> '' group by 1, 2, 3, 4, 5 having sum(t.n) <> 0;
  else
    return query
      select s.measure, s.source, s.scheme, s.category, s.detail, sum(s.n), sum(s.cents)::bigint
        from (
          select t.measure, t.source, t.scheme, t.category, t.detail, t.n, t.cents from programme.month_tally t
           where t.year = of_year and t.month < date_trunc('month', as_of + 1)::date and t.source <> ''
          union all
          select e.measure, e.source, e.scheme, e.category, e.detail, e.n, coalesce(e.n * e.cents, 0) from reporting.entry e
           where e.year = of_year and e.source <> '' and e.known_at >= lower(span) and e.known_at < upper(span)
        ) s
       group by 1, 2, 3, 4, 5 having sum(s.n) <> 0;
  end if;
end
$$;
create or replace function programme.times(of_year smallint, as_of date)
returns table (scope text, category text, detail text, days integer[], counts integer[])
language plpgsql stable security definer set search_path = ''
as $$
declare
  span constant tstzrange := programme.month_until(as_of);
begin
  return query
    select c.scope, c.category, c.detail, array_agg(c.value), array_agg(c.n)
      from (
        select case when e.scheme in ('wmo-pgb', 'youth-pgb') then 'personal-budget' else 'report-investigation' end as scope,
               e.category, e.detail, e.value, sum(e.n)::integer as n
          from (
            select t.scheme, t.category, t.detail, t.value, t.n from programme.tally t where as_of is null and t.year = of_year and t.source = ''
            union all
            select t.scheme, t.category, t.detail, t.value, t.n from programme.month_tally t
             where as_of is not null and t.year = of_year and t.source = '' and t.month < date_trunc('month', as_of + 1)::date
            union all
            select x.scheme, x.category, x.detail, x.value, x.n from reporting.entry x
             where as_of is not null and x.year = of_year and x.source = '' and x.known_at >= lower(span) and x.known_at < upper(span)
          ) e
         group by 1, 2, 3, 4
      ) c
     group by 1, 2, 3;
end
$$;

-- A pick can come from an adopted lesson; what older drafts picked names the file still.
alter table programme.pick add column lesson_id uuid references programme.lesson on delete set null;
create index pick_of_adopted_lesson on programme.pick (lesson_id) where lesson_id is not null;
comment on column programme.pick.lesson_of is 'the file whose lesson was picked, before lessons were decided on first';
call programme.recount();
