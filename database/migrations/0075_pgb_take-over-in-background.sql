-- A file of the SVB is taken over in the background: who works on the investigation sees how far it is, and stops it. The file waits sealed,
-- and goes the moment that it is done, refused, stopped or left lying. Clients who came in by a file go with it when nothing else rests on them.
create table pgb.import_run (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  content text not null check (content in ('budgets', 'agreements', 'claims', 'payments')),
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  mapping jsonb not null,
  add_holders_because text check (length(btrim(add_holders_because)) between 10 and 1000),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  lines integer check (lines >= 0),
  read_lines integer not null default 0 check (read_lines >= 0),
  import_id uuid,
  failed_because text check (failed_because ~ '^[a-z.-]{2,60}$'),
  asked_by uuid not null references staff.account,
  asked_at timestamptz not null,
  ended_at timestamptz,
  unique (id, investigation_id),
  foreign key (import_id, investigation_id) references pgb.import (id, investigation_id) on delete cascade,
  check ((state in ('waiting', 'running')) = (ended_at is null)),
  check ((state = 'done') = (import_id is not null)),
  check ((state = 'failed') = (failed_because is not null))
);
comment on column pgb.import_run.lines is 'how many lines the file had when it was checked, to say how far it is; null when that was not said';
comment on column pgb.import_run.failed_because is 'a code; nothing of what stood in the file';
comment on table pgb.import_run is 'That a file of the SVB is being taken over, how far that is and how it ended. personal data of employees; purpose: social-domain-enforcement; keep: as the file';
create unique index import_run_in_hand on pgb.import_run (investigation_id) where state in ('waiting', 'running');
create index import_run_of_file on pgb.import_run (investigation_id, asked_at desc, id desc);
call pgb.guard('import_run');
grant update (state, read_lines, import_id, failed_because, ended_at) on pgb.import_run to wederhoor_app;
create trigger own_name before insert or update on pgb.import_run for each row execute function pgb.in_own_name('asked_by');
create trigger ended_stays before update on pgb.import_run for each row when (old.state in ('done', 'failed', 'cancelled')) execute function pgb.refuse_undoing();

create table pgb.import_file (
  run_id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  content_sealed bytea not null,
  foreign key (run_id, investigation_id) references pgb.import_run (id, investigation_id) on delete cascade
);
alter table pgb.import_file alter column content_sealed set storage external;
comment on table pgb.import_file is 'The file of the SVB that waits to be taken over, sealed. personal data; purpose: social-domain-enforcement; keep: until it is taken over, refused or stopped, an hour at most';
alter table pgb.import_file enable row level security;
create policy own_municipality on pgb.import_file as restrictive for all to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
-- Narrower than the rest of a file: who only reads it has nothing to do with what waits.
create policy works_on_reads on pgb.import_file for select to wederhoor_app
  using ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w));
create policy works_on_adds on pgb.import_file for insert to wederhoor_app
  with check ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w));
grant select, insert on pgb.import_file to wederhoor_app;

-- However a run ends, its file goes in the same transaction.
create function pgb.drop_import_file() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from pgb.import_file f where f.run_id = new.id;
  return null;
end
$$;
revoke all on function pgb.drop_import_file() from public;
create trigger drop_file after update of state on pgb.import_run for each row when (new.state in ('done', 'failed', 'cancelled')) execute function pgb.drop_import_file();

-- What nobody goes on with, because a server was stopped too often or who asked left: it ends, and the file goes. For the background only.
create function pgb.end_left_imports(before timestamptz, moment timestamptz) returns table (investigation_id uuid, run_id uuid)
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not platform.in_background() then
    raise exception 'only the background ends what was left' using errcode = 'insufficient_privilege';
  end if;
  return query update pgb.import_run r set state = 'failed', failed_because = 'left', ended_at = moment
    where r.state in ('waiting', 'running') and r.asked_at < before returning r.investigation_id, r.id;
end
$$;
revoke all on function pgb.end_left_imports(timestamptz, timestamptz) from public;
grant execute on function pgb.end_left_imports(timestamptz, timestamptz) to wederhoor_app;

-- By which file a client came in.
alter table pgb.holder add column import_id uuid;
alter table pgb.holder add foreign key (import_id, investigation_id) references pgb.import (id, investigation_id) on delete cascade;
create index holder_of_import on pgb.holder (import_id) where import_id is not null;
comment on column pgb.holder.import_id is 'the file of the SVB by which this client was added; null when added by hand';

-- What rests on the clients who came in by files, as codes: they stay when their file is taken back.
create function pgb.import_clients(file uuid) returns table (import_id uuid, holder_id uuid, reasons text[])
language plpgsql stable security definer set search_path = ''
as $$
declare
  part record;
  used uuid[];
  codes text[] := '{}';
  ids uuid[] := '{}';
