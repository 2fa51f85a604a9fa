import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { PersonSearch } from '../../contract.ts'

const MOST = 50

/** Why people were looked up in the own municipality, newest first, so that officers see it of each other. The look is recorded. */
export async function findPersonSearches(work: AnyWork): Promise<PersonSearch[]> {
  const { rows } = await sql<PersonSearch>`
    select s.id, a.name as by, to_char(s.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, s.reason
      from privacy.person_search s join staff.account a on a.id = s.account_id
     order by s.at desc, s.id desc limit ${sql.lit(MOST)}`.execute(work.tx)
  work.recordLook('privacy.person-searches-listed', { kind: 'person-search-list', id: null }, { rows: rows.length })
  return rows
}
