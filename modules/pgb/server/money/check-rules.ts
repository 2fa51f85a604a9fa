import { addDays, addMonths, type Day, daysBetween, firstOfMonth } from '#platform/contract/calendar.ts'

/** A time of whole days; `to` is the last one. */
export interface Span {
  from: Day
  to: Day
}
export interface Claim extends Span {
  id: string
  minutes: number | null
  cents: number
}

export const daysIn = ({ from, to }: Span) => daysBetween(from, to) + 1

/** The days that two times share; 0 when they do not meet. */
export function sharedDays(one: Span, other: Span): number {
  const [, from = ''] = [one.from, other.from].sort()
  const [to = ''] = [one.to, other.to].sort()
  return to < from ? 0 : daysBetween(from, to) + 1
}

/** The days of a stay on which care at home is not expected: neither that of coming nor that of going. Undefined when there are none. */
export function wholeDaysOf({ from, to }: { from: Day; to: Day | null }, today: Day): Span | undefined {
  const whole = { from: addDays(from, 1), to: to === null ? today : addDays(to, -1) }
  return whole.to < whole.from ? undefined : whole
}

/** Whether more was claimed than agreed on for so many days; a week is seven of them. */
export function isOverAgreed({ minutes, ...span }: Pick<Claim, 'from' | 'to' | 'minutes'>, minutesPerWeek: number): boolean {
  return minutes !== null && minutes * 7 > minutesPerWeek * daysIn(span)
}

/** What was agreed on for the days of a claim, in whole minutes. */
export const agreedMinutes = (span: Span, minutesPerWeek: number) => Math.floor((minutesPerWeek * daysIn(span)) / 7)

const DAY = 24n * 60n

/** The times in which claims together, each spread evenly over its days, are more than a day has; with the claims that lie in it. Counted exactly. */
export function overADay<Given extends Claim>(claims: readonly Given[]): (Span & { claims: Given[] })[] {
  const counted = claims.filter(({ minutes }) => minutes !== null && minutes > 0)
  const starting = groupBy(counted, ({ from }) => from)
  const ending = new Map([...groupBy(counted, ({ to }) => to)].map(([to, of]) => [addDays(to, 1), of]))
  const edges = [...new Set([...starting.keys(), ...ending.keys()])].sort()
  const found: (Span & { claims: Given[] })[] = []
  const running = new Set<Given>()
  const minutesByDays = new Map<number, number>()
  for (const [index, edge] of edges.entries()) {
    const [ended, started] = [ending.get(edge) ?? [], starting.get(edge) ?? []]
    for (const claim of ended) running.delete(claim)
    for (const claim of started) running.add(claim)
    addMinutes(minutesByDays, ended, -1)
    addMinutes(minutesByDays, started, 1)
    const next = edges[index + 1]
    if (next === undefined || !isOver(minutesByDays)) continue
    const last = found.at(-1)
    // What ran on the day before is in it already.
    if (last && addDays(last.to, 1) === edge) {
      last.to = addDays(next, -1)
      for (const claim of started) last.claims.push(claim)
    } else found.push({ from: edge, to: addDays(next, -1), claims: [...running] })
  }
  return found
}

/** Claims of as many days are one fraction: their minutes are added up by the number of days. */
function addMinutes(minutesByDays: Map<number, number>, claims: readonly Claim[], times: 1 | -1): void {
  for (const claim of claims) {
    const days = daysIn(claim)
    minutesByDays.set(days, (minutesByDays.get(days) ?? 0) + times * (claim.minutes ?? 0))
  }
}

/** Sum of minutes divided by days, without rounding: cross-multiplied. */
function isOver(minutesByDays: ReadonlyMap<number, number>): boolean {
  let [sum, over] = [0n, 1n]
  for (const [days, minutes] of minutesByDays) {
    if (minutes === 0) continue
    sum = sum * BigInt(days) + BigInt(minutes) * over
    over *= BigInt(days)
  }
  return sum > DAY * over
}

const IN_A_ROW = 3

/** Runs of three or more months in a row of which the claims come to the same amount, above zero. A claim belongs to the month in which it begins. */
export function equalMonths<Given extends Claim>(claims: readonly Given[]): Given[][] {
  const months = [...groupBy(claims, ({ from }) => firstOfMonth(from))]
    .map(([month, of]) => ({ month, of, cents: of.reduce((sum, { cents }) => sum + cents, 0) }))
    .sort((one, other) => (one.month < other.month ? -1 : 1))
  const runs: (typeof months)[] = []
  for (const month of months) {
    const last = runs.at(-1)?.at(-1)
    if (last && last.cents === month.cents && addMonths(last.month, 1) === month.month) runs.at(-1)?.push(month)
    else runs.push([month])
  }
  return runs.filter((run) => run.length >= IN_A_ROW && (run[0]?.cents ?? 0) > 0).map((run) => run.flatMap(({ of }) => of))
}

export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
