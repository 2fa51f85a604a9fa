-- Who reads the trail, in which role somebody stood to a case, and the register of what personal data are used for.
create schema privacy;
grant usage on schema privacy to wederhoor_app;

-- How somebody stands to a file at this moment. Who gets in by a new door gets a line here, before the last two.
-- Not security definer: they work for platform.case_facts, in its place, and nobody else may call them.
create function privacy.role_on_file(file uuid, actor uuid) returns text
language plpgsql stable
as $$
begin
  return (select case
      when i.lead_id = actor then 'lead'
      when m.parts @> '{colleague}' then 'colleague'
      when m.parts @> '{reader}' then 'reader'
      when m.parts @> '{authoriser}' then 'authoriser'
      when exists (select from investigations.decision d where d.investigation_id = file and d.decided_by = actor) then 'decider'
      when i.stage = 'decision' and exists (select from staff.mandate d where d.account_id = actor
             and d.valid_from <= current_date and (d.valid_to is null or d.valid_to > current_date)) then 'mandate'
      when exists (select from staff.account c join staff.account_role r on r.account_id = c.id and r.role = 'coordinator'
                    where c.id = actor and c.unit_id = i.unit_id) then 'coordinator'
      else 'other' end
    from investigations.investigation i,
         lateral (select array_agg(m.part) as parts from investigations.member m
                   where m.investigation_id = file and m.account_id = actor and (m.until is null or m.until >= current_date)) m
   where i.id = file);
end
$$;
create function privacy.role_on_report(report uuid, actor uuid) returns text
language plpgsql stable
as $$
begin
  return (select case
      when r.handler_id = actor then 'handler'
      when r.filed_by = actor then 'filer'
      when r.assessed_by = actor or r.joined_by = actor then 'judge'
      when exists (select from reports.reader g where g.report_id = report and g.account_id = actor
                     and (g.until is null or g.until >= current_date)) then 'reader'
      when r.status = 'received' and exists (select from staff.account c join staff.account_role s on s.account_id = c.id and s.role = 'specialist'
                     where c.id = actor and c.unit_id = r.unit_id) then 'intake'
      else coalesce(
        (select nullif(privacy.role_on_file(i.id, actor), 'other') from investigations.investigation i where i.report_id = report),
        (select 'coordinator' from staff.account c join staff.account_role s on s.account_id = c.id and s.role = 'coordinator'
          where c.id = actor and c.unit_id = r.unit_id),
        'other') end
    from reports.report r where r.id = report);
end
$$;