begin
  if not pgb.opens(file) then
    return;
  end if;
  for part in select c.relname as of_table, case
      when c.relname in ('budget', 'agreement') then 'money' when c.relname in ('safety_look', 'safety_step') then 'safety'
      when c.relname in ('act', 'act_item', 'findings_report', 'report_client') then 'talks' when c.relname like 'suspen%' then 'suspension'
      when c.relname in ('product_fetch', 'granted_product') then 'products' when c.relname = 'stay' then 'stay' else 'other' end as code
      from pg_catalog.pg_attribute t join pg_catalog.pg_class c on c.oid = t.attrelid
     where c.relnamespace = 'pgb'::regnamespace and c.relkind = 'r' and t.attname = 'holder_id' and not t.attisdropped loop
    execute format('select array_agg(distinct x.holder_id) from pgb.%I x where x.investigation_id = $1 and x.holder_id is not null', part.of_table)
      into used using file;
    ids := ids || coalesce(used, '{}');
    codes := codes || array_fill(part.code, array[coalesce(cardinality(used), 0)]);
  end loop;
  return query
    with rests as (
      select u.holder, u.code from unnest(ids, codes) u(holder, code)
      union select h.id, 'result' from pgb.holder h where h.investigation_id = file and h.result is not null
      union select h.id, 'own-file' from pgb.holder h where h.investigation_id = file and h.own_investigation_id is not null
      union select h.id, 'representative' from pgb.holder h where h.investigation_id = file and h.representative_person_id is not null
      union select h.id, 'links' from pgb.holder h join parties.person p on p.id = h.person_id
        join pgb.link l on l.investigation_id = file and l.withdrawn_because is null and length(p.surname) > 1
          and (position(lower(p.surname) in lower(l.from_name)) > 0 or position(lower(p.surname) in lower(l.to_name)) > 0)
       where h.investigation_id = file)
    select h.import_id, h.id, coalesce(array_agg(distinct r.code order by r.code) filter (where r.code is not null), '{}')
      from pgb.holder h left join rests r on r.holder = h.id
     where h.investigation_id = file and h.import_id is not null group by h.import_id, h.id;
end
$$;

-- After its lines: takes the clients off who came in by an import and on whom nothing rests any more; gives how many.
create function pgb.remove_import_clients(wanted uuid) returns integer
language plpgsql volatile security definer set search_path = ''
as $$
declare
  file uuid;
  gone integer;
begin
  select i.investigation_id into file from pgb.import i where i.id = wanted and i.taken_back_at is null;
  if file is null or not pgb.works_at(file) then
    return 0;
  end if;
  delete from pgb.holder h using (select c.holder_id from pgb.import_clients(file) c where c.import_id = wanted and c.reasons = '{}') free
    where h.id = free.holder_id and h.investigation_id = file;
  get diagnostics gone = row_count;
  return gone;
end
$$;
revoke all on function pgb.import_clients(uuid), pgb.remove_import_clients(uuid) from public;
grant execute on function pgb.import_clients(uuid), pgb.remove_import_clients(uuid) to wederhoor_app;

-- The page is taken from the index before anything is looked up for it, and planned for what was really asked: with a hundred thousand rows in
-- a file one plan for all questions took seconds.
create or replace function pgb.payment_page(file uuid, of_holder uuid, of_agreement uuid, since date, until date, after_day date, after_id uuid, most integer)
returns table (id uuid, agreement_id uuid, account_id uuid, ending text, reference text, claim_reference text, paid_on date, period_from date, period_to date, cents bigint)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if pgb.opens(file) then
    return query with page as materialized (
        select p.* from pgb.payment p
         where p.investigation_id = file and (of_agreement is null or p.agreement_id = of_agreement)
           and (of_holder is null or p.agreement_id = any (array(select a.id from pgb.agreement a where a.investigation_id = file and a.holder_id = of_holder)))
           and (since is null or p.paid_on >= since) and (until is null or p.paid_on <= until)
           and (after_day is null or (p.paid_on, p.id) < (after_day, after_id))
         order by p.paid_on desc, p.id desc limit most)
      select g.id, g.agreement_id, g.account_id, c.ending, g.source_reference, g.claim_reference, g.paid_on, g.period_from, g.period_to, g.amount_cents
        from page g join pgb.account c on c.id = g.account_id order by g.paid_on desc, g.id desc;
  end if;
end
$$;
create or replace function pgb.claim_page(file uuid, of_holder uuid, of_agreement uuid, since date, until date, after_day date, after_id uuid, most integer)
returns table (id uuid, agreement_id uuid, reference text, period_from date, period_to date, minutes integer, cents bigint, submitted_on date, state text)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan'
as $$
begin
  if pgb.opens(file) then
    return query select c.id, c.agreement_id, c.source_reference, c.period_from, c.period_to, c.minutes, c.amount_cents, c.submitted_on, c.state
      from pgb.claim c
     where c.investigation_id = file and (of_agreement is null or c.agreement_id = of_agreement)
       and (of_holder is null or c.agreement_id = any (array(select a.id from pgb.agreement a where a.investigation_id = file and a.holder_id = of_holder)))
       and (since is null or c.period_to >= since) and (until is null or c.period_from <= until)
       and (after_day is null or (c.period_from, c.id) < (after_day, after_id))
     order by c.period_from desc, c.id desc limit most;
  end if;
end
$$;
