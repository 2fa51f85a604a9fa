import type { Happening } from './collector.ts'

export interface SampleLook {
  at: Date
  by: string
  action: string
  kind: 'report' | 'investigation'
  id: string
}

const DAYS = 60
const A_DAY = 86_400_000
const MINUTES_BEFORE = 4 * 60_000
const EVERY_SO_MANY = 25

/** Whoever changes a report or file opens it first, and now and then once more in the evening. Of the last sixty days. */
export function inventLooks(inOrder: readonly Happening[]): SampleLook[] {
  const since = (inOrder.at(-1)?.at.getTime() ?? 0) - DAYS * A_DAY
  const looked = inOrder.flatMap(({ at, by, kind, id, action }) => {
    if (!by || kind === 'programme' || at.getTime() < since || action.endsWith('.received') || action.endsWith('.opened')) return []
    const opened = kind === 'report' ? 'report.seen' : 'investigation.read'
    return [{ at: new Date(at.getTime() - MINUTES_BEFORE), by, action: opened, kind, id }]
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
