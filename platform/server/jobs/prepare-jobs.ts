import type pg from 'pg'

/** The layout of tables that this version of pg-boss works with; a test holds it against the package. */
export const LAYOUT = 46
export const SCHEMA = 'jobs'
/** One queue: what is to be done stands in the job. */
export const QUEUE = 'work'
const LOCK = 7_340_345

/** Makes the schema of the jobs as the owner, so that the application itself needs to make nothing. Asks one question when it is there already. */
export async function prepareJobs(owner: pg.ClientBase): Promise<void> {
  if ((await layoutOf(owner)) === LAYOUT) return

  await owner.query('select pg_advisory_lock($1)', [LOCK])
  try {
    const layout = await layoutOf(owner)
    if (layout === LAYOUT) return
    const { getConstructionPlans, getMigrationPlans } = await import('pg-boss')
    await owner.query(layout === undefined ? getConstructionPlans(SCHEMA) : getMigrationPlans(SCHEMA, layout))
    await owner.query(`select ${SCHEMA}.create_queue($1, $2)`, [QUEUE, { policy: 'standard', notify: true, ...KEEPING }])
    await owner.query(`
      grant usage on schema ${SCHEMA} to wederhoor_app;
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to wederhoor_app`)
  } catch (error) {
    await owner.query('rollback')
    throw error
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

/** Done work is forgotten after a week, work that never came to it after a month; in seconds. */
const KEEPING = { deleteAfterSeconds: 604_800, retentionSeconds: 2_592_000 }

async function layoutOf(owner: pg.ClientBase): Promise<number | undefined> {
  const there = await owner.query<{ there: boolean }>(`select to_regclass('${SCHEMA}.version') is not null as there`)
  if (!there.rows[0]?.there) return undefined
  return (await owner.query<{ version: number }>(`select version from ${SCHEMA}.version`)).rows[0]?.version
}