create or replace function platform.case_facts(kind text, id uuid, actor uuid, out subject_id uuid, out case_role text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if id is null then
    return;
  elsif kind = 'investigation' then
    subject_id := (select i.subject_person_id from investigations.investigation i where i.id = case_facts.id);
    case_role := case when actor is not null then privacy.role_on_file(id, actor) end;
  elsif kind = 'report' then
    subject_id := (select r.subject_person_id from reports.report r where r.id = case_facts.id);
    case_role := case when actor is not null then privacy.role_on_report(id, actor) end;
  elsif kind = 'person' then
    subject_id := id;
  end if;
end
$$;
create or replace function platform.case_municipality(kind text, id uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case kind
    when 'investigation' then (select i.municipality_id from investigations.investigation i where i.id = case_municipality.id)
    when 'report' then (select r.municipality_id from reports.report r where r.id = case_municipality.id)
    when 'person' then (select p.municipality_id from parties.person p where p.id = case_municipality.id)
  end;
end
$$;

-- Whoever sees a file or report sees who looked at it. The privacy officer reads the whole trail of the own municipality, and no contents:
-- events of its cases, and what its colleagues did that is about no case.
create policy looks_at_file on platform.audit_event for select to wederhoor_app
  using (object_kind = 'investigation' and kind = 'read' and investigations.sees_file(object_id));
create policy looks_at_report on platform.audit_event for select to wederhoor_app
  using (object_kind = 'report' and kind = 'read' and reports.actor_sees(object_id));
create policy privacy_officer on platform.audit_event for select to wederhoor_app
  using ((select staff.actor_has_role('privacy')) and case
    when municipality_id is not null then municipality_id = any ((select staff.actor_municipalities())::uuid[])
    when actor_id is not null then actor_id in (select a.id from staff.account a where a.municipality_id = any ((select staff.actor_municipalities())::uuid[]))
    else true end);

create table privacy.processing_activity (
  purpose text not null,
  version smallint not null check (version > 0),
  name text not null,
  goal text not null,
  legal_basis text not null,
  keep text not null,
  source text not null,
  confidential boolean not null,
  valid_from date not null,
  valid_to date,
  primary key (purpose, version),
  check (valid_to is null or valid_to > valid_from)
);
comment on table privacy.processing_activity is 'The register: what personal data are used for, on which ground, how long they are kept and where they come from, version by version. No personal data.';
comment on column privacy.processing_activity.confidential is 'the person does not see these lines while the work goes on (AVG art. 23; Logboek Dataverwerkingen)';
insert into privacy.processing_activity (purpose, version, valid_from, confidential, name, goal, legal_basis, keep, source) values
  ('receiving-reports', 1, '2024-01-01', true, 'Meldingen ontvangen',
   'Meldingen en signalen over mogelijk misbruik van bijstand, Wmo of jeugdhulp aannemen en beoordelen.',
   'AVG art. 6 lid 1 onder e; Participatiewet art. 7 en 8b; Wmo 2015 art. 2.1.3 lid 4; Jeugdwet art. 2.9 onder d',
   'Eén jaar als er geen onderzoek komt (Selectielijst 12.3), anders zo lang als het onderzoek.',
   'De melder; een collega; een andere organisatie'),
  ('social-domain-enforcement', 1, '2024-01-01', true, 'Onderzoek naar rechtmatigheid',
   'Onderzoeken of een uitkering, voorziening of budget terecht is verstrekt, en daarover eerlijk adviseren en besluiten.',
   'AVG art. 6 lid 1 onder e; Participatiewet art. 53a, 54 en 64; Wmo 2015 art. 2.3.9, 2.3.10, 5.2.1 en 6.1; Jeugdwet art. 8.1.2 en 8.1.4',
   'Tien jaar (Selectielijst 12.1.1), Wmo vijftien jaar, Jeugdwet twintig jaar.',
   'De inwoner zelf; de melding; het uitkeringsdossier; organisaties die op verzoek gegevens geven'),
  ('programme-account', 1, '2024-01-01', false, 'Verantwoording over het programma',
   'Tellen wat het team deed, het jaarprogramma schrijven en verslag doen, zonder namen.',
   'AVG art. 6 lid 1 onder e; Participatiewet art. 8b; Gemeentewet art. 197',
   'De cijfers blijven; regels onder een cijfer zo lang als het dossier.', 'De eigen dossiers'),
  ('administration', 1, '2024-01-01', false, 'Beheer van accounts en rechten',
   'Regelen wie hier werkt, wie waarover mag besluiten en wat er is ingesteld.',
   'AVG art. 6 lid 1 onder e en art. 32; BIO2 5.15 tot en met 5.18', 'Zo lang als dossiers de medewerker noemen.', 'De gemeente als werkgever'),
  ('sign-in', 1, '2024-01-01', false, 'Aanmelden',
   'Vaststellen wie er werkt.', 'AVG art. 32; BIO2 5.16 en 5.17', 'Vijf jaar in het logboek.', 'De aanmelddienst van de gemeente'),
  ('data-protection', 1, '2024-01-01', true, 'Toezicht op inzage',
   'Controleren wie welke gegevens bekeek en waarom, en de inwoner daarover kunnen vertellen.',
   'AVG art. 5 lid 2, 15, 32 en 39; BIO2 8.15', 'Vijf jaar (BIO2 8.15.04).', 'Het logboek van dit systeem');

alter table privacy.processing_activity enable row level security;
create policy everybody_here on privacy.processing_activity for select to wederhoor_app using ((select platform.actor_id()) is not null);
grant select on privacy.processing_activity to wederhoor_app;

insert into platform.legal_parameter (key, value, unit, valid_from, source, verified) values
  ('working-hours-start', 7, 'hours', '2024-01-01', 'werkafspraak van de gemeente', false),
  ('working-hours-end', 19, 'hours', '2024-01-01', 'werkafspraak van de gemeente', false);

create table privacy.person_search (
  id uuid primary key,
  municipality_id uuid not null default staff.home_municipality() references staff.municipality,
  account_id uuid not null references staff.account,
  person_id uuid references parties.person on delete set null,
  reason text not null check (length(reason) >= 10),
  at timestamptz not null
);
comment on table privacy.person_search is 'Why the privacy officer looked up who looked at one person; personal data of employees; purpose: oversight; keep: 5 years, as the trail';
alter table privacy.person_search enable row level security;
create index person_search_by_time on privacy.person_search (municipality_id, at desc, id desc);
-- A search belongs to the municipality of the person who was found, and when nobody was, to that of the officer.
create function privacy.place_search() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.municipality_id := coalesce(platform.case_municipality('person', new.person_id), staff.home_municipality());
  return new;
end
$$;
create trigger place_search before insert on privacy.person_search for each row execute function privacy.place_search();
create policy own_municipality on privacy.person_search as restrictive for all to wederhoor_app
  using (municipality_id = any ((select staff.actor_municipalities())::uuid[]))
  with check (municipality_id = any ((select staff.actor_municipalities())::uuid[]));
create policy officers on privacy.person_search for select to wederhoor_app using ((select staff.actor_has_role('privacy')));
create policy own on privacy.person_search for insert to wederhoor_app
  with check (account_id = (select platform.actor_id()) and (select staff.actor_has_role('privacy')));
grant select, insert on privacy.person_search to wederhoor_app;

-- For the privacy officer only: whose lines to show when somebody asks about themselves, by the blind index of their number.
create function privacy.people_with_number(indexes bytea[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select p.id from parties.person p
   where p.bsn_index = any (indexes) and staff.actor_has_role('privacy') and p.municipality_id = any (staff.actor_municipalities())
$$;
-- the cases about them as far as that is known now, also when it was not yet known at a look,
create function privacy.cases_about(people uuid[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select i.id from investigations.investigation i
   where i.subject_person_id = any (people) and staff.actor_has_role('privacy') and i.municipality_id = any (staff.actor_municipalities())
  union
  select r.id from reports.report r
   where r.subject_person_id = any (people) and staff.actor_has_role('privacy') and r.municipality_id = any (staff.actor_municipalities())
$$;
-- the newest lists before a place on which such a case was shown: what asks inside facts finds no index under row security,
-- so this says for itself what the policy of the trail says,
create function privacy.lists_with(cases uuid[], before timestamptz, before_seq bigint, most integer) returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select e.seq from platform.audit_event e
   where e.kind = 'read' and e.facts ? 'shown' and e.facts -> 'shown' ?| cases::text[] and (e.at, e.seq) < (before, before_seq)
     and staff.actor_has_role('privacy') and case
       when e.municipality_id is not null then e.municipality_id = any (staff.actor_municipalities())
       else e.actor_id in (select a.id from staff.account a where a.municipality_id = any (staff.actor_municipalities())) end
   order by e.at desc, e.seq desc limit most
$$;
create index audit_event_lists on platform.audit_event using gin ((facts -> 'shown')) where kind = 'read' and facts ? 'shown';
-- the reference of a case and nothing more of it,
create function privacy.references_of(wanted uuid[]) returns table (id uuid, reference text)
language sql stable security definer set search_path = ''
as $$
  select i.id, i.reference from investigations.investigation i
   where i.id = any (wanted) and staff.actor_has_role('privacy') and i.municipality_id = any (staff.actor_municipalities())
  union all
  select r.id, r.reference from reports.report r
   where r.id = any (wanted) and staff.actor_has_role('privacy') and r.municipality_id = any (staff.actor_municipalities())
$$;
-- and whom the rows of a list were about.
create function privacy.subjects_of(wanted uuid[]) returns table (id uuid, subject_id uuid)
language sql stable security definer set search_path = ''
as $$
  select i.id, i.subject_person_id from investigations.investigation i
   where i.id = any (wanted) and i.subject_person_id is not null and staff.actor_has_role('privacy') and i.municipality_id = any (staff.actor_municipalities())
  union all
  select r.id, r.subject_person_id from reports.report r
   where r.id = any (wanted) and r.subject_person_id is not null and staff.actor_has_role('privacy') and r.municipality_id = any (staff.actor_municipalities())
$$;
revoke all on function privacy.place_search(), platform.case_facts(text, uuid, uuid), platform.case_municipality(text, uuid), privacy.role_on_file(uuid, uuid), privacy.role_on_report(uuid, uuid),
  privacy.people_with_number(bytea[]), privacy.cases_about(uuid[]), privacy.lists_with(uuid[], timestamptz, bigint, integer), privacy.references_of(uuid[]),
  privacy.subjects_of(uuid[]) from public;
grant execute on function privacy.people_with_number(bytea[]), privacy.cases_about(uuid[]), privacy.lists_with(uuid[], timestamptz, bigint, integer),
  privacy.references_of(uuid[]), privacy.subjects_of(uuid[]) to wederhoor_app;
