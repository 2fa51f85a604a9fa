import type pg from 'pg'
import type { Day } from '#platform/contract/calendar.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { CLOSED_AFTER } from './capacity.ts'
import { inventMunicipality } from './municipality.ts'
import { MUNICIPALITY_NAME } from './staff-rights.ts'
import { writeRows } from './write-rows.ts'

export interface LoadOptions {
  /** The day of loading: work in hand is dated back from it. */
  today: Day
  progress?: (done: number, total: number) => void
}

const LOCK = 7_340_345
/** What an administrator has set, and the law. */
const SETTINGS = [
  'advice.citation',
  'platform.legal_parameter',
  'platform.closed_day',
  'platform.working_day',
  'reporting.measure',
  'reports.questionable_word',
  'staff.code_of_conduct',
  'staff.municipality',
  'staff.office_day',
  'staff.opening_part',
  'privacy.processing_activity',
]

/**
 * Fills an empty database with the demo municipality, all or nothing. Loading twice on the same day gives the same rows.
 * @param owner signs in as the owner of the tables
 * @param keys the keys of this installation: with it the invented numbers are sealed
 */
export async function loadSample(owner: pg.Pool, keys: KeyRing, options: LoadOptions): Promise<void> {
  await inTransaction(owner, (client) => fill(client, keys, options))
  await owner.query('analyze')
}

/** Loads the demo municipality unless somebody works here already. Answers whether it did. Two at once load it once. */
export async function loadSampleWhenEmpty(owner: pg.Pool, keys: KeyRing, options: LoadOptions): Promise<boolean> {
  const loaded = await inTransaction(owner, async (client) => {
    const { rowCount } = await client.query('select from staff.account limit 1')
    if (rowCount) return false

    await fill(client, keys, options)
    return true
  })
  if (loaded) await owner.query('analyze')
  return loaded
}

/** Wipes what people and the demo have put in, legal parameters and word lists aside, and loads the demo municipality anew, all or nothing. */
export async function resetSample(owner: pg.Pool, keys: KeyRing, options: LoadOptions): Promise<void> {
  await inTransaction(owner, async (client) => {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(oid::regclass::text, ', ') as tables from pg_class
        where relkind = 'r' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public', 'jobs') and relnamespace::regnamespace::text !~ '^pg_'
          and oid::regclass::text <> all ($1)`,
      [SETTINGS],
    )
    await withoutGuard(client, () => client.query(`truncate ${rows[0]?.tables} restart identity`))
    await client.query('delete from jobs.job; delete from advice.citation where municipality_id is not null')
    await fill(client, keys, options)
  })
  await owner.query('analyze')
}

async function fill(client: pg.ClientBase, keys: KeyRing, { today, progress = () => undefined }: LoadOptions): Promise<void> {
  await writeRows(client, inventMunicipality(keys, today), progress)
  await assignBudgetFiles(client)
  await client.query('select investigations.refresh_access(i.id) from investigations.investigation i where i.sealed')
  await closeMonths(client, today)
  await client.query('select partner_actions.count_action(a.id) from partner_actions.action a where a.reported_at is not null')
  await client.query(`update staff.municipality set name = '${MUNICIPALITY_NAME}' where code = 'GM0000' and name = 'Gemeente'`)
  await client.query(
    `update staff.municipality set letter_address = E'Postbus 99999\\n9999 ZZ ${MUNICIPALITY_NAME}', letter_phone = '14 000' where letter_address = ''`,
  )
  await client.query('call programme.recount()')
  await tellTrail(client)
  await client.query(`select setval('reports.report_number', (select count(*) from reports.report), true),
    setval('investigations.investigation_number', (select count(*) from investigations.investigation), true),
    setval('advice.question_number', (select count(*) from advice.question), true),
    setval('pgb.suspension_number', (select count(*) from pgb.suspension), true),
    setval('partner_actions.action_number', (select count(*) from partner_actions.action), true),
    setval('privacy.agreement_number', (select count(*) from privacy.sharing_agreement), true)`)
}

/** Each file about budgets that somebody works on was assigned by Maatschappelijke Ontwikkeling; the database made its inquiry with the file. */
async function assignBudgetFiles(client: pg.ClientBase): Promise<void> {
  await client.query(
    `update pgb.inquiry q
        set assigned_on = i.opened_on, assigned_by = 'Demo Teammanager MO', assignment_reference = 'MO-' || right(i.reference, 11),
            assignment_question = case q.kind when 'client' then 'Is het budget besteed aan de zorg waarvoor het is gegeven, en is die zorg goed genoeg?'
              else 'Levert deze aanbieder de zorg die uit de budgetten wordt betaald, en is die zorg goed genoeg?' end,
            assignment_recorded_by = i.lead_id, assignment_recorded_at = i.opened_at
       from investigations.investigation i
      where i.id = q.investigation_id and i.lead_id is not null and i.stage <> 'opened'`,
  )
  // The database keeps an assignment as it stood before it was changed.
  await client.query(
    `update pgb.inquiry q set assignment_reference = assignment_reference || '-2'
      where q.investigation_id in (select p.investigation_id from pgb.inquiry p where p.assigned_on is not null order by p.investigation_id limit 4)`,
  )
}

/** Months that have been over for some weeks are closed by the coordinator of each unit, with the figures of their time as they stand. */
async function closeMonths(client: pg.ClientBase, today: Day): Promise<void> {
  await client.query(
    `insert into capacity.closed_month
     select c.municipality_id, c.unit_id, m::date, count(distinct d.account_id), round(sum(d.nominal)), sum(d.contracted), sum(d.available),
            round(sum(d.deployable)), (array_agg(c.set_by))[1], m + interval '1 month 20 days 9 hours'
       from (select distinct municipality_id, unit_id, set_by from capacity.contract) c
      cross join generate_series('2024-01-01'::date, $1::date - interval '1 month' - make_interval(days => $2), interval '1 month') m
      cross join lateral capacity.days(c.municipality_id, c.unit_id, m::date, (m + interval '1 month - 1 day')::date) d
      group by c.municipality_id, c.unit_id, m`,
    [today, CLOSED_AFTER],
  )
}

/** What `platform.remember` would have said of each event: whom it was about, in which role, in which municipality. */
async function tellTrail(client: pg.ClientBase): Promise<void> {
  await withoutGuard(client, () =>
    client.query(`
      update platform.audit_event e set subject_id = f.subject_id, case_role = f.case_role, municipality_id = f.municipality_id
        from (select e.seq, f.*, platform.case_municipality(e.object_kind, e.object_id) as municipality_id
                from platform.audit_event e, platform.case_facts(e.object_kind, e.object_id, e.actor_id) f) f
       where f.seq = e.seq`),
  )
}

/** The trail is append only, for its owner too; the demo that is made or made anew is the one exception, within its own transaction. */
async function withoutGuard(client: pg.ClientBase, run: () => Promise<unknown>): Promise<void> {
  const guards = ['platform.audit_event', 'platform.audit_seal']
  for (const table of guards) await client.query(`alter table ${table} disable trigger append_only`)
  await run()
  for (const table of guards) await client.query(`alter table ${table} enable trigger append_only`)
}

/** One at a time: whoever loads or wipes the demo municipality holds the lock until it is done. */
async function inTransaction<Result>(owner: pg.Pool, run: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const result = await run(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
