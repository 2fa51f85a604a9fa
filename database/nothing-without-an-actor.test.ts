import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstMunicipality } from '#app/server/testing/house.ts'
import { roleWords } from '#modules/staff/contract.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { newId } from '#platform/server/new-id.ts'
import type { TestDatabase } from '#platform/server/testing/test-database.ts'
import { unitIds } from './sample/staff.ts'
import { copyDemoDatabase } from './sample/testing/demo-database.ts'

// What the application may read without knowing who asks; each with the reason. None of it names a case or a person.
const SETTINGS: Readonly<Record<string, string>> = {
  'jobs.queue': 'the one queue of work in the background',
  'jobs.version': 'the layout of the queue',
  'platform.closed_day': 'days that count as a holiday',
  'platform.legal_parameter': 'amounts and terms of the law',
  'platform.working_day': 'the calendar',
  'reporting.measure': 'the names of what is counted',
  'reports.intake_unit': 'which unit takes reports in; the public form needs it',
  'reports.questionable_word': 'the list of words that make a judge reconsider',
  'staff.code_of_conduct': 'what everybody promises, shown before anything else',
  'staff.office_day': 'on which days an office is closed; no secret',
  'staff.opening_part': 'when an office is open; no secret',
  'staff.municipality': 'which municipalities work here; the public form asks it',
}
// What every colleague reads, whatever their municipality, unit and roles: who works here, the programme, sums. No case, and nobody whom a case is about.
const FOR_EVERY_COLLEAGUE: Readonly<Record<string, string>> = {
  ...SETTINGS,
  'advice.citation': 'articles of law are the same for everybody',
  'advice.desk': 'which unit answers which questions',
  'advice.duty_exception': 'who is at the desk on a day, without a reason; of the own municipality',
  'advice.duty_part': 'who is at the desk when; of the own municipality',
  'advice.duty_reach': 'how to reach who is at the desk; of the own municipality',
  'advice.target': 'how fast questions are answered',
  'platform.audit_event': 'the traces of those who keep the rules; its facts are codes, ids and days',
  'programme.activity': 'the programme is a public document',
  'programme.annual_report': 'the annual report is a public document',
  'programme.explanation': 'the annual report is a public document',
  'programme.goal': 'the programme is a public document',
  'programme.judgement': 'the annual report is a public document',
  'programme.lesson': 'lessons are written without names; of the own municipality',
  'programme.lesson_entry': 'what lessons add to the figures, without names; of the own municipality',
  'programme.lesson_source': 'from which closed files a lesson came, as numbers; of the own municipality',
  'programme.lesson_step': 'what was decided about lessons; of the own municipality',
  'programme.month_tally': 'sums without names',
  'programme.pick': 'lessons are written without names',
  'programme.section': 'the programme is a public document',
  'programme.tally': 'sums without names',
  'programme.version': 'the programme is a public document',
  'pgb.import_mapping': 'how columns of files of the SVB are read: names of columns; of the own municipality',
  'privacy.processing_activity': 'the register of what data are used for is public (AVG art. 30)',
  'staff.account': 'names of colleagues',
  'staff.account_municipality': 'for whom colleagues work',
  'staff.account_role': 'roles of colleagues',
  'staff.conduct_acceptance': 'which colleague promised to keep the code of conduct; own, or for the administrator',
  'staff.designation': 'which colleague is a supervisor',
  'staff.group_role': 'what a group of the identity provider stands for; for the administrator',
  'staff.mail_choice': 'the own address for mail',
  'staff.message': 'own messages',
  'staff.mandate': 'who may decide what',
  'staff.rights_review': 'which rights were confirmed; own, or for who reviews',
  'staff.session': 'own sessions, or for the administrator',
  'staff.unit': 'names of units',
}

