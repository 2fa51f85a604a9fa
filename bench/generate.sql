-- Fills an empty, migrated database with :files investigations, each on its own report, a tenth as many unjudged reports,
-- and the events of each file. Deterministic: everything follows from the row number. Nobody in it exists.
insert into staff.unit (id, code, name) values
  ('00000000-0000-7000-8000-0000000000a1', 'BO-1', 'Bench team 1'), ('00000000-0000-7000-8000-0000000000a2', 'BO-2', 'Bench team 2');
insert into staff.account (id, account, name, unit_id, demo)
select ('00000000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid, 'bench-' || n, 'Bench ' || n,
       case when n % 2 = 0 then '00000000-0000-7000-8000-0000000000a1'::uuid else '00000000-0000-7000-8000-0000000000a2'::uuid end, true
  from generate_series(1, 40) n;
insert into staff.account_role select id, 'specialist' from staff.account;
insert into reports.intake_unit
select scheme, '00000000-0000-7000-8000-0000000000a1'::uuid from unnest(array['subsistence', 'financial-scheme', 'work-file', 'other']) scheme
union all select scheme, '00000000-0000-7000-8000-0000000000a2'::uuid from unnest(array['wmo-pgb', 'youth-pgb']) scheme;

insert into parties.person (id, surname, initials, birth_date)
select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Testpersoon ' || n, 'B.', date '1950-01-01' + n % 18000
  from generate_series(1, :files) n;

-- n is a file up to :files and an unjudged report after that; moments run evenly over four years.
insert into reports.report (id, reference, received_on, received_at, source, channel, scheme, status, summary, summary_blind,
  unit_id, filed_by, assessed_by, handler_id, subject_person_id)
select ('00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid, 'M-BENCH-' || lpad(n::text, 8, '0'), at::date, at,
       (array['resident', 'own-organisation', 'other-organisation'])[1 + n % 3], (array['phone', 'letter', 'web-form', 'e-mail'])[1 + n % 4],
       (array['subsistence', 'financial-scheme', 'work-file', 'wmo-pgb', 'subsistence', 'subsistence'])[1 + n % 6],
       case when n > :files then 'received' when n % 9 = 0 then 'under-investigation' else 'investigated' end,
       words, words,
       case when n % 6 = 3 then '00000000-0000-7000-8000-0000000000a2'::uuid else '00000000-0000-7000-8000-0000000000a1'::uuid end,
       ('00000000-0000-7000-8000-0000000001' || lpad((1 + n % 40)::text, 2, '0'))::uuid,
       case when n <= :files then ('00000000-0000-7000-8000-0000000001' || lpad((1 + (n + 1) % 40)::text, 2, '0'))::uuid end,
       case when n <= :files then ('00000000-0000-7000-8000-0000000001' || lpad((1 + (n + 2) % 40)::text, 2, '0'))::uuid end,
       case when n <= :files then ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid end
  from (
    select n, timestamptz '2021-01-01 08:00+01' + (n::float8 / (:files * 1.1)) * interval '1460 days' as at,
           'De melder ziet sinds ' || (1 + n % 11) || ' maanden dat de betrokkene werkt bij een bedrijf in straat woord' || (n * 7919) % 5000
             || ' en niet doorgeeft wat er verandert. Het gaat om woord' || (n * 104729) % 20000 || ' en woord' || (n * 1299709) % 300 || '.' as words
      from generate_series(1, (:files * 1.1)::bigint) n
  ) made;

insert into investigations.investigation (id, reference, report_id, received_year, source, scheme, domain, purpose, legal_basis, unit_id, lead_id,
  stage, subject_person_id, opened_on, opened_at, usable_signal_on, closed_at, result)
select ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 'O-BENCH-' || lpad(n::text, 8, '0'), r.id, extract(year from r.received_on), r.source, r.scheme,
       case when r.scheme = 'wmo-pgb' then 'wmo' else 'participation-act' end, 'lawfulness-of-benefit', 'pw-53a', r.unit_id, r.handler_id,
       case when n % 9 = 0 then 'research' else 'closed' end, r.subject_person_id, r.received_on + 10, r.received_at + interval '10 days', r.received_on,
       case when n % 9 <> 0 then r.received_at + interval '90 days' end,
       case when n % 9 <> 0 then (array['terminated', 'changed', 'not-granted', 'no-finding', 'changed', 'other', 'terminated', 'no-finding', 'unknown', 'terminated'])[1 + n % 10] end
  from generate_series(1, :files) n
  join reports.report r on r.id = ('00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid;

insert into investigations.question (id, investigation_id, position, question)
select gen_random_uuid(), ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'Klopt het opgegeven inkomen over de gehele periode?' from generate_series(1, :files) n;
insert into investigations.method (id, investigation_id, step, goal, status, done_on, result, planned_by, planned_at)
select gen_random_uuid(), ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, step, 'Nagaan wat er bekend is', 'done', date '2024-01-01', 'Er is niets bijzonders gevonden.',
       ('00000000-0000-7000-8000-0000000001' || lpad((1 + (n + 2) % 40)::text, 2, '0'))::uuid, timestamptz '2024-01-01'
  from generate_series(1, :files) n, generate_series(1, 2) step;
insert into investigations.finding (id, investigation_id, kind, supports, content, source, found_on, recorded_by, recorded_at)
select gen_random_uuid(), ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 'fact', case when side = 1 then 'breach' else 'no-breach' end,
       'Een feit dat in het dossier staat en dat is nagevraagd.', 'eigen dossier', date '2024-01-01',
       ('00000000-0000-7000-8000-0000000001' || lpad((1 + (n + 2) % 40)::text, 2, '0'))::uuid, timestamptz '2024-01-01'
  from generate_series(1, :files) n, generate_series(1, 2) side;

insert into platform.audit_event (at, kind, action, object_kind, object_id, actor_id, purpose, facts)
select timestamptz '2024-01-01' + n * interval '1 second' + step * interval '1 day', 'write', (array['investigation.opened', 'investigation.moved',
         'finding.recorded', 'finding.recorded', 'method.completed', 'investigation.moved', 'investigation.moved', 'investigation.closed'])[step],
       'investigation', ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('00000000-0000-7000-8000-0000000001' || lpad((1 + (n + 2) % 40)::text, 2, '0'))::uuid, 'social-domain-enforcement', '{}'
  from generate_series(1, :files) n, generate_series(1, 8) step;
