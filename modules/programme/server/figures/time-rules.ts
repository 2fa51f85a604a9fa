import type { Scope } from '../../contract.ts'

/** How many took each number of days, or of working minutes, in one step: `counts` beside `days`, in any order. */
export interface Spread {
  scope: Exclude<Scope, 'all'>
  category: string
  detail: 'calendar' | 'working' | 'minutes'
  days: readonly number[]
  counts: readonly number[]
}

/** Days or working minutes of one step: how many had it, median, 90th percentile. */
export interface Time {
  scope: Scope
  category: string
  detail: 'calendar' | 'working' | 'minutes'
  n: number
  median: number
  p90: number
}

/** The times of each step, of each half of the programme and of all files together. */
export function timesOf(spreads: readonly Spread[]): Time[] {
  const together = [...Map.groupBy(spreads, ({ category, detail }) => `${category} ${detail}`).values()]
  return [...spreads.map((spread) => timeOf(spread.scope, [spread])), ...together.map((of) => timeOf('all', of))].flatMap(
    (time) => time ?? [],
  )
}

/**
 * The smallest number of days within which so large a part was done.
 * @param inOrder days with how many files took them, shortest first; `part` from 0 to 1
 */
export function within(part: number, inOrder: readonly (readonly [days: number, count: number])[]): number {
  const enough = inOrder.reduce((total, [, count]) => total + count, 0) * part
  let upto = 0
  for (const [days, count] of inOrder) {
    upto += count
    if (upto >= enough) return days
  }
  throw new Error('nothing took any days')
}

function timeOf(scope: Scope, spreads: readonly Spread[]): Time | null {
  const [first] = spreads
  const counted = new Map<number, number>()
  for (const { days, counts } of spreads)
    for (const [place, day] of days.entries()) counted.set(day, (counted.get(day) ?? 0) + (counts[place] ?? 0))
  const inOrder = [...counted].filter(([, count]) => count > 0).sort(([one], [other]) => one - other)
  if (!first || inOrder.length === 0) return null

  const n = inOrder.reduce((total, [, count]) => total + count, 0)
  return { scope, category: first.category, detail: first.detail, n, median: within(0.5, inOrder), p90: within(0.9, inOrder) }
}
