import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { Sharing } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { sharingColumns, sharingFrom } from './sharing-in-sql.ts'

const MOST = 200

/** What was shared within one thing, newest first, as far as the asker may know. */
export async function sharingsOf(work: Work<PrivacyTables>, thing: { kind: 'action'; id: string }): Promise<Sharing[]> {
  const { rows } = await sql<Sharing>`select ${sharingColumns(work)} from ${sharingFrom}
    where s.thing_id = ${thing.id} and s.thing_kind = ${thing.kind} order by s.shared_at desc, s.id desc limit ${sql.lit(MOST)}`.execute(
    work.tx,
  )
  return rows
}
