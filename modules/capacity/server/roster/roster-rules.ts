import type { DesignationKind } from '#modules/staff/contract.ts'
import { minuteOfClock } from '#platform/contract/amsterdam-clock.ts'
import { addDays, type Day, firstOfMonth, lastOfMonth, mondayOf } from '#platform/contract/calendar.ts'
import { momentAt } from '#platform/contract/working-time-rules.ts'
import type { AbsenceKind, Conflict, DayPart } from '../../contract.ts'

export interface PlacedShift {
  id: string
  accountId: string
  day: Day
  from: string
  until: string
  part: DayPart
  needs: DesignationKind | null
}

/** What is known of somebody's days; a day that is not named has no working pattern. */
export interface PersonTime {
  id: string
  days: readonly {
    day: Day
    contracted: number | null
    absences: readonly { kind: AbsenceKind; from: string | null; until: string | null }[]
  }[]
  designations: readonly { kind: DesignationKind; validFrom: Day; validTo: Day | null }[]
}

export interface RosterAgreements {
  /** Minutes of rest between two shifts (Arbeidstijdenwet art. 5:3 lid 2) */
  dailyRest: number
  /** Minutes after midnight */
  eveningFrom: number
}

interface Window {
  from: Day
  until: Day
  closed: ReadonlySet<Day>
}

/**
 * What does not go together, in the order of people as given and then of days. Shifts of the day before and after the window count
 * for the rest around it.
 */
export function conflictsOf(
  shifts: readonly PlacedShift[],
  people: readonly PersonTime[],
  { dailyRest, eveningFrom }: RosterAgreements,
  { from, until, closed }: Window,
): Conflict[] {
  return people.flatMap((person) => {
    const own = shifts.filter(({ accountId }) => accountId === person.id).sort(byStart)
    const within = own.filter(({ day }) => from <= day && day <= until)
    return [
      ...doubles(within),
      ...within.flatMap((shift) => [
        ...absences(shift, person),
        ...offDays(shift, person, closed),
        ...designations(shift, person),
        ...partsOfDay(shift, eveningFrom),
      ]),
      ...rests(own, dailyRest, ({ day }) => from <= day && day <= until),
    ].sort((one, other) => one.day.localeCompare(other.day))
  })
}

const byStart = (one: PlacedShift, other: PlacedShift) => `${one.day} ${one.from}`.localeCompare(`${other.day} ${other.from}`)

function about(kind: Conflict['kind'], ...shifts: PlacedShift[]): Conflict {
  const [first] = shifts as [PlacedShift]
  return { kind, accountId: first.accountId, day: first.day, shifts: shifts.map(({ id }) => id) }
}

function doubles(shifts: readonly PlacedShift[]): Conflict[] {
  return shifts.flatMap((one, index) =>
    shifts
      .slice(index + 1)
      .filter((other) => other.day === one.day && other.from < one.until)
      .map((other) => about('double', one, other)),
  )
}

function absences(shift: PlacedShift, person: PersonTime): Conflict[] {
  const away = person.days.find(({ day }) => day === shift.day)?.absences ?? []
  const meets = away.some(({ from, until }) => from === null || until === null || (from < shift.until && shift.from < until))
  return meets ? [about('absent', shift)] : []
}

function offDays(shift: PlacedShift, person: PersonTime, closed: ReadonlySet<Day>): Conflict[] {
  if (closed.has(shift.day)) return [about('closed', shift)]
  const works = (person.days.find(({ day }) => day === shift.day)?.contracted ?? 0) > 0
  return works ? [] : [about('not-working', shift)]
}

function designations(shift: PlacedShift, { designations: held }: PersonTime): Conflict[] {
  const { needs, day } = shift
  if (!needs) return []
  const holds = held.some(({ kind, validFrom, validTo }) => kind === needs && validFrom <= day && (validTo === null || day < validTo))
  return holds ? [] : [{ ...about('designation', shift), designation: needs }]
}

/** A shift that is called evening lies in the evening for a part at least, and one by day not wholly. */
function partsOfDay(shift: PlacedShift, eveningFrom: number): Conflict[] {
  const fits = shift.part === 'evening' ? minuteOfClock(shift.until) > eveningFrom : minuteOfClock(shift.from) < eveningFrom
  return fits ? [] : [about('evening', shift)]
}

/**
 * Between the last shift of a day and the first of the next one, by the clock that really passes: in March an hour less. Told when one of
 * them is in the window, of the first that is.
 */
function rests(shifts: readonly PlacedShift[], needed: number, isShown: (shift: PlacedShift) => boolean): Conflict[] {
  const days = [...new Set(shifts.map(({ day }) => day))]
  return days.flatMap((day) => {
    const last = latest(shifts.filter((shift) => shift.day === day))
    const next = shifts.find((shift) => shift.day === addDays(day, 1))
    if (!last || !next) return []
    const [shown, other] = isShown(last) ? [last, next] : [next, last]
    const minutes = Math.round((momentAt(next.day, next.from).getTime() - momentAt(day, last.until).getTime()) / 60_000)
    return minutes < needed && isShown(shown) ? [{ ...about('rest', shown, other), minutes, needed }] : []
  })
}

const latest = (shifts: readonly PlacedShift[]) => shifts.toSorted((one, other) => other.until.localeCompare(one.until))[0]

/** The shifts that are not the same in plan and publication, by who they are of: whoever is concerned. */
export function changesBetween<S extends PlacedShift>(
  plan: readonly S[],
  published: readonly S[],
): { shifts: number; accounts: Set<string> } {
  const before = new Map(published.map((shift) => [shift.id, shift]))
  const accounts = new Set<string>()
  let shifts = 0
  const differs = (...concerned: string[]) => {
    shifts++
    for (const id of concerned) accounts.add(id)
  }
  for (const shift of plan) {
    const old = before.get(shift.id)
    before.delete(shift.id)
    if (!old) differs(shift.accountId)
    else if (wording(old) !== wording(shift)) differs(old.accountId, shift.accountId)
  }
  for (const gone of before.values()) differs(gone.accountId)
  return { shifts, accounts }
}

/** Everything of a shift that somebody who works it notices. */
function wording(shift: PlacedShift): string {
  const { revision: _, ...seen } = shift as PlacedShift & { revision?: number }
  return JSON.stringify(Object.entries(seen).sort(([one], [other]) => one.localeCompare(other)))
}

/** The days that a week or a month shows: whole weeks. */
export function windowOf(day: Day, span: 'week' | 'month'): { from: Day; until: Day } {
  if (span === 'week') return { from: mondayOf(day), until: addDays(mondayOf(day), 6) }
  return { from: mondayOf(firstOfMonth(day)), until: addDays(mondayOf(lastOfMonth(day)), 6) }
}
