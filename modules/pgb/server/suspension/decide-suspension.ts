import { mandatesOfActor, tell } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { DecideSuspension } from '../../contract.ts'
import { me } from '../work-on-budget.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { mustKeepOthersOut, textsOfProposal } from './keep-others-out.ts'
import { keepStep, takeToDecide } from './take-suspension.ts'

/**
 * The decision of the mandated manager of Maatschappelijke Ontwikkeling: suspend, do not suspend, or send back with reasons (Awb 10:3, 2:4).
 * Refuses what `takeToDecide` refuses, `suspension.reasons-needed`, `suspension.no-mandate`, and what `mustKeepOthersOut` refuses.
 */
export async function decideSuspension(work: SuspensionWork, id: string, { revision, choice, reasons }: DecideSuspension): Promise<void> {
  const found = await takeToDecide(work, id, { revision, in: ['proposed'] })
  if (choice !== 'suspend' && !reasons)
    throw ruleBroken('suspension.reasons-needed', [{ pointer: '#/body/reasons', detail: 'Schrijf op waarom.' }])
  const mandate = await mandateFor(work, 'suspend-payments')

  if (choice === 'send-back') {
    await returnProposal(work, found, 'decision', reasons ?? '')
    await keepStep(work, found, 'suspension.sent-back', { state: 'draft', proposed_by: null, proposed_at: null })
    return tellProposer(work, found, 'pgb.suspension-sent-back', found.proposedBy?.id)
  }
  // Clients may have come onto the file since it was proposed.
  await mustKeepOthersOut(work, found, choice === 'suspend' ? [reasons, ...textsOfProposal(found)] : [reasons])
  const decision = { decided_by: me(work), mandate_id: mandate, decided_at: work.now, decision_reasons: reasons }
  if (choice === 'suspend') await keepStep(work, found, 'suspension.decided', { state: 'decided', ...decision }, { mandate })
  else await keepStep(work, found, 'suspension.not-decided', { state: 'not-decided', ...decision }, { mandate })
  await tellProposer(work, found, 'pgb.suspension-decided', found.proposedBy?.id)
}

/** The mandate of the one who asks for a kind of decision, today. Refuses `suspension.no-mandate`. */
export async function mandateFor(work: SuspensionWork, kind: string): Promise<string> {
  const held = await mandatesOfActor(work)
  const mandate = held.find(({ addressee, partKinds }) => addressee === 'social-development' && partKinds.includes(kind))
  if (!mandate) throw ruleBroken('suspension.no-mandate')
  return mandate.id
}

/** Why a proposal went back, kept with it. */
export async function returnProposal(
  work: SuspensionWork,
  found: FoundSuspension,
  moment: 'decision' | 'end',
  because: string,
): Promise<void> {
  await work.tx
    .insertInto('pgb.suspension_return')
    .values({
      id: newId(),
      suspension_id: found.id,
      investigation_id: found.investigationId,
      municipality_id: found.municipalityId,
      moment,
      because,
      returned_by: me(work),
      returned_at: work.now,
    })
    .execute()
}

export async function tellProposer(work: SuspensionWork, { id }: FoundSuspension, kind: string, to: string | undefined): Promise<void> {
  if (to) await tell(work, { to, kind, thing: { kind: 'suspension', id } })
}