// What every colleague reads of the own municipality: what residents are told. Nobody is named in it but colleagues.
const OF_THE_OWN_MUNICIPALITY: Readonly<Record<string, string>> = {
  'privacy.partner': 'names of organisations',
  'privacy.partner_contact': 'whom to call at a partner, at work; for who works with partners',
  'privacy.sharing_agreement': 'what was agreed about data, without persons',
  'privacy.agreement_partner': 'with which organisation something was agreed',
  'privacy.agreement_category': 'which kinds of data were agreed on',
  'information.item': 'texts for residents',
  'information.item_version': 'texts for residents as they were',
  'information.translation': 'texts for residents in other languages',
  'information.audience': 'names of groups that are informed',
  'information.use': 'where texts were used and how many people that reached',
  'information.public_page': 'how to reach the municipality',
  'reporting.information_use': 'sums of uses',
  'programme.scenario': 'sums and durations of the team, for who may read what if',
  'programme.scenario_attachment': 'which scenario stands with which draft',
  'advice.knowledge_day': 'how often an item was used; nobody stands with it',
  'advice.knowledge_item': 'a check keeps persons out',
  'advice.knowledge_version': 'a check keeps persons out',
  'partner_actions.action': 'why, where and when; who accounts for the year or guards privacy reads it, and no address or finding',
  'partner_actions.action_partner': 'which organisations took part and what they were to do',
  'partner_actions.crew': 'which colleagues went along; stands with the action',
  'partner_actions.report': 'counts and an evaluation without names, once agreed',
  'partner_actions.tally': 'the counts of an action',
  'staff.training': 'trainings of colleagues: own, of the unit for its coordinator, or for the administrator',
  'staff.training_term': 'how long trainings hold',
  'reporting.partner_action': 'counts of actions',
  'reporting.entry': 'all measures in one; each of them is asked by itself too',
}

// What somebody with every role reads for being privacy officer too, of the own municipality: what is left to decide or to look at, no contents.
const FOR_THE_PRIVACY_OFFICER: Readonly<Record<string, string>> = {
  'investigations.access_grant': 'who broke the glass, and why',
  'investigations.glass_look': 'what came of looking at it',
  'privacy.cross_domain_disclosure': 'what is asked to be shared between the laws',
  'privacy.person_search': 'which colleague looked a person up, and why',
  'privacy.sharing': 'what was shared with which partner, in kinds of data, without persons',
}

interface Readable {
  name: string
  columns: string
  rows: number
}

// Somebody of another municipality sits in a team that takes in the reports of both, and may decide on everything.
const elsewhere = { municipality: newId(), account: newId() }
const nextDoor = { unit: newId(), account: newId() }
const inTheTeam = newId()

let db: TestDatabase
let readable: Readable[]
beforeAll(async () => {
  db = await copyDemoDatabase('2024-12-03')
  await fillWhatTheSampleLeavesEmpty()
  await db.owner.query(`insert into staff.municipality values ($1, 'GM9999', 'Elders')`, [elsewhere.municipality])
  await db.owner.query(`insert into staff.unit (id, code, name) values ($1, 'HIERNAAST', 'Team hiernaast')`, [nextDoor.unit])
  await hire(elsewhere.account, 'Elders', unitIds.income, elsewhere.municipality)
  await hire(nextDoor.account, 'Hiernaast', nextDoor.unit, firstMunicipality.id)
  await mayDecideOnEverything(elsewhere.account)
  await hire(inTheTeam, 'In het team', unitIds.income, firstMunicipality.id)
  readable = await readableByTheApplication()
}, 60_000)
afterAll(() => db.drop())

test('the database is full of cases, so that an empty answer means something', () => {
  const full = new Set(readable.filter(({ rows }) => rows > 0).map(({ name }) => name))

  for (const name of [
    'parties.person',
    'parties.address',
    'reports.report',
    'reports.worthiness',
    'reports.reader',
    'reports.reporter_identity',
  ])
    expect(full, name).toContain(name)
  for (const part of [
    'investigation',
    'member',
    'finding',
    'hearing',
    'weighing',
    'advice',
    'advice_part',
    'decision',
    'outcome',
    'access',
  ])
    expect(full, part).toContain(`investigations.${part}`)
  expect(full).toContain('platform.audit_event')
  expect(readable.length).toBeGreaterThan(60)
})

