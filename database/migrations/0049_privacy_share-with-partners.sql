-- The organisations with which the team works, what was agreed with them about sharing data, and everything that was shared.
create table privacy.partner (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  kind text not null check (kind in ('uwv', 'svb', 'tax-authority', 'labour-inspectorate', 'immigration-service', 'police', 'public-prosecutor',
    'health-inspectorate', 'care-fraud-desk', 'riec', 'lsi', 'address-quality', 'information-desk', 'care-finance', 'municipality', 'own-unit', 'housing', 'other')),
  name text not null check (length(btrim(name)) between 2 and 120),
  note text not null default '' check (length(note) <= 1000),
  active boolean not null default true,
  kept_by uuid not null references staff.account,
  kept_at timestamptz not null,
  revision integer not null default 0
);
comment on table privacy.partner is 'An organisation with which the team works together: a chain partner, or another unit of the own municipality. No personal data; purpose: working-with-partners; keep: as long as something was shared with it';
create unique index partner_by_name on privacy.partner (municipality_id, lower(name));

create table privacy.partner_contact (
  id uuid primary key,
  partner_id uuid not null references privacy.partner,
  municipality_id uuid not null references staff.municipality,
  name text not null check (length(btrim(name)) between 2 and 120),
  task text not null default '' check (length(task) <= 120),
  phone text not null default '' check (length(phone) <= 30),
  email text not null default '' check (length(email) <= 200),
  kept_by uuid not null references staff.account,
  kept_at timestamptz not null,
  ended_at timestamptz
);
comment on table privacy.partner_contact is 'Whom to call at a partner: at work, never at home. personal data of contacts at partners; purpose: working-with-partners; keep: gone when somebody says that they left';
create index contact_of_partner on privacy.partner_contact (partner_id) where ended_at is null;

create table privacy.sharing_agreement (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  reference text not null check (reference ~ '^D-[0-9]{4}-[0-9]{4,}$'),
  title text not null check (length(btrim(title)) between 5 and 150),
  purpose text not null check (purpose in ('benefit-enforcement', 'care-enforcement', 'address-quality', 'organised-crime', 'joint-intervention')),
  route text not null check (route in ('law', 'riec', 'lsi')),
  legal_basis text not null check (length(btrim(legal_basis)) between 5 and 500),
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from and valid_to <= valid_from + 3660),
  keep_days integer not null check (keep_days between 1 and 1830),
  dpia_reference text not null default '' check (length(dpia_reference) <= 100),
  state text not null default 'draft' check (state in ('draft', 'in-force', 'ended')),
  replaces_id uuid references privacy.sharing_agreement,
  drafted_by uuid not null references staff.account,
  drafted_at timestamptz not null,
  put_in_force_by uuid references staff.account,
  put_in_force_at timestamptz,
  ended_by uuid references staff.account,
  ended_at timestamptz,
  end_reason text check (length(end_reason) between 5 and 500),
  revision integer not null default 0,
  check ((put_in_force_by is null) = (put_in_force_at is null)),
  check (state = 'draft' or put_in_force_at is not null),
  check ((state = 'ended') = (ended_at is not null and ended_by is not null and end_reason is not null)),
  check (state = 'draft' or length(btrim(dpia_reference)) > 0),
  check (put_in_force_by <> drafted_by)
);
comment on column privacy.sharing_agreement.valid_to is 'the first day on which it no longer holds';
comment on column privacy.sharing_agreement.keep_days is 'within so many days after sharing, what was shared is given back or destroyed';
comment on table privacy.sharing_agreement is 'What was agreed with partners about sharing data: for what, on which ground, what each way, until when. Drafted by one and put in force by another; after that only its end changes. No personal data; purpose: data-protection; keep: 10 years after its end';
create unique index agreement_by_reference on privacy.sharing_agreement (municipality_id, reference);
create sequence privacy.agreement_number;
grant usage on sequence privacy.agreement_number to wederhoor_app;

create table privacy.agreement_partner (
  agreement_id uuid not null references privacy.sharing_agreement on delete cascade,
  partner_id uuid not null references privacy.partner,
  primary key (agreement_id, partner_id)
);
comment on table privacy.agreement_partner is 'Which partners a sharing agreement is with. No personal data; purpose: data-protection; keep: with the agreement';
create index agreement_of_partner on privacy.agreement_partner (partner_id);

create table privacy.agreement_category (
  agreement_id uuid not null references privacy.sharing_agreement on delete cascade,
  direction text not null check (direction in ('out', 'in')),
  category text not null check (category in ('address', 'name', 'birth-date', 'bsn', 'benefit', 'income', 'household', 'residence', 'work', 'care', 'business', 'findings', 'photo')),
  primary key (agreement_id, direction, category)
);
comment on table privacy.agreement_category is 'Which data go which way under a sharing agreement. No personal data; purpose: data-protection; keep: with the agreement';

