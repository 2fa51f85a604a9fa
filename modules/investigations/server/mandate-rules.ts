import type { Mandate } from '#modules/staff/server/index.ts'
import type { AdvicePartFacts } from './file-facts.ts'

/** Whether one of the mandates covers a part of an advice: its department, its kind, its amount (Awb 10:3; G10). */
export function hasMandateFor(part: Pick<AdvicePartFacts, 'kind' | 'addressee' | 'amountCents'>, mandates: readonly Mandate[]): boolean {
  return mandates.some(
    (mandate) =>
      mandate.addressee === part.addressee &&
      mandate.partKinds.includes(part.kind) &&
      (mandate.upToCents === null || (part.amountCents ?? 0) <= mandate.upToCents),
  )
}
