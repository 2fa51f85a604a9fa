import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { Compartment } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

interface UnitGiven {
  code: string
  name: string
  /** Undefined leaves it as it is */
  compartment?: Compartment | undefined
}

/** Makes a unit, or gives the unit with this code its name and compartment. Returns its id. */
export async function keepUnit(work: Work<StaffTables>, { code, name, compartment }: UnitGiven): Promise<string> {
  const { id } = await work.tx
    .insertInto('staff.unit')
    .values({ id: newId(), code, name, compartment: compartment ?? null })
    .onConflict((same) => same.column('code').doUpdateSet({ name, ...(compartment && { compartment }) }))
    .returning('id')
    .executeTakeFirstOrThrow()
  work.record('unit.kept', { kind: 'unit', id }, { code })
  return id
}

/** The id of the unit with this code; undefined when there is none. */
export async function findUnitByCode(work: Work<StaffTables>, code: string): Promise<string | undefined> {
  const unit = await work.tx.selectFrom('staff.unit').select('id').where('code', '=', code).executeTakeFirst()
  return unit?.id
}