test('every table has a row, but for those that every colleague reads anyway', () => {
  expect(readable.filter(({ rows, name }) => rows === 0 && !(name in FOR_EVERY_COLLEAGUE)).map(({ name }) => name)).toEqual([])
})

test('without an actor the application reads settings, and nothing else', async () => {
  expect(await read(null, SETTINGS)).toEqual([])
})

test('with an id that nobody has, the application reads settings, and nothing else', async () => {
  expect(await read(newId(), SETTINGS)).toEqual([])
})

test('with the id of somebody who left, the application reads settings, and nothing else', async () => {
  await db.owner.query('update staff.account set active = false where id = $1', [elsewhere.account])

  expect(await read(elsewhere.account, SETTINGS, ['platform.audit_event', 'staff.session', 'staff.conduct_acceptance'])).toEqual([])
  await db.owner.query('update staff.account set active = true where id = $1', [elsewhere.account])
})

test('somebody with every role and mandate in another municipality reads no case and nobody whom a case is about', async () => {
  expect(await read(elsewhere.account, FOR_EVERY_COLLEAGUE)).toEqual([])
})

test('somebody with every role in another unit reads no case and nobody whom a case is about', async () => {
  expect(await read(nextDoor.account, { ...FOR_EVERY_COLLEAGUE, ...FOR_THE_PRIVACY_OFFICER, ...OF_THE_OWN_MUNICIPALITY })).toEqual([])
})

test('every name on the lists is something that the application can read', () => {
  const names = readable.map(({ name }) => name)

  expect(Object.keys(FOR_EVERY_COLLEAGUE).filter((name) => !names.includes(name))).toEqual([])
})

test('the application may add to the trail and read it, and do nothing else with it', async () => {
  const { rows } = await db.pool.query(`
    select p as privilege from unnest(array['update', 'delete', 'truncate', 'references', 'trigger']) p
     where has_table_privilege('platform.audit_event', p) or (p = 'update' and has_any_column_privilege('platform.audit_event', 'update'))`)

  expect(rows).toEqual([])
  for (const statement of [
    'update platform.audit_event set action = action',
    'delete from platform.audit_event',
    'truncate platform.audit_event',
  ])
    await expect(db.pool.query(statement), statement).rejects.toThrow('permission denied')
})

test('the application owns nothing, bypasses nothing, becomes nobody else and reads no passwords', async () => {
  const { rows } = await db.pool.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
           (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = current_user`)
  const owner = (await db.owner.query<{ name: string }>('select current_user as name')).rows[0]?.name ?? ''

  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, owns: 0 }])
  await expect(db.pool.query('select from pg_authid')).rejects.toThrow('permission denied')
  await expect(db.pool.query(`set role "${owner}"`)).rejects.toThrow('permission denied')
  await expect(db.pool.query(`set session authorization "${owner}"`)).rejects.toThrow('permission denied')
  await expect(db.pool.query('create table public.mine ()')).rejects.toThrow('permission denied')
  await expect(db.pool.query('alter table reports.report disable row level security')).rejects.toThrow('must be owner')
})

test('every function with the rights of the owner has a fixed search path, and the public may not call it', async () => {
  const { rows } = await db.owner.query<{ name: string }>(`
    select p.oid::regprocedure::text as name from pg_proc p
     where p.prosecdef and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
       and (not coalesce(p.proconfig @> array['search_path=""'], false)
         or p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))
     order by 1`)

  expect(rows).toEqual([])
})

test('every view that the application reads keeps to the rows of who asks', async () => {
  const { rows } = await db.owner.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
     where c.relkind in ('v', 'm') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' and has_any_column_privilege('wederhoor_app', c.oid, 'select')
       and not coalesce(c.reloptions @> array['security_invoker=true'], false)`)

  expect(rows).toEqual([])
})

