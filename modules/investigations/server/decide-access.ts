import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import type { DecideAccess, FileAccess, OpenRequest } from '../contract.ts'
import { readFileAccess } from './file-access.ts'
import { decideAccess, endAccess, longestDays, mustGive } from './giving-access-rules.ts'
import { findGrant, mustBeLetIn } from './let-in-sql.ts'
import { loadFileForUpdate } from './load-file.ts'
import { type FileWork, me } from './work-on-file.ts'

const MOST = 25

/** What waits for the asker's decision, longest waiting first. The look is recorded. */
export async function findOpenRequests(work: FileWork): Promise<OpenRequest[]> {
  const { rows } = await sql<OpenRequest>`
    select g.id, i.id as file, i.reference, ${sql.raw(colleagueInSql('g.account_id'))} as person, ${sql.raw(moment('g.requested_at'))} as "requestedAt",
           g.asked_until as until
      from investigations.access_grant g join investigations.investigation i on i.id = g.investigation_id
     where g.state = 'asked' and g.asked_until >= ${dayInAmsterdam(work.now)} and g.account_id <> ${work.actor.id} and not i.sealed
       and investigations.gives_access(i.id)
     order by g.requested_at, g.id limit ${sql.lit(MOST)}`.execute(work.tx)
  work.recordLook('access.requests-listed', { kind: 'access-request-list', id: null }, { rows: rows.length })
  return rows
}

/** Lets somebody read the file until a day, or refuses with a reason. Refuses `thing.not-found` and what `mustGive`, `decideAccess` and `mustBeLetIn` refuse. */
export async function decideOnAccess(work: FileWork, id: string, grantId: string, by: DecideAccess): Promise<FileAccess> {
  const file = await loadFileForUpdate(work, id)
  const asked = await findGrant(work, id, grantId)
  mustGive(file, { ...work.actor, id: me(work) })
  const until = decideAccess(asked, me(work), by, file.today, longestDays(file.legal, 'request', file.today))
  if (until) await mustBeLetIn(work, file, asked.accountId, until)

  await work.tx
    .updateTable('investigations.access_grant')
    .set({ state: until ? 'granted' : 'refused', decided_by: me(work), decided_at: work.now, decision_reason: by.reason || null, until })
    .where('id', '=', grantId)
    .execute()
  const thing = { kind: 'investigation', id }
  if (until) work.record('access.granted', thing, { accountId: asked.accountId, until })
  else work.record('access.refused', thing, { accountId: asked.accountId })
  return readFileAccess(work, file)
}

/** Ends somebody's reading before its day, with a reason. Refuses `thing.not-found` and what `mustGive` and `endAccess` refuse. */
export async function endSomebodysAccess(work: FileWork, id: string, grantId: string, reason: string): Promise<FileAccess> {
  const file = await loadFileForUpdate(work, id)
  const given = await findGrant(work, id, grantId)
  mustGive(file, { ...work.actor, id: me(work) })
  endAccess(given, me(work), file.today)

  await work.tx
    .updateTable('investigations.access_grant')
    .set({ state: 'ended', ended_by: me(work), ended_at: work.now, ended_because: reason })
    .where('id', '=', grantId)
    .execute()
  work.record('access.ended', { kind: 'investigation', id }, { accountId: given.accountId })
  return readFileAccess(work, file)
}
