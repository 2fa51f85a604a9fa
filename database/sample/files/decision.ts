import type { PartKind } from '#modules/investigations/contract.ts'
import { accountIds, managerOf, mandateIds } from '../staff.ts'
import { deviations, sentBack } from '../texts/file-texts.ts'
import { type Part, tellAdvice } from './advice.ts'
import { declare } from './open.ts'
import { happened, pass, reaches, type Story } from './story.ts'
import type { Weighed } from './weighing.ts'

/** The advice and its decision; now and then it goes back once, and comes again. Answers with the parts that were decided. */
export function tellAdviceAndDecision(story: Story, weighed: Weighed): Part[] {
  const goesBack = reaches(story, 'outcome') && story.dice.chance(0.04)
  const first = tellAdvice(story, weighed, { version: 1, sentBack: goesBack })
  if (!reaches(story, 'outcome')) return first

  pass(story, 2, 6)
  for (const manager of new Set(first.map(({ addressee }) => managerOf[addressee]))) declare(story, manager, 'decision', false)
  if (!goesBack) return decide(story, first)

  const [part] = first
  if (part) decideOn(story, part, { choice: 'send-back', reasons: sentBack })
  return decide(story, tellAdvice(story, weighed, { version: 2 }))
}

function decide(story: Story, parts: Part[]): Part[] {
  pass(story, 1, 4)
  for (const part of parts) {
    const differs = story.deviates && part.kind === 'terminate'
    decideOn(
      story,
      part,
      differs ? { choice: 'deviate', deviatesTo: 'change', reasons: story.dice.pick(deviations) } : { choice: 'follow' },
    )
  }
  return parts
}

interface Decided {
  choice: 'follow' | 'deviate' | 'send-back'
  deviatesTo?: PartKind
  reasons?: string
}

function decideOn(story: Story, part: Part, { choice, deviatesTo, reasons }: Decided): void {
  const manager = managerOf[part.addressee]
  const at = happened(story, choice === 'send-back' ? 'decision.sent-back' : 'decision.taken', manager, {
    part: part.id,
    kind: part.kind,
    choice,
    deviatesTo: deviatesTo ?? null,
    amountCents: part.amount_cents,
    mandate: mandateIds[part.addressee],
  })
  story.rows.add('investigations.decision', {
    part_id: part.id,
    investigation_id: story.id,
    choice,
    deviates_to: deviatesTo ?? null,
    amount_cents: null,
    ground: deviatesTo ? part.ground : null,
    reasons: reasons ?? null,
    decided_by: accountIds[manager],
    mandate_id: mandateIds[part.addressee],
    decided_at: at,
  })
}
