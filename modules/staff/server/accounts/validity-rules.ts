import type { Day } from '#platform/contract/calendar.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { EndOn, GrantMandate } from '../../contract.ts'

/** What holds from a day until the day before `validTo`; null: until further notice. */
export interface Validity {
  validFrom: Day
  validTo: Day | null
}

/**
 * The first day on which something no longer holds, when its last day becomes `lastDay`. What was done under it keeps its ground: the
 * past does not change. Refuses `thing.changed-meanwhile`, `staff.already-lapsed`, `staff.end-in-past`, `staff.end-not-earlier`.
 */
export function endOn({ validFrom, validTo }: Validity, { lastDay, seenLastDay }: EndOn, today: Day): Day {
  if ((validTo && addDays(validTo, -1)) !== seenLastDay) throw ruleBroken('thing.changed-meanwhile')
  if (validTo && validTo <= today) throw ruleBroken('staff.already-lapsed')
  if (lastDay < today || lastDay < validFrom) throw ruleBroken('staff.end-in-past')
  const ends = addDays(lastDay, 1)
  if (validTo && ends >= validTo) throw ruleBroken('staff.end-not-earlier')
  return ends
}

/** The first day after a last day; null stays null. */
export const dayAfter = (lastDay: Day | undefined): Day | null => (lastDay ? addDays(lastDay, 1) : null)

/** Whether two periods share a day. */
export function overlap(one: Validity, other: Validity): boolean {
  return (!other.validTo || one.validFrom < other.validTo) && (!one.validTo || other.validFrom < one.validTo)
}

interface HeldMandate extends Validity {
  addressee: string
  partKinds: readonly string[]
}

/** One mandate at a time for each part (Awb 10:3). Refuses `mandate.unknown-part`, `mandate.needs-manager`, `mandate.overlaps`. */
export function refuseMandate(
  by: GrantMandate,
  holder: { roles: readonly string[]; mandates: readonly HeldMandate[] },
  known: readonly string[],
): void {
  if (by.partKinds.some((kind) => !known.includes(kind))) throw ruleBroken('mandate.unknown-part')
  if (!holder.roles.includes('manager')) throw ruleBroken('mandate.needs-manager')

  const period = { validFrom: by.from, validTo: dayAfter(by.lastDay) }
  const taken = holder.mandates.some(
    (held) => held.addressee === by.addressee && held.partKinds.some((kind) => by.partKinds.includes(kind)) && overlap(held, period),
  )
  if (taken) throw ruleBroken('mandate.overlaps')
}

/** Nobody changes their own rights. Refuses `staff.own-rights`. */
export function refuseOwnRights(actor: { id: string | null }, accountId: string): void {
  if (actor.id === accountId) throw ruleBroken('staff.own-rights')
}
