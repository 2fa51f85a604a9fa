-- Reading budgets, care agreements, claims and payments into a file: how columns were read the last time, stays elsewhere, and what was said
-- about what is to be checked. Sums over a hundred thousand rows ask once who looks, not once for each row.
create table pgb.import_mapping (
  municipality_id uuid not null references staff.municipality,
  content text not null check (content in ('budgets', 'agreements', 'claims', 'payments')),
  source_system text not null check (length(btrim(source_system)) between 2 and 60),
  mapping jsonb not null,
  kept_by uuid not null references staff.account,
  kept_at timestamptz not null,
  primary key (municipality_id, content, source_system)
);
comment on table pgb.import_mapping is 'Which column of a file of the SVB is what, as it was last said: names of columns, no contents. personal data of employees; purpose: social-domain-enforcement; keep: until it is said anew';
alter table pgb.import_mapping enable row level security;
create policy own_municipality on pgb.import_mapping as restrictive for all to wederhoor_app
  using ((select staff.works_here()) and municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy reads_in on pgb.import_mapping for all to wederhoor_app
  using ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator')))
  with check (kept_by = (select platform.actor_id()));
grant select, insert, update on pgb.import_mapping to wederhoor_app;

create table pgb.stay (
  id uuid primary key,
  investigation_id uuid not null,
  municipality_id uuid not null references staff.municipality,
  holder_id uuid not null,
  kind text not null check (kind in ('hospital', 'institution', 'detention', 'abroad', 'other')),
  stayed_from date not null,
  stayed_to date check (stayed_to >= stayed_from),
  source text not null check (length(btrim(source)) between 3 and 300),
  recorded_by uuid not null references staff.account,
  recorded_at timestamptz not null,
  withdrawn_by uuid references staff.account,
  withdrawn_at timestamptz,
  withdrawn_because text check (length(btrim(withdrawn_because)) between 5 and 500),
  foreign key (holder_id, investigation_id) references pgb.holder (id, investigation_id) on delete cascade,
  check (num_nonnulls(withdrawn_by, withdrawn_at, withdrawn_because) in (0, 3))
);
comment on column pgb.stay.stayed_to is 'the last day; null while it goes on, or while the end is not known';
comment on column pgb.stay.source is 'where this is known from: a letter, a talk, a register';
comment on table pgb.stay is 'A time in which a budget holder was somewhere else, so that care at home is not expected. personal data; purpose: social-domain-enforcement; keep: as the file';
create index stay_of_holder on pgb.stay (holder_id, stayed_from);
create index stay_of_file on pgb.stay (investigation_id, stayed_from);
call pgb.guard('stay');
grant update (withdrawn_by, withdrawn_at, withdrawn_because) on pgb.stay to wederhoor_app;

create table pgb.point_look (
  id uuid primary key,
  investigation_id uuid not null references pgb.inquiry on delete cascade,
  municipality_id uuid not null references staff.municipality,
  kind text not null check (kind in ('paid-after-end', 'agreement-past-budget', 'hours-over-day', 'hours-over-agreed', 'care-in-stay',
    'shared-account', 'representative-provides', 'equal-claims', 'organisation-without-number', 'paid-over-budget')),
  subject text not null check (length(subject) between 1 and 120),
  seen_rows integer not null check (seen_rows >= 0),
  outcome text not null check (outcome in ('explained', 'ask', 'finding')),
  because text not null check (length(btrim(because)) between 5 and 2000),
  looked_by uuid not null references staff.account,
  looked_at timestamptz not null
);
comment on column pgb.point_look.subject is 'the ids of what it is about: an agreement, a budget, an account; no contents';
comment on column pgb.point_look.seen_rows is 'how many rows lay under it then, so that it is seen when there are more';
comment on table pgb.point_look is 'What somebody made of something that was to be checked: explained, to be asked in a talk, or a finding; added only, the newest holds. personal data; purpose: social-domain-enforcement; keep: as the file';
create index point_look_of_file on pgb.point_look (investigation_id, kind, subject, looked_at desc);
call pgb.guard('point_look');

-- Asked once for each call of the functions below.
create function pgb.opens(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return staff.works_here() and investigations.sees_file(file) and exists (select from pgb.inquiry q
    where q.investigation_id = file and q.municipality_id = any (staff.actor_municipalities()));
end
$$;
create function pgb.works_at(file uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return pgb.opens(file) and exists (select from pgb.worked_on() w where w.investigation_id = file);
end
$$;

-- What a file to be read in can say again: the references of a source that stand here, with what tells whether they say the same.
create function pgb.known_rows(file uuid, content text, source text) returns table (reference text, cents bigint, day date)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not pgb.works_at(file) then
    return;
  elsif content = 'budgets' then
    return query select b.source_reference, b.amount_cents, b.valid_from from pgb.budget b
      where b.investigation_id = file and b.source_system = source;
  elsif content = 'agreements' then
    return query select a.source_reference, coalesce(a.tariff_cents, -1), a.valid_from from pgb.agreement a
      where a.investigation_id = file and a.source_system = source;
  elsif content = 'claims' then
    return query select c.source_reference, c.amount_cents, c.period_from from pgb.claim c
      where c.investigation_id = file and c.source_system = source;
  elsif content = 'payments' then
    return query select p.source_reference, p.amount_cents, p.paid_on from pgb.payment p
      where p.investigation_id = file and p.source_system = source;
  end if;
end
$$;
create function pgb.known_accounts(file uuid) returns table (id uuid, iban_index bytea)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.works_at(file) then
    return query select a.id, a.iban_index from pgb.account a where a.investigation_id = file;
  end if;
end
$$;
create function pgb.known_people(file uuid) returns table (id uuid, bsn_index bytea)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.works_at(file) then
    return query select h.id, p.bsn_index from pgb.holder h join parties.person p on p.id = h.person_id
      where h.investigation_id = file and p.bsn_index is not null;
  end if;
end
$$;

-- Takes away what came in by one import, and accounts and providers that nothing refers to any more; null when something rests on it.
create function pgb.remove_import(wanted uuid) returns integer
language plpgsql volatile security definer set search_path = ''
as $$
declare
  file uuid;
  removed integer := 0;
  gone integer;
  providers uuid[];
begin
  select i.investigation_id into file from pgb.import i where i.id = wanted and i.taken_back_at is null;
  if file is null or not pgb.works_at(file) then
    return 0;
  end if;
  if exists (select from pgb.suspended_agreement s join pgb.agreement a on a.id = s.agreement_id
              left join pgb.budget b on b.id = a.budget_id where a.investigation_id = file and wanted in (a.import_id, b.import_id))
    or exists (select from pgb.suspension s join pgb.budget b on b.id = s.budget_id where b.investigation_id = file and b.import_id = wanted)
    or exists (select from pgb.agreement a join pgb.budget b on b.id = a.budget_id
                where b.investigation_id = file and b.import_id = wanted and a.import_id is distinct from wanted)
    or exists (select from pgb.agreement a where a.investigation_id = file and a.import_id = wanted
                and (exists (select from pgb.claim c where c.agreement_id = a.id and c.import_id is distinct from wanted)
                  or exists (select from pgb.payment p where p.agreement_id = a.id and p.import_id is distinct from wanted))) then
    return null;
  end if;
  providers := array(select distinct a.provider_id from pgb.agreement a where a.investigation_id = file and a.import_id = wanted);
  delete from pgb.payment p where p.investigation_id = file and p.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.claim c where c.investigation_id = file and c.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.agreement a where a.investigation_id = file and a.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.budget b where b.investigation_id = file and b.import_id = wanted;
  get diagnostics gone = row_count;
  removed := removed + gone;
  delete from pgb.account a where a.investigation_id = file and not exists (select from pgb.payment p where p.account_id = a.id);
  delete from pgb.provider v where v.id = any (providers) and v.organisation_id is null and v.person_id is null
    and not exists (select from pgb.agreement a where a.provider_id = v.id);
  return removed;
end
$$;

-- Paid in each month on each care agreement.
create function pgb.paid_by_month(file uuid) returns table (agreement_id uuid, month date, cents bigint, payments bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) then
    return query select p.agreement_id, date_trunc('month', p.paid_on)::date, sum(p.amount_cents)::bigint, count(*)
      from pgb.payment p where p.investigation_id = file group by 1, 2;
  end if;
end
$$;

-- A page of payments or claims, newest first, after the day and id where the page before it ended.
create function pgb.payment_page(file uuid, of_holder uuid, of_agreement uuid, since date, until date, after_day date, after_id uuid, most integer)
returns table (id uuid, agreement_id uuid, account_id uuid, ending text, reference text, claim_reference text, paid_on date, period_from date, period_to date, cents bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) then
    return query select p.id, p.agreement_id, p.account_id, c.ending, p.source_reference, p.claim_reference, p.paid_on, p.period_from, p.period_to, p.amount_cents
      from pgb.payment p join pgb.agreement a on a.id = p.agreement_id join pgb.account c on c.id = p.account_id
     where p.investigation_id = file and (of_holder is null or a.holder_id = of_holder) and (of_agreement is null or p.agreement_id = of_agreement)
       and (since is null or p.paid_on >= since) and (until is null or p.paid_on <= until)
       and (after_day is null or (p.paid_on, p.id) < (after_day, after_id))
     order by p.paid_on desc, p.id desc limit most;
  end if;
end
$$;
create function pgb.claim_page(file uuid, of_holder uuid, of_agreement uuid, since date, until date, after_day date, after_id uuid, most integer)
returns table (id uuid, agreement_id uuid, reference text, period_from date, period_to date, minutes integer, cents bigint, submitted_on date, state text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) then
    return query select c.id, c.agreement_id, c.source_reference, c.period_from, c.period_to, c.minutes, c.amount_cents, c.submitted_on, c.state
      from pgb.claim c join pgb.agreement a on a.id = c.agreement_id
     where c.investigation_id = file and (of_holder is null or a.holder_id = of_holder) and (of_agreement is null or c.agreement_id = of_agreement)
       and (since is null or c.period_to >= since) and (until is null or c.period_from <= until)
       and (after_day is null or (c.period_from, c.id) < (after_day, after_id))
     order by c.period_from desc, c.id desc limit most;
  end if;
end
$$;

-- Rows that rules look at: what is claimed and not refused, payments that run past the end of their agreement, who is paid on which account,
-- and what was paid from each budget.
create function pgb.claims_to_check(file uuid)
returns table (id uuid, agreement_id uuid, reference text, period_from date, period_to date, minutes integer, cents bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) then
    return query select c.id, c.agreement_id, c.source_reference, c.period_from, c.period_to, c.minutes, c.amount_cents
      from pgb.claim c where c.investigation_id = file and c.state <> 'refused' order by c.period_from, c.id;
  end if;
end
$$;
create function pgb.late_payments(file uuid)
returns table (id uuid, agreement_id uuid, reference text, paid_on date, period_from date, period_to date, cents bigint, ends_on date)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) then
    return query select p.id, p.agreement_id, p.source_reference, p.paid_on, p.period_from, p.period_to, p.amount_cents, least(a.ended_on, a.valid_to)
      from pgb.payment p join pgb.agreement a on a.id = p.agreement_id
     where p.investigation_id = file and p.amount_cents > 0 and p.period_to > least(a.ended_on, a.valid_to) order by p.period_from, p.id;
  end if;
end
$$;
create function pgb.account_holders(file uuid) returns table (account_id uuid, ending text, account_name text, holder_id uuid, payments bigint, cents bigint, first_on date, last_on date)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) then
    return query select c.id, c.ending, c.account_name, a.holder_id, count(*), sum(p.amount_cents)::bigint, min(p.paid_on), max(p.paid_on)
      from pgb.payment p join pgb.agreement a on a.id = p.agreement_id join pgb.account c on c.id = p.account_id
     where p.investigation_id = file group by c.id, c.ending, c.account_name, a.holder_id order by c.id, a.holder_id;
  end if;
end
$$;
create function pgb.paid_from_budgets(file uuid) returns table (budget_id uuid, cents bigint)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if pgb.opens(file) then
    return query select a.budget_id, sum(p.amount_cents)::bigint from pgb.payment p join pgb.agreement a on a.id = p.agreement_id
     where p.investigation_id = file and a.budget_id is not null group by a.budget_id;
  end if;
end
$$;
do $$
declare named text;
begin
  foreach named in array array['opens(uuid)', 'works_at(uuid)', 'known_rows(uuid, text, text)', 'known_accounts(uuid)', 'known_people(uuid)', 'remove_import(uuid)',
    'paid_by_month(uuid)', 'payment_page(uuid, uuid, uuid, date, date, date, uuid, integer)', 'claim_page(uuid, uuid, uuid, date, date, date, uuid, integer)',
    'claims_to_check(uuid)', 'late_payments(uuid)', 'account_holders(uuid)', 'paid_from_budgets(uuid)'] loop
    execute format('revoke all on function pgb.%s from public', named);
    execute format('grant execute on function pgb.%s to wederhoor_app', named);
  end loop;
end
$$;
