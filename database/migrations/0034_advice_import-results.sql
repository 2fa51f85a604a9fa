-- Results of advice read in from an extract of Cognos or Socrates: who did so, when, and what came of it.
create table advice.result_import (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid references staff.unit,
  file_hash bytea not null check (length(file_hash) = 32),
  started_by uuid not null references staff.account,
  at timestamptz not null,
  lines integer not null check (lines >= 0),
  added integer not null check (added >= 0),
  known integer not null check (known >= 0),
  wrong integer not null check (wrong >= 0),
  check (lines = added + known + wrong)
);
comment on table advice.result_import is 'A file with results that was read in; the file itself and its name are not kept. No personal data but who read it in; purpose: advice to colleagues on applications for subsistence, schemes and work files; keep: as the results';
create index result_import_of_starter on advice.result_import (started_by, at desc, id desc);
create index result_import_of_unit on advice.result_import (unit_id, at desc, id desc);

create table advice.result_import_problem (
  import_id uuid not null references advice.result_import on delete cascade,
  line integer not null check (line > 1),
  field text not null,
  reason text not null,
  primary key (import_id, line, field)
);
comment on table advice.result_import_problem is 'A line of an extract that could not be read: where and why, never what stood there. No personal data; keep: as the import';

create index question_of_file on advice.question (file_number) where file_number is not null;

alter table advice.result_import enable row level security;
alter table advice.result_import_problem enable row level security;
-- Own imports, and for coordinators those of their unit.
create policy own_municipality on advice.result_import as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy own_or_unit on advice.result_import for select to wederhoor_app using (
  started_by = (select platform.actor_id())
  or (unit_id = (select staff.actor_unit()) and (select staff.actor_has_role('coordinator'))));
create policy read_in on advice.result_import for insert to wederhoor_app
  with check (started_by = (select platform.actor_id()) and unit_id is not distinct from (select staff.actor_unit())
    and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator'))));
grant select, insert on advice.result_import to wederhoor_app;
create policy with_import on advice.result_import_problem for select to wederhoor_app
  using (exists (select from advice.result_import i where i.id = import_id));
create policy read_in on advice.result_import_problem for insert to wederhoor_app
  with check (exists (select from advice.result_import i where i.id = import_id and i.started_by = (select platform.actor_id())));
grant select, insert on advice.result_import_problem to wederhoor_app;
