import { sql } from 'kysely'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { lawInSql } from '#platform/server/law-in-sql.ts'
import type { Law } from '#platform/server/legal-parameter-rules.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AskAccess, OwnAccess, OwnAccessList } from '../contract.ts'
import { longestDays, mustFitTerm, standingOf } from './giving-access-rules.ts'
import { type FileWork, me } from './work-on-file.ts'

/**
 * Asks to read a file by its reference. The same happens whether there is such a file, whether it is sealed and whose it is, so that asking
 * teaches nothing. Gives all that the asker asked for. Refuses `reading.already-there`, `reading.already-asked` and what `mustFitTerm` refuses.
 */
export async function askAccess(work: FileWork, { reference, reason, until }: AskAccess) {
  const today = dayInAmsterdam(work.now)
  // Before anything is read: of two questions at the same moment the second sees the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ask ${me(work)}`}, 18))`.execute(work.tx)
  const { access, longestDays: longest } = await ownAccess(work)
  mustFitTerm(until, today, longest)
  const { rows } = await sql<{ reads: boolean }>`select investigations.already_reads(${reference}) as reads`.execute(work.tx)
  if (rows[0]?.reads) throw ruleBroken('reading.already-there')
  if (access.some((one) => one.reference === reference && one.state === 'asked')) throw ruleBroken('reading.already-asked')

  const id = newId()
  await sql`select investigations.ask_access(${id}, ${reference}, ${reason}, ${until}::date, ${work.now})`.execute(work.tx)
  work.record('access.asked', { kind: 'access-request', id }, { until })
  return ownAccess(work)
}

interface Row extends Omit<OwnAccess, 'answer' | 'state'> {
  state: Exclude<OwnAccess['state'], 'expired'>
  decisionReason: string | null
  endedBecause: string | null
}

/** The same for who came to look; the look is recorded. */
export async function seeOwnAccess(work: FileWork) {
  const own = await ownAccess(work)
  work.recordLook('access.own-listed', { kind: 'access-request-list', id: null }, { rows: own.access.length })
  return own
}

/** One's own requests, invitations and uses of break glass, newest first, how long may be asked for, and until when the glass is broken today. */
export async function ownAccess(work: FileWork): Promise<OwnAccessList> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<{ law: Law; own: Row[] }>`select ${lawInSql} as law, coalesce((select json_agg(json_build_object('id', o.id,
      'reference', o.reference, 'kind', o.kind, 'parts', o.parts, 'reason', o.reason, 'askedUntil', o.asked_until, 'until', o.until, 'state', o.state,
      'requestedAt', ${momentInSql('o.requested_at')}, 'decisionReason', o.decision_reason,
      'endedBecause', o.ended_because, 'file', o.file) order by o.requested_at desc, o.id desc) from investigations.own_access() o), '[]') as own`.execute(
    work.tx,
  )
  const { law = { legal: [], closedDays: [] }, own = [] } = rows[0] ?? {}
  return {
    access: own.map(({ decisionReason, endedBecause, ...row }) => ({
      ...row,
      state: standingOf(row, today),
      answer: endedBecause ?? decisionReason,
    })),
    longestDays: longestDays(law.legal, 'request', today),
    glassUntil: addDays(today, longestDays(law.legal, 'glass', today)),
  }
}
