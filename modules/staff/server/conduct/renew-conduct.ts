import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'

/** Makes a new version of the code of conduct, from today; the database asks everybody to promise anew. Returns its number. */
export async function renewConduct(work: Work<StaffTables>, rules: string[]): Promise<number> {
  const { version } = await work.tx
    .insertInto('staff.code_of_conduct')
    .values(({ selectFrom, fn, lit }) => ({
      version: selectFrom('staff.code_of_conduct').select((columns) => columns(fn.max('version'), '+', lit(1)).as('next')),
      rules,
      since: dayInAmsterdam(work.now),
    }))
    .returning('version')
    .executeTakeFirstOrThrow()
  work.record('conduct.renewed', { kind: 'conduct', id: null }, { version, rules: rules.length })
  return version
}
