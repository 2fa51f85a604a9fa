-- What an investigation of a care provider needs because it takes long: phases, advice in between, the hours made, and who is linked to whom.
create table pgb.phase (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  position integer not null check (position between 1 and 50),
  title text not null check (length(btrim(title)) between 3 and 120),
  goal text not null check (length(btrim(goal)) between 10 and 2000),
  planned_from date not null,
  planned_to date not null check (planned_to >= planned_from),
  done_on date,
  result text check (length(btrim(result)) between 10 and 4000),
  revision integer not null default 0,
  unique (investigation_id, position),
  check ((done_on is null) = (result is null))
);
comment on table pgb.phase is 'A phase of an investigation of a care provider: what for, from when until when, and what it brought. personal data where the result has them; purpose: social-domain-enforcement; keep: as the file';

create table pgb.interim_advice (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  addressee text not null check (addressee in ('social-development', 'work-and-income')),
  advice text not null check (length(btrim(advice)) between 20 and 8000),
  why_now text not null check (length(btrim(why_now)) between 10 and 2000),
  sent_by uuid not null references staff.account,
  sent_at timestamptz not null,
  choice text check (choice in ('followed', 'partly', 'not-followed')),
  answer text check (length(btrim(answer)) between 5 and 4000),
  answered_by uuid references staff.account check (answered_by <> sent_by),
  answered_at timestamptz,
  check (num_nonnulls(choice, answer, answered_by, answered_at) in (0, 4))
);
comment on table pgb.interim_advice is 'Advice that cannot wait for the end of an investigation, to the department that can act on it, and what was done with it. personal data; purpose: social-domain-enforcement; keep: as the file';
create index interim_advice_of_file on pgb.interim_advice (investigation_id, sent_at desc);
create index interim_advice_open on pgb.interim_advice (municipality_id, addressee, sent_at) where answered_at is null;

create table pgb.link (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  from_kind text not null check (from_kind in ('client', 'person', 'provider', 'address')),
  from_name text not null check (length(btrim(from_name)) between 2 and 200),
  to_kind text not null check (to_kind in ('client', 'person', 'provider', 'address')),
  to_name text not null check (length(btrim(to_name)) between 2 and 200),
  relation text not null check (relation in ('represents', 'family', 'works-for', 'runs', 'lives-at', 'works-at', 'other')),
  source text not null check (length(btrim(source)) between 5 and 300),
  seen_on date not null,
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  withdrawn_because text check (length(btrim(withdrawn_because)) between 5 and 500),
  withdrawn_by uuid references staff.account,
  check ((withdrawn_because is null) = (withdrawn_by is null)),
  check ((from_kind, from_name) <> (to_kind, to_name))
);
comment on table pgb.link is 'That two in an investigation are linked, as a fact with its source: who represents, works for, runs, or lives where. personal data; purpose: social-domain-enforcement; keep: as the file';
create index link_of_file on pgb.link (investigation_id, recorded_at);

call pgb.guard('phase');
call pgb.guard('interim_advice');
call pgb.guard('link');
grant update (title, goal, planned_from, planned_to, done_on, result, revision) on pgb.phase to wederhoor_app;
grant update (withdrawn_because, withdrawn_by) on pgb.link to wederhoor_app;

-- The holders of a file on whom something rests: a row of whichever table of this schema names a holder, or a result.
create function pgb.holders_in_use(file uuid) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  part record;
begin
  if not pgb.opens(file) then
    return;
  end if;
  return query select h.id from pgb.holder h where h.investigation_id = file
    and (h.added_by is null or num_nonnulls(h.result, h.representative_person_id, h.own_investigation_id) > 0);
  for part in select c.relname as named from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'pgb'::regnamespace and c.relkind = 'r' and a.attname = 'holder_id' and not a.attisdropped loop
    return query execute format('select h.id from pgb.holder h where h.investigation_id = $1 and exists (select from pgb.%I t where t.holder_id = h.id)', part.named)
      using file;
  end loop;
