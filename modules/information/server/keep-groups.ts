import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Group, WriteGroup } from '../contract.ts'
import { decideGroupName } from './item-rules.ts'
import type { InformationTables } from './tables.ts'

/** The groups that are informed, by name. */
export function findGroups(work: Work<InformationTables>): Promise<Group[]> {
  return work.tx.selectFrom('information.audience').select(['id', 'name', 'active']).orderBy('name').orderBy('id').execute()
}

/** Adds a group to the list. Refuses `information.group-by-origin`, `information.group-exists`. */
export async function addGroup(work: Work<InformationTables>, { name, active }: WriteGroup): Promise<void> {
  decideGroupName(name)

  const id = newId()
  const added = await work.tx
    .insertInto('information.audience')
    .values({ id, name, active })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'name']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) throw ruleBroken('information.group-exists')
  work.record('information-group.added', { kind: 'information-group', id })
}

/** Switches a group on or off; uses keep it. Refuses `thing.not-found`. */
export async function switchGroup(work: Work<InformationTables>, id: string, active: boolean): Promise<void> {
  const { numUpdatedRows } = await work.tx.updateTable('information.audience').set({ active }).where('id', '=', id).executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  work.record('information-group.switched', { kind: 'information-group', id }, { active })
}
