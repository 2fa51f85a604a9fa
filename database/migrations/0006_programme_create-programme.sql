-- The programme of a year as a living document, and the annual report that accounts for it. The programme is a public document of the
-- municipality: every colleague reads it, the policy role writes it, and what was adopted does not change.
create schema programme;
grant usage on schema programme to wederhoor_app;

create table programme.version (
  id uuid primary key,
  year smallint not null,
  number smallint not null check (number > 0),
  state text not null default 'draft' check (state in ('draft', 'adopted', 'running', 'reported', 'replaced')),
  title text not null,
  cites_report_year smallint not null,
  reason text,
  based_on uuid references programme.version,
  created_by uuid references staff.account,
  created_at timestamptz not null,
  adopted_by text,
  adopted_on date,
  adoption_recorded_by uuid references staff.account,
  revision integer not null default 0,
  unique (year, number),
  check ((state = 'draft') = (adopted_on is null)),
  check ((adopted_on is null) = (adopted_by is null)),
  check (number = 1 or reason is not null)
);
comment on table programme.version is 'The programme of a year, version by version; cites_report_year is the year of the annual report that it looks back on. Names only colleagues and the body that adopted it. Keep: as policy of the municipality.';
create unique index one_draft_a_year on programme.version (year) where state = 'draft';
create unique index one_in_force_a_year on programme.version (year) where state in ('adopted', 'running', 'reported');

create table programme.activity (
  id uuid primary key,
  version_id uuid not null references programme.version on delete cascade,
  key text not null check (key ~ '^[a-z0-9-]{1,60}$'),
  kind text not null check (kind in ('primary-process', 'report-investigation', 'chain-partners', 'personal-budget', 'other')),
  position smallint not null,
  theme text not null,
  title text not null,
  share_percent numeric(5, 2) check (share_percent between 0 and 100),
  executors text[] not null default '{}',
  measured_with text[] not null default '{}',
  retired_because text,
  revision integer not null default 0,
  unique (version_id, key)
);
comment on table programme.activity is 'An activity of a version with its share of the capacity; retired_because is null while it is carried out; key is the same in every version. No personal data.';

create table programme.section (
  activity_id uuid not null references programme.activity on delete cascade,
  heading text not null check (heading in ('what-we-do', 'what-matters', 'points', 'goals', 'measuring', 'executors', 'execution')),
  body jsonb not null default '{"type": "doc", "content": []}',
  revision integer not null default 0,
  edited_by uuid references staff.account,
  edited_at timestamptz,
  primary key (activity_id, heading)
);
comment on table programme.section is 'The text under one heading; revision counts the saves, so that nobody overwrites a text that they did not read. No personal data but the name of the colleague who edited it. Keep: as the version.';

create table programme.goal (
  id uuid primary key,
  key uuid not null,
  activity_id uuid not null references programme.activity on delete cascade,
  position smallint not null,
  sentence text not null,
  judged_by text not null check (judged_by in ('figures', 'words')),
  figures text[] not null default '{}',
  aim_kind text check (aim_kind in ('target', 'baseline')),
  aim_value numeric check (aim_value >= 0),
  aim_direction text check (aim_direction in ('up', 'down', 'none')),
  aim_source text,
  judge text,
  judged_when text,
  revision integer not null default 0,
  check (num_nonnulls(aim_kind, aim_value, aim_direction, aim_source) in (0, 4)),
  check (judged_by <> 'figures' or cardinality(figures) > 0),
  check (judged_by <> 'words' or (judge is not null and judged_when is not null))
);
comment on table programme.goal is 'A goal of an activity: its sentence and the figures that it is held against, or who judges it in words and when; key is the same in every version of a year. No personal data.';
create index goal_of_activity on programme.goal (activity_id, position);

create table programme.pick (
  id uuid primary key,
  activity_id uuid not null references programme.activity on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('lesson', 'point', 'development')),
  body text not null,
  taken_from jsonb not null,
  lesson_of uuid references investigations.investigation on delete set null,
  picked_by uuid references staff.account,
  picked_at timestamptz not null
);
comment on table programme.pick is 'A lesson, point or development that was picked into a programme, with where it comes from; written without names. Keep: as the version.';
create index pick_of_activity on programme.pick (activity_id, position);
create index pick_of_lesson on programme.pick (lesson_of) where lesson_of is not null;

create table programme.annual_report (
  year smallint primary key,
  state text not null default 'draft' check (state in ('draft', 'published')),
  cut_off date not null,
  published_by uuid references staff.account,
  published_at timestamptz,
  accounts_for uuid references programme.version,
  revision integer not null default 0,
  check ((state = 'published') = (published_at is not null)),
  check ((state = 'published') = (accounts_for is not null))
);
comment on column programme.annual_report.accounts_for is 'the version of the programme that a published report accounts for: a later correction does not change the report';
comment on table programme.annual_report is 'The annual report of a year: up to which day things count, and whether it was published. No personal data but the name of the colleague who published it. Keep: as policy of the municipality.';

