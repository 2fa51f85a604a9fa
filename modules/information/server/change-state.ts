import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ChangeState } from '../contract.ts'
import { decideState } from './item-rules.ts'
import type { InformationTables } from './tables.ts'

/** Puts a text in use, or withdraws it with a reason. Refuses `thing.not-found`, `thing.changed-meanwhile` and what `decideState` refuses. */
export async function changeState(work: Work<InformationTables>, id: string, wanted: ChangeState): Promise<void> {
  const item = await work.tx
    .selectFrom('information.item')
    .select(['state', 'review_on as reviewOn', 'revision'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!item) throw notFound()

  const today = dayInAmsterdam(work.now)
  decideState(item, wanted, today)
  if (item.revision !== wanted.revision) throw ruleBroken('thing.changed-meanwhile')

  const inUse = wanted.state === 'in-use'
  await work.tx
    .updateTable('information.item')
    .set({
      state: wanted.state,
      withdrawn_because: inUse ? null : (wanted.because ?? ''),
      withdrawn_on: inUse ? null : today,
      ...(inUse && { in_use_from: today }),
      revision: item.revision + 1,
    })
    .where('id', '=', id)
    .execute()
  work.record(inUse ? 'information.put-in-use' : 'information.withdrawn', { kind: 'information-item', id })
}
