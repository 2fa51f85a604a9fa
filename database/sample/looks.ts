import type { Happening } from './collector.ts'

export interface SampleLook {
  at: Date
  by: string
  action: string
  kind: Exclude<Happening['kind'], 'programme'>
  id: string
}

const DAYS = 60
const A_DAY = 86_400_000
const MINUTES_BEFORE = 4 * 60_000
const EVERY_SO_MANY = 25
// With these a report, file or question begins: there was nothing to look at.
const beginnings = /\.(received|opened|asked|recorded)$/
const openings = { report: 'report.seen', investigation: 'investigation.read', question: 'question.seen' } as const

/** Whoever changes a report, file or question opens it first, and now and then once more in the evening. Of the last sixty days. */
export function inventLooks(inOrder: readonly Happening[]): SampleLook[] {
  const since = (inOrder.at(-1)?.at.getTime() ?? 0) - DAYS * A_DAY
  const looked = inOrder.flatMap(({ at, by, kind, id, action }) => {
    if (!by || kind === 'programme' || at.getTime() < since || beginnings.test(action)) return []
    return [{ at: new Date(at.getTime() - MINUTES_BEFORE), by, action: openings[kind], kind, id }]
  })
  const evenings = looked
    .filter((_, index) => index % EVERY_SO_MANY === 0 && index > 0)
    .map((look) => ({ ...look, at: eveningBefore(look.at) }))
  return [...looked, ...evenings]
}

function eveningBefore(at: Date): Date {
  const evening = new Date(at.getTime() - A_DAY)
  evening.setUTCHours(19, 20 + (at.getUTCMinutes() % 40), 0, 0)
  return evening
}
