import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam, daysBetween } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { CopiedWeek, CopyWeek } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { addShifts, lockPlan } from './add-shifts.ts'
import { isTooFar } from './plan-limit-rules.ts'
import { readShifts } from './read-shifts.ts'

/**
 * Copies the plan of a week to other weeks that have not begun. A day on which somebody has a shift already is left as it is and counted,
 * or made the same when `replace`. Who no longer works in the unit is left out. Refuses `roster.no-unit`, `roster.too-far`.
 */
export async function copyWeek(work: Work<CapacityTables>, { from, to, replace }: CopyWeek): Promise<CopiedWeek> {
  const place = await ownPlace(work)
  await lockPlan(work, place)
  const today = dayInAmsterdam(work.now)
  const weeks = [...new Set(to)]
  if (weeks.some((monday) => addDays(monday, 6) < today || isTooFar(monday, today))) throw ruleBroken('roster.too-far')

  const there = await readShifts(work, place, from, addDays(from, 6), 'plan')
  const { rows: mine } = await sql<{ id: string }>`
    select a.id from unnest(${[...new Set(there.map(({ accountId }) => accountId))]}::uuid[]) a(id) where capacity.keeps_time_of(a.id)`.execute(
    work.tx,
  )
  const shifts = there.filter(({ accountId }) => mine.some(({ id }) => id === accountId))
  if (replace) await clearWeeks(work, place.unitId, weeks)
  const taken = replace ? new Set<string>() : await daysTaken(work, place.unitId, weeks)

  const copies = weeks.flatMap((monday) => {
    const later = daysBetween(from, monday)
    return shifts.map((shift) => ({ ...shift, day: addDays(shift.day, later) }))
  })
  const free = copies.filter(({ accountId, day }) => !taken.has(`${accountId} ${day}`))
  await addShifts(work, place, free)
  work.record('capacity.week-copied', { kind: 'unit', id: place.unitId }, { from, to: weeks, shifts: free.length })
  return { copied: free.length, leftOut: copies.length - free.length }
}

async function clearWeeks(work: Work<CapacityTables>, unitId: string, mondays: readonly Day[]): Promise<void> {
  for (const monday of mondays) {
    await work.tx
      .deleteFrom('capacity.shift')
      .where('unit_id', '=', unitId)
      .where('day', '>=', monday)
      .where('day', '<=', addDays(monday, 6))
      .execute()
  }
}

async function daysTaken(work: Work<CapacityTables>, unitId: string, mondays: readonly Day[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select distinct s.account_id || ' ' || s.day as key from capacity.shift s, unnest(${mondays}::date[]) monday
     where s.unit_id = ${unitId} and s.day between monday and monday + 6`.execute(work.tx)
  return new Set(rows.map(({ key }) => key))
}
