import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { PrivacyTables } from '../tables.ts'

/** Whoever shares under an agreement need not be allowed to lock its row: a lock beside it keeps it from ending until this work is done. */
export async function keepAgreements(work: Work<PrivacyTables>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended('agreements in force', 0))`.execute(work.tx)
}

/** Waits for whoever is sharing, before an agreement ends; taken before the row of the agreement. */
export async function waitForSharing(work: Work<PrivacyTables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('agreements in force', 0))`.execute(work.tx)
}
