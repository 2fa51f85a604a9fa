import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { EndOn } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { lockAccount } from './lock-account.ts'
import { endOn, refuseOwnRights } from './validity-rules.ts'

/** Gives a mandate its last day; it is never deleted, because decisions rest on it. Refuses as `endOn`, and `staff.own-rights`. */
export const endMandate = (work: Work<StaffTables>, id: string, by: EndOn) => end(work, 'mandate', id, by)

/** Gives a designation its last day; acts rest on it. Refuses as `endOn`, and `staff.own-rights`. */
export const endDesignation = (work: Work<StaffTables>, id: string, by: EndOn) => end(work, 'designation', id, by)

async function end(work: Work<StaffTables>, kind: 'mandate' | 'designation', id: string, by: EndOn): Promise<void> {
  const read = () =>
    work.tx
      .selectFrom(`staff.${kind}`)
      .select(['account_id as accountId', 'valid_from as validFrom', 'valid_to as validTo'])
      .where('id', '=', id)
      .executeTakeFirst()
  const { accountId } = (await read()) ?? {}
  if (!accountId) throw notFound()
  refuseOwnRights(work.actor, accountId)
  await lockAccount(work, accountId)
  const held = await read()
  if (!held) throw notFound()

  const validTo = endOn(held, by, dayInAmsterdam(work.now))

  await work.tx.updateTable(`staff.${kind}`).set({ valid_to: validTo }).where('id', '=', id).execute()
  work.record(`${kind}.ended`, { kind: 'account', id: accountId }, { [kind]: id, lastDay: by.lastDay })
}
