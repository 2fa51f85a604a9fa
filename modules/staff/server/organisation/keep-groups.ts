import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { GroupRole, MapGroup, UnmapGroup } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { choosePlace } from './choose-place.ts'

const groups = { kind: 'groups', id: null }

/** The groups of the identity provider and what they stand for, with whom a change touches. */
export async function findGroups(work: Work<StaffTables>): Promise<GroupRole[]> {
  const { rows } = await sql<GroupRole>`
    with holder as (
      select r.role, count(*) as touched, (array_agg(a.name order by a.name))[1:10] as names
        from staff.account_role r join staff.account a on a.id = r.account_id and a.active and a.issuer is not null group by r.role)
    select g.group_name as "group", g.role, u.name as unit, m.name as municipality, coalesce(h.touched, 0) as touched, coalesce(h.names, '{}') as names
      from staff.group_role g left join staff.unit u on u.id = g.unit_id left join staff.municipality m on m.id = g.municipality_id left join holder h on h.role = g.role
     order by g.group_name, g.role`.execute(work.tx)
  work.recordLook('groups.listed', groups)
  return rows
}

/**
 * Lets a group give a role in a municipality, and a unit when one is named, from the next sign-in on.
 * Refuses `group.already-mapped`, `staff.municipality-missing`, `staff.municipality-unknown`, `input.invalid`.
 */
export async function mapGroup(work: Work<StaffTables>, { group, role, unitId, municipalityId }: MapGroup): Promise<void> {
  const known = await work.tx.selectFrom('staff.unit').select('id').where('id', '=', unitId).executeTakeFirst()
  if (unitId && !known) throw ruleBroken('input.invalid', [{ pointer: '#/body/unitId', detail: 'Deze afdeling bestaat hier niet.' }])

  const municipality = await choosePlace(work, municipalityId)

  const kept = await work.tx
    .insertInto('staff.group_role')
    .values({ group_name: group, role, unit_id: unitId, municipality_id: municipality })
    .onConflict((conflict) => conflict.doNothing())
    .returning('role')
    .executeTakeFirst()
  if (!kept) throw ruleBroken('group.already-mapped')
  work.record('group.mapped', groups, { group, role, unit: unitId, municipality })
}

/** Takes a group off the table. Refuses `thing.not-found`, and `group.last-admin`: somebody has to be able to administer. */
export async function unmapGroup(work: Work<StaffTables>, { group, role }: UnmapGroup): Promise<void> {
  const ofRole = await work.tx.selectFrom('staff.group_role').select('group_name').where('role', '=', role).forUpdate().execute()
  if (!ofRole.some((one) => one.group_name === group)) throw notFound()
  if (role === 'admin' && ofRole.length === 1) throw ruleBroken('group.last-admin')

  await work.tx.deleteFrom('staff.group_role').where('group_name', '=', group).where('role', '=', role).execute()
  work.record('group.unmapped', groups, { group, role })
}