test('in a team that works for two municipalities, a coordinator of one reads the cases of that one only', async () => {
  await liveElsewhere()
  const client = await db.pool.connect()
  const seen = async (actor: string) => {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [actor])
    const { rows } = await client.query<{ municipality_id: string; n: number }>(`
      select municipality_id, count(*)::int as n from (
        select municipality_id from reports.report union all select municipality_id from investigations.investigation
        union all select municipality_id from parties.person) seen group by 1`)
    await client.query('rollback')
    return new Map(rows.map(({ municipality_id, n }) => [municipality_id, n]))
  }

  const [here, there] = [await seen(inTheTeam), await seen(elsewhere.account)]
  client.release()
  expect(here.get(firstMunicipality.id)).toBeGreaterThan(100)
  expect([...here.keys()]).toEqual([firstMunicipality.id])
  expect([...there]).toEqual([[elsewhere.municipality, 3]])
})

/** Everything that the application may select, with the columns that it may, and how many rows there really are. */
async function readableByTheApplication(): Promise<Readable[]> {
  const { rows } = await db.owner.query<Omit<Readable, 'rows'>>(`
    select c.oid::regclass::text as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|public)'
       and (c.relnamespace::regnamespace::text <> 'jobs' or c.relname in ('queue', 'version'))
       and has_column_privilege('wederhoor_app', c.oid, a.attnum, 'select')
     group by c.oid order by 1`)
  const counts = await Promise.all(rows.map(({ name }) => db.owner.query<{ n: number }>(`select count(*)::int as n from ${name}`)))
  return rows.map((row, index) => ({ ...row, rows: counts[index]?.rows[0]?.n ?? 0 }))
}

