import type { Work } from '#platform/server/work.ts'
import { RosterMapping } from '../../contract.ts'
import type { Place } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'

/** What is what in the roster file of the unit, as it was last said; a mapping of an older make is not offered. */
export async function readMapping(work: Work<CapacityTables>, { municipalityId, unitId }: Place): Promise<RosterMapping | undefined> {
  const row = await work.tx
    .selectFrom('capacity.roster_mapping')
    .select('mapping')
    .where('municipality_id', '=', municipalityId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst()
  return row && RosterMapping.safeParse(row.mapping).data
}

export async function keepMapping(work: Work<CapacityTables>, { municipalityId, unitId }: Place, mapping: RosterMapping): Promise<void> {
  const kept = { mapping: JSON.stringify(mapping), kept_by: work.actor.id ?? '', kept_at: work.now }
  await work.tx
    .insertInto('capacity.roster_mapping')
    .values({ municipality_id: municipalityId, unit_id: unitId, ...kept })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'unit_id']).doUpdateSet(kept))
    .execute()
}
