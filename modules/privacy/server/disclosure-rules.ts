import type { Compartment } from '#modules/staff/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type AskDisclosure, type DecideDisclosure, type DisclosureDecision, disclosureGroundWords } from '../contract.ts'

/** A request names a ground that leads to the receiver, and ends. Refuses `disclosure.ground-does-not-fit`, `disclosure.until-past`. */
export function askDisclosure({ ground, until }: Pick<AskDisclosure, 'ground' | 'until'>, to: Compartment, today: Day): void {
  const leadsTo: readonly Compartment[] = disclosureGroundWords[ground].to
  if (!leadsTo.includes(to))
    throw ruleBroken('disclosure.ground-does-not-fit', [
      { pointer: '#/body/ground', detail: 'Kies een grondslag die bij de ontvanger past.' },
    ])
  if (until < today) throw ruleBroken('disclosure.until-past', [{ pointer: '#/body/until', detail: 'Kies vandaag of een latere dag.' }])
}

/** Four eyes, once. Refuses `disclosure.own-request`, `disclosure.already-decided`, `disclosure.reason-needed`. */
export function decideDisclosure(
  asked: { askedBy: string; decision: DisclosureDecision | null },
  decider: string | null,
  { decision, reason }: DecideDisclosure,
): void {
  if (asked.decision) throw ruleBroken('disclosure.already-decided')
  if (asked.askedBy === decider) throw ruleBroken('disclosure.own-request')
  if (decision === 'refused' && !reason)
    throw ruleBroken('disclosure.reason-needed', [{ pointer: '#/body/reason', detail: 'Schrijf op waarom niet.' }])
}
