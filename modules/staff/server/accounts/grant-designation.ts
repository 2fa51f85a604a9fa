import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { GrantDesignation } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { lockAccount } from './lock-account.ts'
import { dayAfter, overlap, refuseOwnRights } from './validity-rules.ts'

/** Writes down that somebody is designated as supervisor or sworn in. Refuses `staff.own-rights`, `designation.overlaps`. */
export async function grantDesignation(work: Work<StaffTables>, accountId: string, by: GrantDesignation): Promise<{ id: string }> {
  refuseOwnRights(work.actor, accountId)
  await lockAccount(work, accountId)
  const period = { validFrom: by.from, validTo: dayAfter(by.lastDay) }
  const held = await work.tx
    .selectFrom('staff.designation')
    .select(['valid_from as validFrom', 'valid_to as validTo'])
    .where('account_id', '=', accountId)
    .where('kind', '=', by.kind)
    .execute()
  if (held.some((other) => overlap(other, period))) throw ruleBroken('designation.overlaps')

  const id = newId()
  await work.tx
    .insertInto('staff.designation')
    .values({
      id,
      account_id: accountId,
      kind: by.kind,
      number: by.number || null,
      valid_from: period.validFrom,
      valid_to: period.validTo,
      source: by.source,
    })
    .execute()
  work.record(
    'designation.granted',
    { kind: 'account', id: accountId },
    { designation: id, which: by.kind, from: by.from, lastDay: by.lastDay ?? null },
  )
  return { id }
}