/** What somebody reads beyond the given lists, as `table: rows`. Signs in to the database as the application does. */
async function read(
  actor: string | null,
  allowed: Readonly<Record<string, string>>,
  alsoAllowed: readonly string[] = [],
): Promise<string[]> {
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.actor_id', $1, true)`, [actor ?? ''])
    const found: string[] = []
    for (const { name, columns } of readable.filter(({ name }) => !(name in allowed) && !alsoAllowed.includes(name))) {
      const rows = await countOf(client, `select ${columns} from ${name}`)
      if (rows > 0) found.push(`${name}: ${rows}`)
    }
    return found
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function countOf(client: pg.ClientBase, statement: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from (${statement} limit 1) one`)
  return rows[0]?.n ?? 0
}

async function hire(id: string, account: string, unit: string, municipality: string): Promise<void> {
  await db.owner.query(
    `insert into staff.account (id, account, name, unit_id, demo, conduct_until, municipality_id) values ($1, $2, $2, $3, true, '2100-01-01', $4)`,
    [id, account, unit, municipality],
  )
  for (const role of valuesOf(roleWords)) await db.owner.query('insert into staff.account_role values ($1, $2)', [id, role])
}

/** The widest mandate: without its municipality, every file that waits for a decision would open. */
async function mayDecideOnEverything(account: string): Promise<void> {
  await db.owner.query(
    `insert into staff.mandate (id, account_id, addressee, part_kinds, valid_from, source)
     select gen_random_uuid(), $1, addressee, array(select distinct kind from investigations.advice_part), '2000-01-01', 'test'
       from unnest(array['work-and-income', 'social-development']) addressee`,
    [account],
  )
}

/** A person, a report and a file of the other municipality, in the team that works for both. */
async function liveElsewhere(): Promise<void> {
  await db.owner.query(`
    with person as (
      insert into parties.person (id, surname, birth_date, municipality_id) values (gen_random_uuid(), 'Voorbeeld', '1980-01-01', '${elsewhere.municipality}') returning *
    ), report as (
      insert into reports.report (id, reference, received_on, received_at, source, channel, scheme, status, summary, summary_blind, unit_id, assessed_by,
                                  handler_id, subject_person_id, municipality_id)
      select gen_random_uuid(), 'M-ELDERS', '2024-11-01', now(), 'resident', 'phone', 'subsistence', 'under-investigation', 'Elders', 'Elders', '${unitIds.income}',
             '${elsewhere.account}', '${elsewhere.account}', id, municipality_id from person returning *
    )
    insert into investigations.investigation (id, reference, report_id, received_year, source, scheme, domain, purpose, legal_basis, unit_id, lead_id,
                                              subject_person_id, opened_on, opened_at, usable_signal_on, municipality_id)
    select gen_random_uuid(), 'O-ELDERS', id, 2024, source, scheme, 'participation-act', 'lawfulness-of-benefit', 'pw-53a', unit_id, handler_id,
           subject_person_id, received_on, now(), received_on, municipality_id from report`)
}

/** One row in every table of cases that the demo municipality has none in. */
async function fillWhatTheSampleLeavesEmpty(): Promise<void> {
  await db.owner.query(`
    insert into reports.reporter_identity (report_id, sealed) select id, '\\x00' from reports.report limit 1 on conflict do nothing;
    insert into reports.reporter_identity_opening (report_id, account_id, at, reason)
      select r.id, a.id, now(), 'om te vragen wat er precies is gezien' from reports.report r, staff.account a limit 1;
    insert into reports.import (id, file_hash, started_by, started_at, progress_at, bytes_total)
      select '${newId()}', '\\x00', id, now(), now(), 1 from staff.account limit 1;
    insert into pgb.ikz_look (id, submission_id, investigation_id, municipality_id, due_on, keeps, reason, looked_by, looked_on, looked_at)
      select gen_random_uuid(), id, investigation_id, municipality_id, current_date, true, 'Er loopt nog een zaak.', written_by, current_date, now()
        from pgb.ikz_submission limit 1;
    insert into reports.import_problem (import_id, line, field, reason) select id, 2, 'bron', 'ontbreekt' from reports.import;
    insert into advice.result_import (id, municipality_id, unit_id, file_hash, started_by, at, lines, added, known, wrong)
      select gen_random_uuid(), municipality_id, unit_id, sha256('\\x00'), id, now(), 1, 0, 0, 1 from staff.account limit 1;
    insert into advice.result_import_problem (import_id, line, field, reason) select id, 2, 'gevolgd', 'ontbreekt' from advice.result_import;
    insert into reports.dialogue_message (id, report_id, by_reporter, sent_at, blind_sealed) select gen_random_uuid(), id, true, now(), '\\x00' from reports.report limit 1;
    insert into reports.dialogue_words (message_id, whole_sealed) select id, '\\x00' from reports.dialogue_message;
    insert into reports.dialogue_document (id, report_id, number, kind, size, sha256, sent_at)
      select gen_random_uuid(), id, 1, 'pdf', 1, sha256('\\x00'), now() from reports.report limit 1;
    insert into reports.dialogue_content (document_id, content_sealed) select id, '\\x00' from reports.dialogue_document;
    insert into reports.unmasking (report_id, account_id, reason, at) select r.id, a.id, 'Om dubbele te herkennen.', now() from reports.report r, staff.account a limit 1;
    insert into investigations.step_back (id, investigation_id, from_stage, to_stage, reason, taken_by, at)
      select gen_random_uuid(), i.id, 'research', 'planning', 'Vergeten.', a.id, now() from investigations.investigation i, staff.account a limit 1;
    insert into investigations.glass_look (grant_id, looked_by, looked_at, note) select g.id, a.id, now(), 'Klopt.' from investigations.access_grant g, staff.account a where g.kind = 'glass' limit 1;
    insert into privacy.person_search (id, account_id, person_id, reason, at)
      select gen_random_uuid(), a.id, p.id, 'Verzoek om inzage.', now() from staff.account a, parties.person p limit 1;
    with kept as (select id, municipality_id, unit_id from staff.account order by account limit 1),
      other as (select id from staff.account order by account desc limit 1),
      partner as (insert into privacy.partner (id, municipality_id, kind, name, kept_by, kept_at)
        select gen_random_uuid(), municipality_id, 'uwv', 'UWV van de test', id, now() from kept returning *),
      contact as (insert into privacy.partner_contact (id, partner_id, municipality_id, name, kept_by, kept_at)
        select gen_random_uuid(), id, municipality_id, 'Vera Voorbeeld', kept_by, now() from partner),
      agreement as (insert into privacy.sharing_agreement (id, municipality_id, reference, title, purpose, route, legal_basis, valid_from, valid_to, keep_days,
          dpia_reference, state, drafted_by, drafted_at, put_in_force_by, put_in_force_at)
        select gen_random_uuid(), kept.municipality_id, 'D-2020-9999', 'Adressen nagaan', 'address-quality', 'law', 'Wet BRP art. 2.34', current_date - 1,
          current_date + 365, 30, 'DPIA-1', 'in-force', kept.id, now(), other.id, now() from kept, other returning *),
      with_whom as (insert into privacy.agreement_partner select a.id, p.id from agreement a, partner p)
      insert into privacy.agreement_category select id, 'out', 'address' from agreement;
    insert into privacy.sharing (id, municipality_id, unit_id, thing_kind, thing_id, thing_reference, direction, partner_id, purpose, route, agreement_id, categories,
        what, amount, necessity, shared_by, shared_at, due_on)
      select gen_random_uuid(), a.municipality_id, k.unit_id, 'action', gen_random_uuid(), 'A-2020-999999', 'out', g.partner_id, a.purpose, a.route, a.id, '{address}',
          'Lijst met adressen', 1, 'Om samen te bezoeken.', k.id, now(), current_date + 30
        from privacy.sharing_agreement a join privacy.agreement_partner g on g.agreement_id = a.id join staff.account k on k.id = a.drafted_by
       where a.reference = 'D-2020-9999';
    insert into capacity.calendar_feed (account_id, token_hash, made_at) select account_id, sha256('\\x00'), now() from capacity.contract limit 1;
    insert into capacity.roster_mapping (municipality_id, unit_id, mapping, kept_by, kept_at)
      select municipality_id, unit_id, '{}', account_id, now() from capacity.contract limit 1;
    insert into capacity.accepted_conflict select municipality_id, unit_id, monday, version, 'Zo afgesproken.', published_by, now() from capacity.roster_week limit 1;
    insert into capacity.hours_ask select account_id, municipality_id, unit_id, monday, account_id, now() from capacity.confirmed_week limit 1;
    insert into programme.scenario (id, municipality_id, name, year, base, assumptions, changes, made_by, made_at)
      select gen_random_uuid(), municipality_id, 'Meer uren', 2024, '{"streams": []}', '{}', '{}', id, now() from staff.account limit 1;
    insert into programme.scenario_attachment select v.id, s.id, s.made_by, now() from programme.version v, programme.scenario s limit 1;
    insert into partner_actions.care_follow_up
      select action_id, id, municipality_id, 'money', 'neighbourhood-team', '', added_by, now() from partner_actions.location limit 1 on conflict do nothing;
    with asked as (insert into pgb.product_fetch (id, investigation_id, municipality_id, holder_id, source_system, ended_since, found, digest, fetched_by, fetched_at)
        select gen_random_uuid(), h.investigation_id, h.municipality_id, h.id, 'Zorgned', current_date, 1, sha256('\\x00'), a.id, now() from pgb.holder h, staff.account a limit 1
        returning *)
      insert into pgb.granted_product (id, investigation_id, municipality_id, holder_id, came_by, source_system, fetch_id, recorded_by, recorded_at)
      select gen_random_uuid(), investigation_id, municipality_id, holder_id, 'fetched', source_system, id, fetched_by, fetched_at from asked;
    with run as (insert into pgb.import_run (id, investigation_id, municipality_id, content, source_system, mapping, asked_by, asked_at)
        select gen_random_uuid(), q.investigation_id, q.municipality_id, 'payments', 'PGB2.0', '{}', a.id, now() from pgb.inquiry q, staff.account a limit 1 returning *)
      insert into pgb.import_file select id, investigation_id, municipality_id, '\\x00' from run;
    insert into staff.session (token_hash, account_id, expires_at) select '\\x00', id, now() + interval '1 hour' from staff.account limit 1;
  `)
}
