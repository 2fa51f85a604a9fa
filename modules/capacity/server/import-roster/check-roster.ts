import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type ImportRoster, MOST_ROSTER_LINES, missingIn, type RosterCheck, rosterColumnWords, type Shift } from '../../contract.ts'
import { ownPlace, type Place } from '../own-place.ts'
import { isTooFar } from '../roster/plan-limit-rules.ts'
import { readShifts } from '../roster/read-shifts.ts'
import type { CapacityTables } from '../tables.ts'
import { entriesOf } from './entry-rules.ts'
import { type Colleague, type Laid, layBeside } from './lay-beside-rules.ts'
import { keepMapping } from './roster-mapping.ts'
import type { Entry } from './said-shift-rules.ts'

const SHOWN = 50
/** More than one on each line: then it is another file, and nobody reads them all. */
const MOST_PROBLEMS = 2 * MOST_ROSTER_LINES

/** Says what would come of a file, and keeps how it was read for the next time; nothing gets into the roster. Refuses what `layInPlan` refuses. */
export async function checkRoster(work: Work<CapacityTables>, asked: ImportRoster): Promise<RosterCheck> {
  const place = await ownPlace(work)
  const { fresh, same, problems } = await layInPlan(work, place, asked)
  await keepMapping(work, place, asked.mapping)
  const shifts = fresh.slice(0, SHOWN).map(({ line, name, accountId: _, ...shift }) => ({ line, name, ...shift }))
  return { add: fresh.length, same, wrong: linesIn(problems), problems, shifts }
}

export const linesIn = (problems: RosterCheck['problems']) => new Set(problems.map(({ line }) => line)).size

/** Lays a file beside the plan of the unit. Refuses `roster.mapping-incomplete`, `roster.file-too-long`. */
export async function layInPlan(work: Work<CapacityTables>, place: Place, { table, mapping }: ImportRoster): Promise<Laid> {
  const missing = missingIn(mapping, table.heading)
  if (missing.length > 0)
    throw ruleBroken(
      'roster.mapping-incomplete',
      missing.map((column) => ({
        pointer: `#/body/mapping/columns/${column}`,
        code: column,
        detail: `Kies de kolom voor: ${rosterColumnWords[column].nl.toLowerCase()}.`,
      })),
    )
  const today = dayInAmsterdam(work.now)
  const { entries, problems } = entriesOf(table, mapping, { today, eveningFrom: await eveningOn(work, today) })
  if (entries.length > MOST_ROSTER_LINES || problems.length > MOST_PROBLEMS) throw ruleBroken('roster.file-too-long')
  const people = await colleaguesOf(work, place)
  return layBeside(entries, problems, { people, plan: await planAround(work, place, entries, today), today })
}

async function eveningOn(work: Work<CapacityTables>, day: string): Promise<number> {
  const { rows } = await sql<{ minutes: number }>`select capacity.parameter_on('evening-from', ${day})::int as minutes`.execute(work.tx)
  return rows[0]?.minutes ?? 0
}

/** The colleagues whose time the asker plans. */
async function colleaguesOf(work: Work<CapacityTables>, { municipalityId, unitId }: Place): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select a.id, a.name, a.account from staff.account a
     where a.municipality_id = ${municipalityId} and a.unit_id = ${unitId} and a.active and capacity.keeps_time_of(a.id)
     order by a.name, a.id`.execute(work.tx)
  return rows
}

async function planAround(work: Work<CapacityTables>, place: Place, entries: readonly Entry[], today: string): Promise<Shift[]> {
  const days = entries
    .map(({ day }) => day)
    .filter((day) => !isTooFar(day, today))
    .sort()
  const [from, until] = [days[0], days.at(-1)]
  return from && until ? readShifts(work, place, from, until, 'plan') : []
}