create table privacy.sharing (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  unit_id uuid not null references staff.unit,
  thing_kind text not null check (thing_kind in ('action')),
  thing_id uuid not null,
  thing_reference text not null check (length(thing_reference) between 3 and 40),
  direction text not null check (direction in ('out', 'in')),
  partner_id uuid not null references privacy.partner,
  purpose text not null check (purpose in ('benefit-enforcement', 'care-enforcement', 'address-quality', 'organised-crime', 'joint-intervention')),
  route text not null check (route in ('law', 'riec', 'lsi', 'criminal-report')),
  agreement_id uuid references privacy.sharing_agreement,
  criminal_report text check (length(btrim(criminal_report)) between 3 and 60),
  categories text[] not null check (array_length(categories, 1) >= 1 and categories <@ array['address', 'name', 'birth-date', 'bsn', 'benefit', 'income',
    'household', 'residence', 'work', 'care', 'business', 'findings', 'photo']),
  what text not null check (length(btrim(what)) between 3 and 200),
  amount integer not null check (amount >= 0),
  necessity text not null check (length(btrim(necessity)) between 10 and 1000),
  shared_by uuid not null references staff.account,
  shared_at timestamptz not null,
  due_on date not null,
  ended text check (ended in ('returned', 'destroyed', 'kept-by-law')),
  ended_on date,
  end_note text check (length(end_note) between 5 and 500),
  ended_by uuid references staff.account,
  ended_at timestamptz,
  check ((route = 'criminal-report') = (criminal_report is not null)),
  check ((route = 'criminal-report') = (agreement_id is null)),
  check (num_nonnulls(ended, ended_on, ended_by, ended_at, end_note) in (0, 5))
);
comment on column privacy.sharing.what is 'what it was, in words without names or numbers of persons';
comment on column privacy.sharing.amount is 'how many records went along';
comment on table privacy.sharing is 'Everything that was shared with a partner or received from one: what, with whom, on what ground, when, and its return or destruction. Added only; the end is written once. No personal data beside who did it; purpose: data-protection; keep: 5 years after its end';
create index sharing_of_thing on privacy.sharing (thing_id, shared_at desc, id desc);
create index sharing_by_moment on privacy.sharing (municipality_id, shared_at desc, id desc);
create index sharing_of_partner on privacy.sharing (partner_id, shared_at desc, id desc);
create index sharing_due on privacy.sharing (municipality_id, due_on, id) where ended is null;

-- What the application checks first is checked here too: the agreement was in force that day, with this partner, for this purpose, for all
-- these data this way; the police hear nothing by the law of the municipality alone (Participatiewet art. 67 does not name them).
create function privacy.check_sharing() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  agreed privacy.sharing_agreement;
  partner_kind text := (select p.kind from privacy.partner p where p.id = new.partner_id and p.municipality_id = new.municipality_id);
  on_day constant date := platform.dutch_day(new.shared_at);
begin
  if partner_kind is null then raise exception 'not a partner of this municipality' using errcode = 'check_violation'; end if;
  if new.direction = 'out' and partner_kind = 'police' and new.route = 'law' then
    raise exception 'the police are not in Participatiewet art. 67' using errcode = 'check_violation';
  end if;
  if new.route = 'criminal-report' then
    if partner_kind not in ('police', 'public-prosecutor') or new.direction <> 'out' then
      raise exception 'a criminal report goes to the police or the prosecutor' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  select a.* into agreed from privacy.sharing_agreement a where a.id = new.agreement_id and a.municipality_id = new.municipality_id;
  if agreed.id is null or agreed.state <> 'in-force' or on_day < agreed.valid_from or on_day >= agreed.valid_to
     or agreed.purpose <> new.purpose or agreed.route <> new.route
     or not exists (select from privacy.agreement_partner ap where ap.agreement_id = agreed.id and ap.partner_id = new.partner_id)
     or exists (select from unnest(new.categories) c where not exists (
          select from privacy.agreement_category ac where ac.agreement_id = agreed.id and ac.direction = new.direction and ac.category = c)) then
    raise exception 'no agreement covers this' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function privacy.check_sharing() from public;
create trigger covered before insert on privacy.sharing for each row execute function privacy.check_sharing();

-- An agreement that was in force stays as it was; only its end is written.
create function privacy.keep_agreement() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if old.state = 'ended' or (old.state = 'in-force' and (new.state <> 'ended'
     or (new.title, new.purpose, new.route, new.legal_basis, new.valid_from, new.keep_days, new.dpia_reference, new.drafted_by, new.put_in_force_by)
        is distinct from
        (old.title, old.purpose, old.route, old.legal_basis, old.valid_from, old.keep_days, old.dpia_reference, old.drafted_by, old.put_in_force_by)
     or new.valid_to is distinct from old.valid_to)) then
    raise exception 'an agreement in force stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function privacy.keep_agreement() from public;
create trigger stays before update on privacy.sharing_agreement for each row execute function privacy.keep_agreement();

