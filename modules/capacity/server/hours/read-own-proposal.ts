import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { HappeningSource } from './happening.ts'
import { type Already, type HoursAgreements, type ProposedHours, proposeHours, type WorkedShift } from './hours-rules.ts'

/** What the published roster and what happened propose for the one who asks, until today. */
export async function readOwnProposal(
  work: AnyWork,
  sources: readonly HappeningSource[],
  { from, until }: { from: Day; until: Day },
  already: Already,
): Promise<ProposedHours[]> {
  if (from > until || !work.actor.id) return []
  const accountId = work.actor.id
  const { rows: shifts } = await sql<WorkedShift>`
    select day, to_char(starts, 'HH24:MI') as "from", to_char(ends, 'HH24:MI') as "until", part, activity
      from capacity.published_shift where account_id = ${accountId} and day between ${from} and ${until}`.execute(work.tx)
  const happenings = []
  for (const source of sources) happenings.push(...(await source(work, { accountId, from, until })))
  return proposeHours(shifts, happenings, already, await readAgreements(work, until))
}

async function readAgreements(work: AnyWork, day: Day): Promise<HoursAgreements> {
  const { rows } = await sql<HoursAgreements>`
    select capacity.parameter_on('evening-from', ${day})::int as "eveningFrom", capacity.parameter_on('shift-break', ${day})::int as "breakMinutes",
           capacity.parameter_on('shift-break-after', ${day})::int as "breakAfter"`.execute(work.tx)
  if (!rows[0]) throw new Error('no agreements on hours')
  return rows[0]
}
