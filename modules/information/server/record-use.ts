import { findPlaces, type StaffTables } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { RecordUse } from '../contract.ts'
import { decideUse } from './item-rules.ts'
import type { InformationTables } from './tables.ts'

/**
 * Records that a text was used, and how many people that reached; never whom.
 * Refuses `thing.not-found`, `information.unknown-choice` and what `decideUse` refuses.
 */
export async function recordUse(work: Work<InformationTables & StaffTables>, id: string, use: RecordUse): Promise<void> {
  const item = await work.tx
    .selectFrom('information.item')
    .select(['state', 'version', 'municipality_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!item) throw notFound()
  const today = dayInAmsterdam(work.now)
  const usedOn = use.usedOn ?? today
  decideUse(item.state, usedOn, today)
  await refuseUnknown(work, item.municipality_id, use)

  await work.tx
    .insertInto('information.use')
    .values({
      id: newId(),
      item_id: id,
      municipality_id: item.municipality_id,
      version: item.version,
      way: use.way,
      used_on: usedOn,
      reached: use.reached,
      audience_id: use.groupId ?? null,
      unit_id: use.unitId ?? null,
      recorded_by: work.actor.id ?? '',
      recorded_at: work.now,
    })
    .execute()
  work.record('information.used', { kind: 'information-item', id }, { way: use.way, reached: use.reached, usedOn })
}

async function refuseUnknown(
  work: Work<InformationTables & StaffTables>,
  municipality: string,
  { groupId, unitId }: RecordUse,
): Promise<void> {
  const group = groupId
    ? await work.tx
        .selectFrom('information.audience')
        .select('id')
        .where('id', '=', groupId)
        .where('municipality_id', '=', municipality)
        .where('active', '=', true)
        .executeTakeFirst()
    : true
  const unit = unitId ? (await findPlaces(work, unitId, [municipality])).unit : true
  if (group && unit) return
  throw ruleBroken('information.unknown-choice', [{ pointer: group ? '#/body/unitId' : '#/body/groupId', detail: 'Kies uit de lijst.' }])
}
