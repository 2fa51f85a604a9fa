import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { EndSharing } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { checkEnd } from './sharing-rules.ts'

/** Writes down once what became of what was shared. Refuses `sharing.ended-already`, `sharing.end-day-wrong`, `access.not-permitted`, `thing.not-found`. */
export async function endSharing(work: Work<PrivacyTables>, id: string, { ended, endedOn, note }: EndSharing): Promise<void> {
  const shared = await findShared(work, id)
  checkEnd({ ended: shared.ended, sharedOn: dayInAmsterdam(shared.shared_at) }, endedOn, dayInAmsterdam(work.now))

  const { numUpdatedRows } = await work.tx
    .updateTable('privacy.sharing')
    .set({ ended, ended_on: endedOn, end_note: note, ended_by: work.actor.id, ended_at: work.now })
    .where('id', '=', id)
    .where('ended', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) {
    // Somebody else was first, or it is not theirs to end.
    if ((await findShared(work, id)).ended) throw ruleBroken('sharing.ended-already')
    throw ruleBroken('access.not-permitted')
  }
  work.record('sharing.ended', { kind: shared.thing_kind, id: shared.thing_id }, { sharing: id, ended })
}

async function findShared(work: Work<PrivacyTables>, id: string) {
  const shared = await work.tx
    .selectFrom('privacy.sharing')
    .select(['ended', 'shared_at', 'thing_kind', 'thing_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!shared) throw notFound()
  return shared
}
