import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type FileAccess, type InviteGuest, isOfBudgets } from '../contract.ts'
import { readFileAccess } from './file-access.ts'
import { longestDays, mustFitTerm, mustGive } from './giving-access-rules.ts'
import { mustBeLetIn } from './let-in-sql.ts'
import { loadFileForUpdate } from './load-file.ts'
import { type FileWork, me } from './work-on-file.ts'

/**
 * Invites a colleague to read parts of a file until a day. A sealed file has no guests: there people are named.
 * Refuses `reading.own-request`, `reading.no-such-part`, `reading.has-it-already`, `seal.already-sealed` and what `mustGive`, `mustFitTerm` and `mustBeLetIn` refuse.
 */
export async function inviteGuest(work: FileWork, id: string, { accountId, parts, until, reason }: InviteGuest): Promise<FileAccess> {
  const file = await loadFileForUpdate(work, id)
  mustGive(file, { ...work.actor, id: me(work) })
  if (file.sealed) throw ruleBroken('seal.already-sealed')
  if (accountId === me(work)) throw ruleBroken('reading.own-request')
  if (file.domain === 'participation-act' && parts.some(isOfBudgets)) throw ruleBroken('reading.no-such-part')
  mustFitTerm(until, file.today, longestDays(file.legal, 'guest', file.today))
  await mustBeLetIn(work, file, accountId, until)
  const { people } = await readFileAccess(work, file)
  if (people.some((one) => one.person.id === accountId && one.why !== 'guest')) throw ruleBroken('reading.has-it-already')

  const by = { decided_by: me(work), decided_at: work.now, decision_reason: null }
  await work.tx
    .insertInto('investigations.access_grant')
    .values({
      id: newId(),
      investigation_id: id,
      asked_reference: file.reference,
      account_id: accountId,
      kind: 'guest',
      parts: [...new Set(parts)],
      reason,
      requested_at: work.now,
      asked_until: until,
      state: 'granted',
      until,
      ended_by: null,
      ended_at: null,
      ended_because: null,
      ...by,
    })
    .execute()
  work.record('access.guest-invited', { kind: 'investigation', id }, { accountId, parts, until })
  return readFileAccess(work, file)
}
