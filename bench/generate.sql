-- Fills an empty, migrated database with :files investigations, each on its own report, a tenth as many unjudged reports,
-- and the events of each file. Deterministic: everything follows from the row number. Nobody in it exists.
insert into staff.unit (id, code, name) values
  ('00000000-0000-7000-8000-0000000000a1', 'BO-1', 'Bench team 1'), ('00000000-0000-7000-8000-0000000000a2', 'BO-2', 'Bench team 2');
insert into staff.account (id, account, name, unit_id, demo, conduct_until)
select ('00000000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid, 'bench-' || n, 'Bench ' || n,
       case when n % 2 = 0 then '00000000-0000-7000-8000-0000000000a1'::uuid else '00000000-0000-7000-8000-0000000000a2'::uuid end, true, '2100-01-01'
  from generate_series(1, 40) n;
insert into staff.account_role select id, 'specialist' from staff.account;
insert into staff.account_role select id, 'policy' from staff.account where account = 'bench-1';
insert into reports.intake_unit (scheme, unit_id)
select scheme, '00000000-0000-7000-8000-0000000000a1'::uuid from unnest(array['subsistence', 'financial-scheme', 'work-file', 'other']) scheme
union all select scheme, '00000000-0000-7000-8000-0000000000a2'::uuid from unnest(array['wmo-pgb', 'youth-pgb']) scheme;

insert into parties.person (id, surname, initials, birth_date)
select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Testpersoon ' || n, 'B.', date '1950-01-01' + n % 18000
  from generate_series(1, :files) n;

-- n is a file up to :files and an unjudged report after that; moments run evenly over four years.
-- Everything is counted once, at the end.
alter table reports.report disable trigger count_added;
alter table reports.worthiness disable trigger count_added;
alter table investigations.investigation disable trigger count_added;
alter table investigations.decision disable trigger count_added;

insert into reports.report (id, reference, received_on, received_at, recorded_at, source, channel, scheme, status, summary, summary_blind,
  unit_id, filed_by, assessed_by, handler_id, subject_person_id)
select ('00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid, 'M-BENCH-' || lpad(n::text, 8, '0'), at::date, at, at,
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
  stage, subject_person_id, opened_on, opened_at, usable_signal_on, closed_at, result, result_at_closing)
select ('00000000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid, 'O-BENCH-' || lpad(n::text, 8, '0'), r.id, extract(year from r.received_on), r.source, r.scheme,
       case when r.scheme = 'wmo-pgb' then 'wmo' else 'participation-act' end, 'lawfulness-of-benefit', 'pw-53a', r.unit_id, r.handler_id,
       case when n % 9 = 0 then 'research' else 'closed' end, r.subject_person_id, r.received_on + 10, r.received_at + interval '10 days', r.received_on,
       case when n % 9 <> 0 then r.received_at + (60 + n % 97) * interval '1 day' end, o.result, o.result
  from generate_series(1, :files) n
  join reports.report r on r.id = ('00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid
 cross join lateral (select case when n % 9 <> 0 then (array['terminated', 'changed', 'not-granted', 'no-finding', 'changed', 'other', 'terminated', 'no-finding',
    'unknown', 'terminated'])[1 + n % 10] end as result) o;

insert into reports.worthiness (report_id, answers, outcome, motivation, saw_names, decided_by, decided_at)
select r.id, '{}', 'investigate', 'Het is concreet en na te gaan.', false, r.assessed_by, r.received_at + (2 + abs(hashtext(r.id::text)) % 8) * interval '1 day'
  from reports.report r where r.assessed_by is not null;
insert into investigations.weighing (investigation_id, suitable, necessary, balanced, circumstances, consequences, own_share, help_offered, culpability,
  culpability_facts, weighed_by, updated_at)
select i.id, 'Past.', 'Nodig.', 'In balans.', 'Geen bijzondere.', 'Te dragen.', 'Geen.', 'Buurtteam.',
       (array['intent', 'gross-negligence', 'normal', 'reduced', 'none'])[1 + abs(hashtext(i.id::text)) % 5], 'Staat in het dossier.', i.lead_id, i.closed_at
  from investigations.investigation i where i.stage = 'closed';
insert into investigations.hearing (id, investigation_id, purpose, invited_on, planned_at, way, rights_notice, attendance)
select gen_random_uuid(), i.id, 'benefit-facts', i.opened_on + 20, i.opened_at + interval '25 days', 'office', true,
       (array['attended', 'attended', 'attended', 'written', 'no-show'])[1 + abs(hashtext(i.id::text || 'h')) % 5]
  from investigations.investigation i where i.stage = 'closed' and abs(hashtext(i.id::text || 'r')) % 2000 > 0; -- the others are the rare figure
insert into investigations.advice (id, investigation_id, version, status, author_id, updated_at, sent_at)
select i.id, i.id, 1, 'sent', i.lead_id, i.closed_at - interval '20 days', i.closed_at - interval '20 days' from investigations.investigation i where i.stage = 'closed';
insert into investigations.advice_part (id, advice_id, investigation_id, position, kind, reasons, addressee)
select i.id, i.id, i.id, 1, kinds[1 + abs(hashtext(i.id::text || 'p')) % 5], 'Zie de bevindingen.', addressee
  from investigations.investigation i
  join (values ('participation-act', 'work-and-income', array['terminate', 'change', 'not-grant', 'recover', 'warning']),
    ('wmo', 'social-development', array['terminate', 'change', 'not-grant', 'convert', 'help'])) of_law (law, addressee, kinds) on law = i.domain
 where i.stage = 'closed';
insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, source)
select gen_random_uuid(), a.id, addressee, array['terminate'], date '2020-01-01', 'meting'
  from staff.account a, unnest(array['work-and-income', 'social-development']) addressee where a.account = 'bench-1';
insert into investigations.decision (part_id, investigation_id, choice, deviates_to, reasons, decided_by, mandate_id, decided_at)
select i.id, i.id, case when h % 12 = 0 then 'deviate' else 'follow' end, case when h % 12 = 0 then 'help' end, case when h % 12 = 0 then 'De gevolgen wegen zwaar.' end,
       m.account_id, m.id, i.closed_at - (3 + h % 11) * interval '1 day'
  from investigations.investigation i cross join lateral (select abs(hashtext(i.id::text || 'd')) as h) x
  join investigations.advice_part p on p.id = i.id join staff.mandate m on m.addressee = p.addressee where i.stage = 'closed';
insert into investigations.outcome (investigation_id, result, explanation, carried_out_on, monthly_cents, recovered_cents, fined_cents, registered, recorded_by, at)
select i.id, i.result, case i.result when 'unknown' then 'Niet teruggemeld.' end, i.closed_at::date, case when i.result in ('terminated', 'changed') then 40000 + h % 70000 end,
       case when h % 4 = 0 then 10000 + h % 900000 end, case when h % 15 = 0 and i.domain = 'participation-act' then 5000 + h % 100000 end, false, i.lead_id, i.closed_at
  from investigations.investigation i cross join lateral (select abs(hashtext(i.id::text || 'o')) as h) x where i.stage = 'closed';
insert into investigations.lesson (investigation_id, cause, aims_at, proposal, recorded_by, at)
select i.id, (array['rule-not-understood', 'form-unclear', 'change-not-passed-on', 'debts', 'deliberate-gain', 'own-mistake', 'no-breach', 'other'])[1 + h % 8],
       (array['service', 'information', 'process', 'policy', 'none'])[1 + h % 5], 'Leg de regel uit.', i.lead_id, i.closed_at
  from investigations.investigation i cross join lateral (select abs(hashtext(i.id::text || 'l')) as h) x where i.stage = 'closed';

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

alter table reports.report enable trigger count_added;
alter table reports.worthiness enable trigger count_added;
alter table investigations.investigation enable trigger count_added;
alter table investigations.decision enable trigger count_added;
analyze;
call programme.recount();
