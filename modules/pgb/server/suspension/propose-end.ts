import { ruleBroken } from '#platform/server/refusal.ts'
import type { ProposeEnd } from '../../contract.ts'
import { me } from '../work-on-budget.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { mustKeepOthersOut } from './keep-others-out.ts'
import { mandateKindOf, mustBeWithinTerm } from './suspension-rules.ts'
import { holdSuspension, keepStep, takeToWork, todayOf } from './take-suspension.ts'
import { tellDeciders } from './tell-deciders.ts'

/**
 * Proposes how the suspension ends, and for each withheld payment what happens with it; on resuming all are paid.
 * Past the term only resuming is left. Refuses what `takeToWork` refuses, `suspension.not-begun`, `suspension.term-over`, `suspension.withheld-undecided`,
 * and what `mustKeepOthersOut` refuses.
 */
export async function proposeEnd(work: SuspensionWork, id: string, by: ProposeEnd): Promise<void> {
  await holdSuspension(work, id)
  const found = await takeToWork(work, id, { revision: by.revision, in: ['running'] })
  if (found.term && todayOf(work) < found.term.startsOn) throw ruleBroken('suspension.not-begun')
  mustBeWithinTerm(found.term, by.kind)
  await mustKeepOthersOut(work, found, [by.reasons, ...by.withheld.map(({ because }) => because)])

  for (const { id: part, decision, because } of decisionsOn(found, by))
    await work.tx.updateTable('pgb.withheld').set({ decision, decision_because: because }).where('id', '=', part).execute()
  const proposal = { end_kind: by.kind, end_reasons: by.reasons, end_proposed_by: me(work), end_proposed_at: work.now }
  await keepStep(work, found, 'suspension.end-proposed', { state: 'ending', ...proposal }, { kind: by.kind })
  await tellDeciders(work, found, mandateKindOf(by.kind))
}

function decisionsOn({ withheld }: FoundSuspension, { kind, withheld: chosen }: ProposeEnd) {
  return withheld.map(({ id }) => {
    if (kind === 'resume') return { id, decision: 'pay' as const, because: null }
    const by = chosen.find((one) => one.id === id)
    if (!by || (by.decision === 'not-pay' && by.because.length < 10)) throw ruleBroken('suspension.withheld-undecided')
    return { id, decision: by.decision, because: by.because.length < 10 ? null : by.because }
  })
}

/** Takes back one's own proposal for the end, to propose another one. Refuses what `takeToWork` refuses, `suspension.not-yours`. */
export async function takeBackEnd(work: SuspensionWork, id: string, revision: number): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['ending'] })
  if (!found.proposedEnd) throw ruleBroken('suspension.not-yours')

  await keepStep(work, found, 'suspension.end-taken-back', noEnd)
}

/** A suspension that runs on, as if no end had been proposed. */
export const noEnd = { state: 'running', end_kind: null, end_reasons: null, end_proposed_by: null, end_proposed_at: null } as const