create function privacy.agreement_is_draft(agreement uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$ begin return exists (select from privacy.sharing_agreement a where a.id = agreement and a.state = 'draft'
  and a.municipality_id = any (staff.actor_municipalities())); end $$;
revoke all on function privacy.agreement_is_draft(uuid) from public;
grant execute on function privacy.agreement_is_draft(uuid) to wederhoor_app;

do $$
declare
  named text;
  own constant text := 'municipality_id = any ((select staff.actor_municipalities())::uuid[])';
  works_with constant text := '((select staff.actor_has_role(''specialist'')) or (select staff.actor_has_role(''coordinator'')) or (select staff.actor_has_role(''privacy'')))';
  keeps constant text := '((select staff.actor_has_role(''coordinator'')) or (select staff.actor_has_role(''privacy'')))';
begin
  foreach named in array array['partner', 'partner_contact', 'sharing_agreement', 'sharing'] loop
    execute format('alter table privacy.%I enable row level security', named);
    execute format('create policy own_municipality on privacy.%I as restrictive for all to wederhoor_app using ((select staff.works_here()) and %s) with check (%s)', named, own, own);
  end loop;
  foreach named in array array['partner', 'partner_contact', 'sharing_agreement'] loop
    execute format('create policy works_with_partners on privacy.%I for select to wederhoor_app using %s', named, works_with);
    execute format('create policy keeps on privacy.%I for insert to wederhoor_app with check %s', named, keeps);
    execute format('create policy keeps_on on privacy.%I for update to wederhoor_app using %s with check %s', named, keeps, keeps);
  end loop;
  foreach named in array array['agreement_partner', 'agreement_category'] loop
    execute format('alter table privacy.%I enable row level security', named);
    execute format('create policy with_agreement on privacy.%I for select to wederhoor_app using (exists (select from privacy.sharing_agreement a where a.id = agreement_id))', named);
    execute format('create policy of_draft on privacy.%I for insert to wederhoor_app with check (%s and privacy.agreement_is_draft(agreement_id))', named, keeps);
    execute format('create policy leaves_draft on privacy.%I for delete to wederhoor_app using (%s and privacy.agreement_is_draft(agreement_id))', named, keeps);
    execute format('grant select, insert, delete on privacy.%I to wederhoor_app', named);
  end loop;
end
$$;
create policy in_force_by_privacy on privacy.sharing_agreement as restrictive for update to wederhoor_app
  using (true) with check (state <> 'in-force' or put_in_force_by = (select platform.actor_id()) and (select staff.actor_has_role('privacy')));
create policy begins_as_draft on privacy.sharing_agreement as restrictive for insert to wederhoor_app
  with check (state = 'draft' and drafted_by = (select platform.actor_id()));
create policy discards_draft on privacy.sharing_agreement for delete to wederhoor_app
  using (state = 'draft' and ((select staff.actor_has_role('coordinator')) or (select staff.actor_has_role('privacy'))));
grant select, insert, update on privacy.partner, privacy.partner_contact to wederhoor_app;
grant select, insert, update, delete on privacy.sharing_agreement to wederhoor_app;

-- Who reads the log: whoever shared, the coordinator of the unit, and the privacy officer. The module of the thing adds who works on it.
create policy sharer_or_guard on privacy.sharing for select to wederhoor_app
  using (shared_by = (select platform.actor_id()) or (select staff.actor_has_role('privacy'))
    or ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit())));
create policy shares on privacy.sharing for insert to wederhoor_app
  with check (shared_by = (select platform.actor_id()) and ended is null and unit_id = (select staff.actor_unit())
    and ((select staff.actor_has_role('specialist')) or (select staff.actor_has_role('coordinator'))));
create policy ends_once on privacy.sharing for update to wederhoor_app
  using (ended is null and (shared_by = (select platform.actor_id()) or (select staff.actor_has_role('privacy'))
    or ((select staff.actor_has_role('coordinator')) and unit_id = (select staff.actor_unit()))))
  with check (ended_by = (select platform.actor_id()));
grant select, insert, update (ended, ended_on, end_note, ended_by, ended_at) on privacy.sharing to wederhoor_app;

insert into privacy.processing_activity (purpose, version, valid_from, confidential, name, goal, legal_basis, keep, source) values
  ('working-with-partners', 1, '2024-01-01', false, 'Samenwerken met ketenpartners',
   'Acties voorbereiden en uitvoeren met ketenpartners of van het eigen team, vastleggen wat ter plaatse is gezien, en daarover verslag doen.',
   'AVG art. 6 lid 1 onder e; Participatiewet art. 53a, 64 en 67; Wet SUWI art. 64; WGS (RIEC); Wet BRP (adreskwaliteit)',
   'Bevindingen ter plaatse een jaar na het verslag van de actie, tenzij zij een melding werden; het verslag zolang over het jaar verantwoording wordt afgelegd; wat is gedeeld vijf jaar.',
   'De eigen waarneming ter plaatse; partners, voor zover een afspraak dat toelaat');
