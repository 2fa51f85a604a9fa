import type { Stage } from '#modules/investigations/contract.ts'
import { addMonths, type Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { InquiryKind } from '../../contract.ts'

/** Older than this before the file began, and the year is more likely a slip of the pen. */
const MOST_MONTHS_BEFORE = 12

/** An assignment may come before the file, but not by years, and not later than today. Refuses `budget.assigned-in-future`, `budget.assigned-long-before`. */
export function checkAssignedOn(on: Day, { openedOn, today }: { openedOn: Day; today: Day }): void {
  if (on > today) throw ruleBroken('budget.assigned-in-future', [{ pointer: '#/body/on', detail: 'Deze dag ligt in de toekomst.' }])
  if (on < addMonths(openedOn, -MOST_MONTHS_BEFORE))
    throw ruleBroken('budget.assigned-long-before', [
      { pointer: '#/body/on', detail: 'Meer dan een jaar voor het begin van dit onderzoek.' },
    ])
}

/** What settles whether the kind may change. */
export interface KindFacts {
  kind: InquiryKind
  stage: Stage
  subjectKind: 'person' | 'organisation' | null
  inUse: boolean
}

/**
 * Who is investigated stands once research began: a client and a provider have other rights and other rules.
 * Refuses `budget.kind-too-late`, `budget.kind-of-organisation`, `budget.kind-in-use`.
 */
export function checkKindMayChange({ stage, subjectKind, inUse }: Omit<KindFacts, 'kind'>): void {
  if (stage !== 'opened' && stage !== 'planning') throw ruleBroken('budget.kind-too-late')
  if (subjectKind !== 'person') throw ruleBroken('budget.kind-of-organisation')
  if (inUse) throw ruleBroken('budget.kind-in-use')
}
