import { sql } from 'kysely'
import type { DesignationKind } from '#modules/staff/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Conflict, DayPart, PlanShift } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import { lockPlan } from './add-shifts.ts'
import { readPlan } from './get-roster.ts'
import { planShift } from './plan-shift.ts'
import { conflictsOf, type PlacedShift } from './roster-rules.ts'

interface AskedConflicts {
  day: Day
  parts: readonly { part: DayPart; from: string; until: string }[]
  /** The designation without which somebody may not do it */
  needsOf: (accountId: string) => DesignationKind | null
  /** Shifts that stand for the same work already */
  besides: readonly string[]
}

/** A colleague with what would not go together if they worked these parts of that day. */
export interface PersonConflicts {
  id: string
  name: string
  /** Which designations hold on that day */
  designations: DesignationKind[]
  conflicts: ({ part: DayPart } & Pick<Conflict, 'kind' | 'minutes' | 'needed'>)[]
}

/**
 * What would not go together for the colleagues whose time the asker plans, by name, if they worked these parts of a day beside what is planned.
 * Refuses `roster.no-unit`.
 */
export async function conflictsForPeople(work: AnyWork, { day, parts, needsOf, besides }: AskedConflicts): Promise<PersonConflicts[]> {
  const { shifts, people, closed, agreements } = await readPlan(work, await ownPlace(work), day, day)
  const mine = await whosePlanIsKept(
    work,
    people.map(({ id }) => id),
  )
  const others = shifts.filter(({ id }) => !besides.includes(id))
  return people
    .filter(({ id }) => mine.has(id))
    .map((person) => {
      const asked = parts.map((part): PlacedShift => ({ ...part, id: part.part, accountId: person.id, day, needs: needsOf(person.id) }))
      const found = conflictsOf([...others, ...asked], [person], agreements, { from: day, until: day, closed: new Set(closed) })
      const held = person.designations.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
      return {
        id: person.id,
        name: person.name,
        designations: [...new Set(held.map(({ kind }) => kind))],
        conflicts: onceEach(
          found.flatMap(({ shifts: of, kind, minutes, needed }) =>
            parts.filter(({ part }) => of.includes(part)).map(({ part }) => ({ part, kind, minutes, needed })),
          ),
        ),
      }
    })
}

/** Two other shifts in the same hours are one thing to look at. */
const onceEach = <Found extends object>(found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [JSON.stringify(one), one])).values(),
]

async function whosePlanIsKept(work: AnyWork, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select a.id from unnest(${ids}::uuid[]) a(id) where capacity.keeps_time_of(a.id)
       and exists (select from staff.account_role r where r.account_id = a.id and r.role in ('specialist', 'coordinator'))`.execute(work.tx)
  return new Set(rows.map(({ id }) => id))
}

/** From here on nobody else plans in the own unit until this work is done. */
export async function holdPlan(work: AnyWork): Promise<void> {
  await lockPlan(work, await ownPlace(work))
}

/** Puts a shift in the plan that stands for work kept elsewhere; gives its id. Refuses what planning a shift refuses. */
export async function planShiftFor(work: AnyWork, given: PlanShift): Promise<string> {
  const { id } = await planShift(work, given)
  return id
}

/** Takes shifts out of the plan whatever became of them since; what somebody took out already is no fault. */
export async function takeShiftsOut(work: AnyWork, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { rows } = await sql<{ id: string }>`delete from capacity.shift where id = any (${ids}::uuid[]) returning id`.execute(work.tx)
  for (const { id } of rows) work.record('capacity.shift-removed', { kind: 'shift', id })
}
