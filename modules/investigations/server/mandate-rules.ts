import type { Mandate } from '#modules/staff/server/index.ts'
import type { AdvicePartFacts } from './file-facts.ts'

type ToDecide = Pick<AdvicePartFacts, 'kind' | 'addressee' | 'amountCents'>

/** The mandate that covers a part of an advice: its department, its kind, its amount (Awb 10:3; G10). */
export function mandateFor(part: ToDecide, mandates: readonly Mandate[]): Mandate | undefined {
  return mandates.find(
    (mandate) =>
      mandate.addressee === part.addressee &&
      mandate.partKinds.includes(part.kind) &&
      (mandate.upToCents === null || (part.amountCents ?? 0) <= mandate.upToCents),
  )
}

export function hasMandateFor(part: ToDecide, mandates: readonly Mandate[]): boolean {
  return mandateFor(part, mandates) !== undefined
}
