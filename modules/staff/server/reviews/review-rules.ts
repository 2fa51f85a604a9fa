import { addDays, addMonths, type Day } from '#platform/contract/calendar.ts'
import { knownParameter, type Law } from '#platform/server/legal-parameter-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { ReviewRights, Role } from '../../contract.ts'

/** After how many months somebody's rights are looked at again (BIO2 5.18.02), and those of an administrator (8.02.01). */
export interface ReviewTerms {
  months: number
  adminMonths: number
}

/** The terms that hold on a day. Refuses `parameter.missing`. */
export function reviewTermsOn(law: Pick<Law, 'legal'>, today: Day): ReviewTerms {
  const months = (key: string) => {
    const found = knownParameter(law, key, today)
    if (!found) throw ruleBroken('parameter.missing')
    if (found.unit !== 'months') throw new Error(`legal parameter ${key} is not in months but in ${found.unit}`)
    return found.value
  }
  return { months: months('rights-review'), adminMonths: months('rights-review-admin') }
}

/** The first day on which the rights have to be reviewed again. @param since the day of the last review, or of the account */
export function reviewDueOn(since: Day, roles: readonly Role[], { months, adminMonths }: ReviewTerms): Day {
  return addMonths(since, roles.includes('admin') ? adminMonths : months)
}

/** Whose review is due today, as one day to compare with: everybody last reviewed on this day or before it. */
export function dueWhenReviewedUntil(today: Day, months: number): Day {
  let until = addMonths(today, -months)
  // At the end of a month several days share one anniversary: 28, 29, 30 and 31 August all come round on 28 February.
  while (addMonths(addDays(until, 1), months) <= today) until = addDays(until, 1)
  while (addMonths(until, months) > today) until = addDays(until, -1)
  return until
}

interface Reviewer {
  id: string | null
  unitId: string | null
  roles: readonly string[]
}

/** Administrators review everybody but themselves, coordinators their own unit. Refuses `staff.own-rights`, `review.other-unit`. */
export function refuseOtherReviewer(reviewer: Reviewer, account: { id: string; unitId: string | null }): void {
  if (reviewer.id === account.id) throw ruleBroken('staff.own-rights')
  if (reviewer.roles.includes('admin')) return
  if (!reviewer.unitId || reviewer.unitId !== account.unitId) throw ruleBroken('review.other-unit')
}

/** What was said about rights that are as they were when they were looked at. Refuses `thing.changed-meanwhile`, `review.note-missing`. */
export function refuseReview({ verdict, note, seen }: ReviewRights, rights: { seen: string }): void {
  if (seen !== rights.seen) throw ruleBroken('thing.changed-meanwhile')
  if (verdict === 'to-change' && !note) throw ruleBroken('review.note-missing')
}
