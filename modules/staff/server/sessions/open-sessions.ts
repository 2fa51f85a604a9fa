import { sql } from 'kysely'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { OpenSession } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

/** The sessions of an account that still open something, last used first: its own person's and the administrator's to see. */
export async function findOpenSessions(work: Work<StaffTables>, accountId: string): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`
    select s.id, ${momentInSql('s.created_at')} as "startedAt", ${momentInSql('s.last_seen_at')} as "lastSeenAt",
           ${momentInSql('s.expires_at')} as "endsAt", s.address, s.device, s.id = ${work.actor.sessionId ?? null}::uuid as "thisOne"
      from staff.session s
     where s.account_id = ${accountId}::uuid and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes'
     order by s.last_seen_at desc`.execute(work.tx)
  if (accountId !== work.actor.id) work.recordLook('sessions.seen', { kind: 'account', id: accountId })
  return rows
}

/** Ends one session; row security knows whose the asker may end. Refuses `thing.not-found`. */
export async function revokeSession(work: Work<StaffTables>, id: string): Promise<void> {
  const ended = await work.tx.deleteFrom('staff.session').where('id', '=', id).returning('account_id').executeTakeFirst()
  if (!ended) throw notFound()
  work.record('session.revoked', { kind: 'account', id: ended.account_id })
}

/** Ends every session of an account, the one in which this is asked excepted. Gives how many. */
export async function revokeSessions(work: Work<StaffTables>, accountId: string): Promise<{ ended: number }> {
  const { numDeletedRows } = await work.tx
    .deleteFrom('staff.session')
    .where('account_id', '=', accountId)
    .where('id', 'is distinct from', work.actor.sessionId ?? null)
    .executeTakeFirst()
  const ended = Number(numDeletedRows)
  work.record('sessions.revoked', { kind: 'account', id: accountId }, { sessions: ended })
  return { ended }
}
