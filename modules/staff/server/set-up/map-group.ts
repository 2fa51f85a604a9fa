import type { Work } from '#platform/server/work.ts'
import type { Role } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

interface Mapping {
  group: string
  role: Role
  /** Null: the group says nothing about the unit */
  unitId: string | null
}

/** Lets a group of the identity provider stand for a role, and for a unit; it holds from the next sign-in of each member. */
export async function mapGroup(work: Work<StaffTables>, { group, role, unitId }: Mapping): Promise<void> {
  await work.tx
    .insertInto('staff.group_role')
    .values({ group_name: group, role, unit_id: unitId })
    .onConflict((same) => same.columns(['group_name', 'role']).doUpdateSet({ unit_id: unitId }))
    .execute()
  work.record('group.mapped', { kind: 'unit', id: unitId }, { group, role })
}
