import type { Entry, Refused } from './entries.ts'

/** What to do after the server did not take an entry. */
export type Verdict = 'wait' | 'sign-in' | 'ended' | 'conflict' | 'parked'

const TOO_MANY_REQUESTS = 429
const TIMED_OUT = 408

/** No connection, a fault of ours and an ended session are no reason to give anything up; a refusal needs a person. */
export function judgeRefusal({ status, code }: Pick<Refused, 'code'> & { status: number }): Verdict {
  if (status === 0 || status >= 500 || status === TOO_MANY_REQUESTS || status === TIMED_OUT) return 'wait'
  if (status === 401) return 'sign-in'
  if (code === 'field.pack-ended') return 'ended'
  if (code === 'visit.changed-meanwhile') return 'conflict'
  return 'parked'
}

/** The oldest entry that may go now. What waits for a person holds up only what builds on it. */
export function nextToSend(entries: readonly Entry[]): Entry | undefined {
  const inOrder = entries.toSorted((one, other) => one.turn - other.turn)
  return inOrder.find((entry, index) => !isHeld(entry) && !inOrder.slice(0, index).some((earlier) => holdsUp(earlier, entry)))
}

/** Whether a person has to do something first. */
export function isHeld(entry: Entry): boolean {
  return entry.refused !== undefined || (entry.kind === 'visit' && entry.theirs !== undefined)
}

function holdsUp(earlier: Entry, later: Entry): boolean {
  if (earlier.locationId !== later.locationId || !isHeld(earlier)) return false
  return earlier.kind === 'location' || (earlier.kind === 'visit' && later.kind === 'visit')
}
