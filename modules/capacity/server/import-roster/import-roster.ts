import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type Actor, doWork, type Work, type WorkContext } from '#platform/server/work.ts'
import { capacityPermissions, type ImportRoster, type RosterFile, type RosterProblem } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import { addShifts, lockPlan } from '../roster/add-shifts.ts'
import type { CapacityTables } from '../tables.ts'
import { layInPlan, linesIn } from './check-roster.ts'
import { daysIn, proposeMapping } from './mapping-rules.ts'
import { tableOf } from './roster-file.ts'
import { keepMapping, readMapping } from './roster-mapping.ts'

/** For the command line: reads a file as the unit last said it, in the name of a colleague who may plan. */
export function importRosterAs(context: WorkContext, actor: Actor, bytes: Buffer) {
  const admit = ({ roles }: Actor) => {
    if (!capacityPermissions['capacity.plan'].some((role) => roles.includes(role))) throw ruleBroken('access.not-permitted')
  }
  return doWork(context, { onBehalfOf: actor, purpose: 'planning-work', admit }, async (work: Work<CapacityTables>) =>
    importRoster(work, await readRosterFile(work, bytes)),
  )
}

/** Reads a file without putting anything in the roster. Refuses `roster.no-unit`, `roster.file-missing`, `roster.file-too-long`. */
export async function readRosterFile(work: Work<CapacityTables>, bytes: Buffer): Promise<RosterFile> {
  const place = await ownPlace(work)
  const table = await tableOf(bytes)
  const days = daysIn(table.heading, dayInAmsterdam(work.now))
  return { table, days, ...proposeMapping(table.heading, days, await readMapping(work, place)) }
}

/**
 * Puts the right lines of a file in the plan; wrong ones are left out, and what stands there already adds nothing. Nothing is published.
 * Refuses `roster.no-unit`, `roster.mapping-incomplete`, `roster.file-too-long`.
 */
export async function importRoster(
  work: Work<CapacityTables>,
  { table, mapping }: ImportRoster,
): Promise<{ added: number; same: number; wrong: number; problems: RosterProblem[] }> {
  const place = await ownPlace(work)
  // Two imports of the same file wait for each other, so that the second finds what the first added.
  await lockPlan(work, place)
  const { fresh, same, problems } = await layInPlan(work, place, { table, mapping })
  await keepMapping(work, place, mapping)
  await addShifts(work, place, fresh)
  const totals = { added: fresh.length, same, wrong: linesIn(problems) }
  work.record('capacity.roster-imported', { kind: 'unit', id: place.unitId }, totals)
  return { ...totals, problems }
}
