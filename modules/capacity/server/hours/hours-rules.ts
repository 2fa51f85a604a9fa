import { minuteOfClock } from '#platform/contract/amsterdam-clock.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { CapacityActivity, DayPart, HoursOrigin } from '../../contract.ts'
import type { Happening } from './happening.ts'
import { type Post, type PostedMinutes, postKey } from './ledger-rules.ts'

export interface WorkedShift {
  day: Day
  from: string
  until: string
  part: DayPart
  activity: CapacityActivity
}

/** What is in the ledger already: it is shown beside, and not proposed again. */
export interface Already {
  /** Days that were recorded or confirmed: of those the roster is proposed no more */
  settled: ReadonlySet<Day>
  posts: readonly Post[]
}

/** Minutes, of the day or long; the break is of Arbeidstijdenwet art. 5:4. */
export interface HoursAgreements {
  eveningFrom: number
  breakMinutes: number
  breakAfter: number
}

export interface ProposedHours extends PostedMinutes {
  origin: HoursOrigin
  moments: { origin: HoursOrigin; from: string; until: string; estimated: boolean }[]
}

interface Placed<Thing> {
  from: number
  until: number
  thing: Thing
}

/**
 * Which hours somebody made, by day, activity, part and file. What happened inside a shift splits off its minutes; outside one it adds.
 * No minute counts twice: of what happens at the same time, what began first has it. A long shift loses its break, from its own minutes.
 */
export function proposeHours(
  shifts: readonly WorkedShift[],
  happenings: readonly Happening[],
  already: Already,
  agreements: HoursAgreements,
): ProposedHours[] {
  const recorded = new Set(already.posts.map(postKey))
  const days = [...new Set([...shifts, ...happenings].map(({ day }) => day))].sort()
  return days.flatMap((day) => {
    const settled = already.settled.has(day)
    const found = proposeDay(day, place(shifts, day), place(happenings, day), agreements)
    return found.filter((line) => line.minutes > 0 && !recorded.has(postKey(line)) && !(settled && line.origin === 'roster'))
  })
}

function proposeDay(
  day: Day,
  shifts: readonly Placed<WorkedShift>[],
  happenings: readonly Placed<Happening>[],
  agreements: HoursAgreements,
): ProposedHours[] {
  const posts = new Map<string, ProposedHours>()
  const add = (post: Post, minutes: number, moment: ProposedHours['moments'][number]) => {
    // What a shift and a happening fill alike stays two lines: only the happening's is offered on a settled day.
    const key = `${postKey(post)} ${moment.origin === 'roster'}`
    const line = posts.get(key) ?? { ...post, minutes: 0, origin: moment.origin, moments: [] }
    const known = line.moments.some(({ from, until, origin }) => from === moment.from && until === moment.until && origin === moment.origin)
    posts.set(key, { ...line, minutes: line.minutes + minutes, moments: known ? line.moments : [...line.moments, moment] })
    return key
  }
  const stretches = stretchesOf(shifts, agreements)
  // Of two shifts at the same time the one by day has the minutes: times would give another answer for a shift that is cut in two.
  const owners = shifts.toSorted((one, other) => orderOf(one.thing).localeCompare(orderOf(other.thing)))

  for (const [from, until] of piecesOf([...shifts, ...happenings], agreements.eveningFrom)) {
    const covers = ({ from: starts, until: ends }: Placed<unknown>) => starts <= from && until <= ends
    const shift = owners.find(covers)?.thing
    const happening = happenings.find(covers)?.thing
    if (happening) {
      const part = shift?.part ?? (from >= agreements.eveningFrom ? 'evening' : 'day')
      const { activity, about, origin, estimated } = happening
      add({ day, activity, part, about }, until - from, { origin, from: happening.from, until: happening.until, estimated })
    } else if (shift) {
      const { activity, part } = shift
      const key = add({ day, activity, part, about: null }, until - from, {
        origin: 'roster',
        from: shift.from,
        until: shift.until,
        estimated: false,
      })
      const stretch = stretches.find(covers)?.thing
      stretch?.set(key, (stretch.get(key) ?? 0) + until - from)
    }
  }
  for (const { due, thing } of stretches) takeBreak(due, thing, posts)
  return [...posts.values()].sort((one, other) => postKey(one).localeCompare(postKey(other)))
}

interface Stretch extends Placed<Map<string, number>> {
  /** Minutes of break that are still to come off */
  due: number
}

/** Shifts with less than a break between them are one stretch of work: cutting a shift in two takes no break away. */
function stretchesOf(shifts: readonly Placed<WorkedShift>[], { breakMinutes, breakAfter }: HoursAgreements): Stretch[] {
  const stretches: (Stretch & { rested: number })[] = []
  for (const { from, until } of shifts) {
    const last = stretches.at(-1)
    if (last && from - last.until < breakMinutes) {
      last.rested += Math.max(0, from - last.until)
      last.until = Math.max(last.until, until)
    } else stretches.push({ from, until, thing: new Map(), due: 0, rested: 0 })
  }
  return stretches.map((stretch) => {
    const worked = stretch.until - stretch.from - stretch.rested
    return { ...stretch, due: worked > breakAfter ? Math.max(0, breakMinutes - stretch.rested) : 0 }
  })
}

/** The break comes off the roster's own minutes, the largest first: what happened at a known time was worked. */
function takeBreak(due: number, minutesOf: ReadonlyMap<string, number>, posts: Map<string, ProposedHours>): void {
  let left = due
  for (const [key, minutes] of [...minutesOf].sort(([one, some], [other, others]) => others - some || one.localeCompare(other))) {
    const off = Math.min(left, minutes)
    const line = posts.get(key)
    if (line) posts.set(key, { ...line, minutes: line.minutes - off })
    left -= off
  }
}

/** The day in pieces within which nothing begins or ends. */
function piecesOf(things: readonly Placed<unknown>[], eveningFrom: number): [from: number, until: number][] {
  const edges = [...new Set([eveningFrom, ...things.flatMap(({ from, until }) => [from, until])])].sort((one, other) => one - other)
  return edges.slice(1).map((until, index) => [edges[index] ?? 0, until])
}

/** In an order that does not depend on the order in which they came. */
function place<Thing extends { day: Day; from: string; until: string }>(things: readonly Thing[], day: Day): Placed<Thing>[] {
  return things
    .filter((thing) => thing.day === day && thing.from < thing.until)
    .map((thing) => ({ from: minuteOfClock(thing.from), until: minuteOfClock(thing.until), thing }))
    .sort((one, other) => one.from - other.from || one.until - other.until || wording(one.thing).localeCompare(wording(other.thing)))
}

const orderOf = ({ part, activity }: WorkedShift) => `${part} ${activity}`
const wording = (thing: object) => JSON.stringify(Object.entries(thing).sort(([one], [other]) => one.localeCompare(other)))
