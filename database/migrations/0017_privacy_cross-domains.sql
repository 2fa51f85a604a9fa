-- Participation Act files and Wmo and Youth Act files are separate compartments. What crosses needs a legal ground and somebody else's approval.
create schema if not exists privacy;
grant usage on schema privacy to wederhoor_app;

create table privacy.cross_domain_disclosure (
  id uuid primary key,
  municipality_id uuid not null references staff.municipality,
  thing_kind text not null check (thing_kind in ('investigation', 'report')),
  thing_id uuid not null,
  thing_reference text not null,
  to_compartment text not null check (to_compartment in ('participation-act', 'social-support')),
  ground text not null check (ground in
    ('pw-53a-6', 'pw-64-1', 'pw-67', 'wmo-2-3-9', 'wmo-5-2-2', 'wmo-5-2-4', 'youth-8-1-2', 'gdpr-6-1-d', 'gdpr-6-1-e')),
  necessity text not null check (length(necessity) >= 20),
  what text not null check (length(what) >= 3),
  until date not null,
  asked_by uuid not null references staff.account,
  asked_at timestamptz not null,
  decided_by uuid references staff.account,
  decided_at timestamptz,
  decision text check (decision in ('approved', 'refused')),
  reason text,
  check (num_nonnulls(decided_by, decided_at, decision) in (0, 3)),
  check (decided_by <> asked_by),
  check (decision is distinct from 'refused' or reason is not null)
);
comment on table privacy.cross_domain_disclosure is 'Which data of a file or report may go to the other compartment, on which legal ground, why that is necessary, until when, and who approved it; personal data of employees; keep: as the file or report';
comment on column privacy.cross_domain_disclosure.what is 'which data, in words and without names';
create index disclosure_of_thing on privacy.cross_domain_disclosure (thing_id, asked_at);
create index disclosure_undecided on privacy.cross_domain_disclosure (asked_at, id) where decision is null;

-- Whether an approved disclosure to a compartment holds today, and through a later day when one is given.
create function privacy.discloses(kind text, thing uuid, compartment text, through date default null) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from privacy.cross_domain_disclosure d
    where d.thing_kind = kind and d.thing_id = thing and d.to_compartment = compartment and d.decision = 'approved' and d.until >= greatest(through, current_date));
end
$$;
revoke all on function privacy.discloses(text, uuid, text, date) from public;
grant execute on function privacy.discloses(text, uuid, text, date) to wederhoor_app;

-- Who asked reads the answer; the privacy officer reads what was asked, and never the file. Who sees the file or report, and who decides, is added
-- where files and reports are known.
alter table privacy.cross_domain_disclosure enable row level security;
create policy own_municipality on privacy.cross_domain_disclosure as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy asked on privacy.cross_domain_disclosure for select to wederhoor_app using (asked_by = (select platform.actor_id()));
create policy officer on privacy.cross_domain_disclosure for select to wederhoor_app using ((select staff.actor_has_role('privacy')));
grant select, insert, update (decided_by, decided_at, decision, reason) on privacy.cross_domain_disclosure to wederhoor_app;