end
$$;
revoke all on function pgb.holders_in_use(uuid) from public;
grant execute on function pgb.holders_in_use(uuid) to wederhoor_app;
-- A client who was added by mistake is taken off again while nothing rests on it; with a file that goes, all of it goes.
create policy works_on_takes_off on pgb.holder for delete to wederhoor_app
  using ((investigation_id, municipality_id) in (select w.investigation_id, w.municipality_id from pgb.worked_on() w)
    and id not in (select pgb.holders_in_use(investigation_id)));
grant delete on pgb.holder to wederhoor_app;

-- Whoever holds a mandate of the department today answers what was sent to it; nobody on the file does.
create function pgb.answers_for(department text, municipality uuid, file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and staff.actor_has_role('manager') and municipality = any (staff.actor_municipalities())
    and not investigations.works_on(file) and exists (
      select from staff.mandate d
       where d.account_id = platform.actor_id() and d.addressee = answers_for.department
         and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date))
    and not exists (select from investigations.investigation i where i.id = file and i.sealed and not investigations.acts_on(i.id));
end
$$;
revoke all on function pgb.answers_for(text, uuid, uuid) from public;
grant execute on function pgb.answers_for(text, uuid, uuid) to wederhoor_app;
create policy department_reads on pgb.interim_advice for select to wederhoor_app using (pgb.answers_for(addressee, municipality_id, investigation_id));
-- What was sent stays as it was; the department adds its answer, once.
drop policy works_on_changes on pgb.interim_advice;
create policy department_answers on pgb.interim_advice for update to wederhoor_app
  using (answered_at is null and pgb.answers_for(addressee, municipality_id, investigation_id))
  with check (answered_by = (select platform.actor_id()));
grant update (choice, answer, answered_by, answered_at) on pgb.interim_advice to wederhoor_app;

-- Hours made on a file per month, for who sees the file: how much, and of nobody by name.
create function pgb.hours_of(file uuid) returns table (month date, minutes bigint)
language sql stable security definer set search_path = ''
as $$
  select date_trunc('month', h.day)::date, sum(h.minutes)
    from capacity.hours h
   where h.about_kind = 'investigation' and h.about_id = file and investigations.sees_file(file)
   group by 1 having sum(h.minutes) <> 0 order by 1
$$;
revoke all on function pgb.hours_of(uuid) from public;
grant execute on function pgb.hours_of(uuid) to wederhoor_app;
-- The number of the file for the department that answers, which does not see the file itself.
create function pgb.reference_for_answer(asked uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select i.reference from pgb.interim_advice v join investigations.investigation i on i.id = v.investigation_id
   where v.id = asked and pgb.answers_for(v.addressee, v.municipality_id, v.investigation_id)
$$;
revoke all on function pgb.reference_for_answer(uuid) from public;
grant execute on function pgb.reference_for_answer(uuid) to wederhoor_app;
-- Which provider was paid on which account, for who sees the file: asked once, however many payments there are.
create function pgb.payments_to_accounts(file uuid) returns table (provider_id uuid, account_id uuid, source_system text)
language sql stable security definer set search_path = ''
as $$
  select distinct a.provider_id, p.account_id, p.source_system
    from pgb.payment p join pgb.agreement a on a.id = p.agreement_id
   where p.investigation_id = file and (select investigations.sees_file(file))
$$;
revoke all on function pgb.payments_to_accounts(uuid) from public;
grant execute on function pgb.payments_to_accounts(uuid) to wederhoor_app;
create function pgb.paid_per_holder(file uuid) returns table (holder_id uuid, cents bigint)
language sql stable security definer set search_path = ''
as $$
  select a.holder_id, sum(p.amount_cents)::bigint
    from pgb.payment p join pgb.agreement a on a.id = p.agreement_id
   where p.investigation_id = file and (select investigations.sees_file(file))
   group by a.holder_id
$$;
revoke all on function pgb.paid_per_holder(uuid) from public;
grant execute on function pgb.paid_per_holder(uuid) to wederhoor_app;
