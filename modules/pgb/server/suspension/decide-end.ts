import { ruleBroken } from '#platform/server/refusal.ts'
import type { DecideEnd } from '../../contract.ts'
import { me } from '../work-on-budget.ts'
import { mandateFor, returnProposal, tellProposer } from './decide-suspension.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { noEnd } from './propose-end.ts'
import { mandateKindOf, mustBeWithinTerm } from './suspension-rules.ts'
import { keepStep, takeToDecide, todayOf } from './take-suspension.ts'

/**
 * The decision on the end. Payments are suspended up to and including today, or the last day of the term when that has passed.
 * Refuses what `takeToDecide` refuses, `suspension.reasons-needed`, `suspension.no-mandate`, `suspension.term-over`.
 */
export async function decideEnd(work: SuspensionWork, id: string, { revision, choice, reasons }: DecideEnd): Promise<void> {
  const found = await takeToDecide(work, id, { revision, in: ['ending'] })
  const { end, term } = found
  if (!end || !term) throw ruleBroken('suspension.wrong-state')

  if (choice === 'send-back') {
    if (!reasons) throw ruleBroken('suspension.reasons-needed', [{ pointer: '#/body/reasons', detail: 'Schrijf op waarom.' }])
    await returnProposal(work, found, 'end', reasons)
    await keepStep(work, found, 'suspension.end-sent-back', noEnd)
    return tellProposer(work, found, 'pgb.suspension-sent-back', end.by.id)
  }
  mustBeWithinTerm(term, end.kind)
  const mandate = await mandateFor(work, mandateKindOf(end.kind))
  const today = todayOf(work)
  const endedOn = term.over ? term.endsOn : today
  await keepStep(
    work,
    found,
    'suspension.ended',
    { state: 'ended', end_decided_by: me(work), end_mandate_id: mandate, end_decided_at: work.now, ended_on: endedOn },
    { kind: end.kind, endedOn, mandate },
  )
  await tellProposer(work, found, 'pgb.suspension-decided', end.by.id)
}