create table programme.explanation (
  year smallint not null references programme.annual_report on delete cascade,
  part text not null check (part ~ '^[a-z0-9-]{1,60}$'),
  body jsonb not null,
  revision integer not null default 0,
  edited_by uuid references staff.account,
  edited_at timestamptz not null,
  primary key (year, part)
);
comment on table programme.explanation is 'What the policy role explains in an annual report: in general, or of one activity. Keep: as the report.';

create table programme.judgement (
  year smallint not null references programme.annual_report on delete cascade,
  goal_key uuid not null,
  body text not null,
  revision integer not null default 0,
  judged_by uuid not null references staff.account,
  judged_at timestamptz not null,
  primary key (year, goal_key)
);
comment on table programme.judgement is 'What was found of a goal that is judged in words. Keep: as the report.';

-- Everybody who works here reads all of it; only the policy role writes, and only while it may still change.
create function programme.is_draft(version uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from programme.version v where v.id = version and v.state = 'draft') $$;
create function programme.activity_is_draft(activity uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from programme.activity a join programme.version v on v.id = a.version_id where a.id = activity and v.state = 'draft') $$;
create function programme.report_is_open(of_year smallint) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from programme.annual_report r where r.year = of_year and r.state = 'draft') $$;

do $$
declare
  name text;
  open text;
begin
  for name, open in values
    ('version', null), ('activity', 'programme.is_draft(version_id)'), ('section', 'programme.activity_is_draft(activity_id)'),
    ('goal', 'programme.activity_is_draft(activity_id)'), ('pick', 'programme.activity_is_draft(activity_id)'),
    ('annual_report', null), ('explanation', 'programme.report_is_open(year)'), ('judgement', 'programme.report_is_open(year)')
  loop
    execute format('alter table programme.%I enable row level security', name);
    execute format('grant select, insert, update, delete on programme.%I to wederhoor_app', name);
    execute format('create policy colleagues on programme.%I for select to wederhoor_app using ((select platform.actor_id()) is not null)', name);
    continue when open is null;
    execute format('create policy write on programme.%I for all to wederhoor_app
      using ((select staff.actor_has_role(''policy'')) and %s) with check ((select staff.actor_has_role(''policy'')) and %s)', name, open, open);
  end loop;
end
$$;
create policy start_draft on programme.version for insert to wederhoor_app with check ((select staff.actor_has_role('policy')) and state = 'draft');
create policy work_on on programme.version for update to wederhoor_app
  using ((select staff.actor_has_role('policy'))) with check ((select staff.actor_has_role('policy')));
create policy discard on programme.version for delete to wederhoor_app using ((select staff.actor_has_role('policy')) and state = 'draft');
create policy write on programme.annual_report for insert to wederhoor_app with check ((select staff.actor_has_role('policy')) and state = 'draft');
create policy work_on on programme.annual_report for update to wederhoor_app
  using ((select staff.actor_has_role('policy')) and state = 'draft') with check ((select staff.actor_has_role('policy')));

-- Adopted text stays: only the state of an adopted version goes on.
create function programme.keep_adopted() returns trigger
language plpgsql set search_path = ''
as $$ begin raise exception 'an adopted programme does not change' using errcode = 'insufficient_privilege'; end $$;
create trigger adopted_stays before update on programme.version for each row
  when (old.state <> 'draft' and (new.year, new.number, new.title, new.cites_report_year, new.reason, new.based_on, new.adopted_by, new.adopted_on)
    is distinct from (old.year, old.number, old.title, old.cites_report_year, old.reason, old.based_on, old.adopted_by, old.adopted_on)
    or old.state <> 'draft' and new.state = 'draft')
  execute function programme.keep_adopted();
revoke all on function programme.is_draft(uuid), programme.activity_is_draft(uuid), programme.report_is_open(smallint), programme.keep_adopted() from public;
grant execute on function programme.is_draft(uuid), programme.activity_is_draft(uuid), programme.report_is_open(smallint) to wederhoor_app;

-- Lessons are written without names so that next year's programme can learn from them: the policy role reads the lessons of closed files,
-- not the files.
create function programme.lessons_of_closed_files() returns table (investigation_id uuid, cause text, aims_at text, proposal text, scheme text, closed_on date)
language sql stable security definer set search_path = ''
as $$
  select l.investigation_id, l.cause, l.aims_at, l.proposal, i.scheme, (i.closed_at at time zone 'Europe/Amsterdam')::date
    from investigations.lesson l join investigations.investigation i on i.id = l.investigation_id
   where i.stage = 'closed' and staff.actor_has_role('policy')
$$;
revoke all on function programme.lessons_of_closed_files() from public;
grant execute on function programme.lessons_of_closed_files() to wederhoor_app;
