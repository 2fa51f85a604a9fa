import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Conduct } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

/** The code of conduct as it now stands, and whether the one who asks has promised to keep to it. */
export async function readConduct(work: Work<StaffTables>): Promise<Conduct> {
  const code = await work.tx.selectFrom('staff.code_of_conduct').selectAll().orderBy('version', 'desc').limit(1).executeTakeFirst()
  const account = await work.tx.selectFrom('staff.account').select('conduct_until').where('id', '=', work.actor.id).executeTakeFirst()
  if (!code || !account) throw notFound()

  const promise = await work.tx
    .selectFrom('staff.conduct_acceptance')
    .select('accepted_at')
    .where('account_id', '=', work.actor.id)
    .where('version', '=', code.version)
    .orderBy('accepted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    ...code,
    acceptedOn: promise ? dayInAmsterdam(promise.accepted_at) : null,
    acceptAgainOn: account.conduct_until,
    due: work.actor.conductDue ?? false,
  }
}
