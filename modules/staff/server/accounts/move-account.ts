import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { MoveAccount } from '../../contract.ts'
import { findPlaces } from '../organisation/find-places.ts'
import type { StaffTables } from '../tables.ts'
import { lockAccount } from './lock-account.ts'
import { refuseOwnRights } from './validity-rules.ts'

/** Changes the unit of an account and the municipalities it works for. Refuses `staff.own-rights`, `thing.not-found`, `input.invalid`. */
export async function moveAccount(work: Work<StaffTables>, id: string, by: MoveAccount): Promise<void> {
  refuseOwnRights(work.actor, id)
  await lockAccount(work, id)
  const alsoFor = [...new Set(by.alsoFor)].filter((one) => one !== by.municipalityId)
  const known = await findPlaces(work, by.unitId, [by.municipalityId, ...alsoFor])
  if (!known.unit) throw ruleBroken('input.invalid', [{ pointer: '#/body/unitId', detail: 'Deze afdeling bestaat hier niet.' }])
  if (!known.municipalities)
    throw ruleBroken('input.invalid', [{ pointer: '#/body/municipalityId', detail: 'Deze gemeente bestaat hier niet.' }])

  await work.tx
    .updateTable('staff.account')
    .set({
      unit_id: by.unitId,
      municipality_id: by.municipalityId,
      // A unit that the administrator chose does not go with a group.
      unit_from_group: sql`unit_from_group and unit_id is not distinct from ${by.unitId}::uuid`,
    })
    .where('id', '=', id)
    .execute()
  await work.tx.deleteFrom('staff.account_municipality').where('account_id', '=', id).execute()
  if (alsoFor.length > 0)
    await work.tx
      .insertInto('staff.account_municipality')
      .values(alsoFor.map((municipality) => ({ account_id: id, municipality_id: municipality })))
      .execute()
  work.record('account.moved', { kind: 'account', id }, { unit: by.unitId, municipality: by.municipalityId, alsoFor })
}
