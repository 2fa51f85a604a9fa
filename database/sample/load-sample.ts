import type pg from 'pg'
import type { Day } from '#platform/contract/calendar.ts'
import { inventMunicipality } from './municipality.ts'
import { writeRows } from './write-rows.ts'

export interface LoadOptions {
  /** The day of loading: work in hand is dated back from it. */
  today: Day
  progress?: (done: number, total: number) => void
}

const LOCK = 7_340_345
/** What an administrator has set, and the law. */
const SETTINGS = [
  'platform.legal_parameter',
  'platform.closed_day',
  'platform.working_day',
  'reporting.measure',
  'reports.questionable_word',
  'staff.code_of_conduct',
  'staff.municipality',
]

/**
 * Fills an empty database with the demo municipality, all or nothing. Loading twice on the same day gives the same rows.
 * @param owner signs in as the owner of the tables
 * @param masterKey the key of this installation: with it the invented numbers are sealed
 */
export async function loadSample(owner: pg.Pool, masterKey: Buffer, options: LoadOptions): Promise<void> {
  await inTransaction(owner, (client) => fill(client, masterKey, options))
  await owner.query('analyze')
}

/** Loads the demo municipality unless somebody works here already. Answers whether it did. Two at once load it once. */
export async function loadSampleWhenEmpty(owner: pg.Pool, masterKey: Buffer, options: LoadOptions): Promise<boolean> {
  const loaded = await inTransaction(owner, async (client) => {
    const { rowCount } = await client.query('select from staff.account limit 1')
    if (rowCount) return false

    await fill(client, masterKey, options)
    return true
  })
  if (loaded) await owner.query('analyze')
  return loaded
}

/** Wipes what people and the demo have put in, legal parameters and word lists aside, and loads the demo municipality anew, all or nothing. */
export async function resetSample(owner: pg.Pool, masterKey: Buffer, options: LoadOptions): Promise<void> {
  await inTransaction(owner, async (client) => {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(oid::regclass::text, ', ') as tables from pg_class
        where relkind = 'r' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public') and relnamespace::regnamespace::text !~ '^pg_'
          and oid::regclass::text <> all ($1)`,
      [SETTINGS],
    )
    await client.query(`truncate ${rows[0]?.tables} restart identity`)
    await fill(client, masterKey, options)
  })
  await owner.query('analyze')
}

async function fill(client: pg.ClientBase, masterKey: Buffer, { today, progress = () => undefined }: LoadOptions): Promise<void> {
  await writeRows(client, inventMunicipality(masterKey, today), progress)
  await client.query('select investigations.refresh_access(i.id) from investigations.investigation i where i.sealed')
  await client.query('call programme.recount()')
  await client.query(`select setval('reports.report_number', (select count(*) from reports.report), true),
    setval('investigations.investigation_number', (select count(*) from investigations.investigation), true)`)
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
