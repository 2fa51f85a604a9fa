import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AcceptConduct } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

/** Promises to keep to the code of conduct as it now stands; the database gives the promise its term. Refuses `conduct.other-version`. */
export async function acceptConduct(work: Work<StaffTables>, { version }: AcceptConduct): Promise<void> {
  const current = await work.tx
    .selectFrom('staff.code_of_conduct')
    .select((columns) => columns.fn.max('version').as('version'))
    .executeTakeFirst()
  if (version !== current?.version) throw ruleBroken('conduct.other-version')

  await work.tx
    .insertInto('staff.conduct_acceptance')
    .values({ account_id: work.actor.id ?? '', version, accepted_at: work.now })
    .execute()
  work.record('conduct.accepted', { kind: 'account', id: work.actor.id }, { version })
}
