import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { DutyException, PatternPart } from './duty-rules.ts'

export interface Roster {
  parts: PatternPart[]
  exceptions: DutyException[]
  /** Everybody whom the roster names */
  names: ReadonlyMap<string, string>
  /** Who serves at the desk today; who left is not on duty any more */
  specialists: { id: string; name: string }[]
}

/** The roster of a desk from a day until a day: the pattern that held then, later versions, and what differs. */
export async function readRoster(work: AnyWork, municipalityId: string, unitId: string, from: Day, until: Day): Promise<Roster> {
  const { rows: parts } = await sql<PatternPart & { name: string }>`
    select p.valid_from as "validFrom", p.weekday, to_char(p.starts, 'HH24:MI') as "from", to_char(p.ends, 'HH24:MI') as "until",
           p.account_id as "accountId", a.name
      from advice.duty_part p join staff.account a on a.id = p.account_id
     where p.municipality_id = ${municipalityId} and p.unit_id = ${unitId} and p.valid_from <= ${until}
       and p.valid_from >= coalesce((select max(v.valid_from) from advice.duty_part v
             where v.municipality_id = ${municipalityId} and v.unit_id = ${unitId} and v.valid_from <= ${from}), '-infinity')`.execute(
    work.tx,
  )
  const { rows: exceptions } = await sql<DutyException & { name: string; toName: string | null }>`
    select e.day, e.kind, e.account_id as "accountId", e.to_id as "toId", to_char(e.starts, 'HH24:MI') as "from",
           to_char(e.ends, 'HH24:MI') as "until", a.name, t.name as "toName"
      from advice.duty_exception e join staff.account a on a.id = e.account_id left join staff.account t on t.id = e.to_id
     where e.municipality_id = ${municipalityId} and e.unit_id = ${unitId} and e.day between ${from} and ${until}
     order by e.set_at, e.id`.execute(work.tx)
  const { rows: specialists } = await sql<{ id: string; name: string }>`
    select a.id, a.name from staff.account a
     where a.unit_id = ${unitId} and a.active and advice.serves(a.id, ${unitId}, ${municipalityId})
     order by a.name`.execute(work.tx)

  const names = new Map(specialists.map(({ id, name }) => [id, name]))
  for (const { accountId, name } of [...parts, ...exceptions]) names.set(accountId, name)
  for (const { toId, toName } of exceptions) if (toId && toName) names.set(toId, toName)
  return { parts, exceptions, names, specialists }
}
