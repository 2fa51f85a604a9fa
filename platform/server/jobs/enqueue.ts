import { sql } from 'kysely'
import type { AnyWork } from '../work.ts'
import { JobIds } from './job.ts'
import { QUEUE, SCHEMA } from './prepare-jobs.ts'

const TRIES = 6
const FIRST_PAUSE = 30

/**
 * Puts a job in the queue, in the transaction of the work: rolled back together, and done soon after it is committed.
 * @param after not before this moment
 * @param within seconds after which somebody else may do it again: whoever took it was stopped
 */
export async function enqueue(
  work: AnyWork,
  job: string,
  ids: JobIds,
  { after, tries = TRIES, within }: { after?: Date; tries?: number; within?: number } = {},
): Promise<void> {
  const data = JSON.stringify({ job, ids: JobIds.parse(ids) })
  await sql`
    insert into ${sql.raw(SCHEMA)}.job (name, data, policy, start_after, retry_limit, retry_delay, retry_backoff, expire_seconds, deletion_seconds, keep_until)
    select q.name, ${data}::jsonb, q.policy, coalesce(${after ?? null}::timestamptz, now()), ${tries - 1}::integer, ${FIRST_PAUSE}::integer, true,
           coalesce(${within ?? null}::integer, q.expire_seconds), q.deletion_seconds, coalesce(${after ?? null}::timestamptz, now()) + q.retention_seconds * interval '1 second'
      from ${sql.raw(SCHEMA)}.queue q where q.name = ${QUEUE}`.execute(work.tx)
  // The channel on which pg-boss listens, so that nobody waits for the next look.
  await sql`select pg_notify('pgboss_' || left(encode(sha224(${SCHEMA}::bytea), 'hex'), 24), ${QUEUE})`.execute(work.tx)
}
