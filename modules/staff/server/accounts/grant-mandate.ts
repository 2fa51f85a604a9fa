import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { GrantMandate } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { lockAccount } from './lock-account.ts'
import { dayAfter, refuseMandate, refuseOwnRights } from './validity-rules.ts'

/**
 * Gives somebody power to decide. @param known the parts that are decided on here
 * Refuses `staff.own-rights`, `mandate.needs-manager`, `mandate.unknown-part`, `mandate.overlaps`.
 */
export async function grantMandate(
  work: Work<StaffTables>,
  accountId: string,
  by: GrantMandate,
  known: readonly string[],
): Promise<{ id: string }> {
  refuseOwnRights(work.actor, accountId)
  const { roles } = await lockAccount(work, accountId)
  const held = await work.tx
    .selectFrom('staff.mandate')
    .select(['addressee', 'part_kinds as partKinds', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('account_id', '=', accountId)
    .execute()

  refuseMandate(by, { roles, mandates: held }, known)

  const id = newId()
  const partKinds = [...new Set(by.partKinds)]
  await work.tx
    .insertInto('staff.mandate')
    .values({
      id,
      account_id: accountId,
      addressee: by.addressee,
      part_kinds: partKinds,
      up_to_cents: by.upToCents,
      valid_from: by.from,
      valid_to: dayAfter(by.lastDay),
      source: by.source,
    })
    .execute()
  work.record(
    'mandate.granted',
    { kind: 'account', id: accountId },
    { mandate: id, addressee: by.addressee, parts: partKinds, upToCents: by.upToCents, from: by.from, lastDay: by.lastDay ?? null },
  )
  return { id }
}
