import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import { type AnswerOfAuthority, groundsOfStep, type SendAuthorityStep, type WriteAuthorityStep } from '../../contract.ts'
import { type BudgetWork, me, mustHaveCome, takeBudgetFile } from '../work-on-budget.ts'
import { mustBeReady, outgoing } from './approve.ts'
import { isProviderOf, mustNameNoClient } from './known-names.ts'

/** Writes a step to an authority about a provider. Refuses what `takeBudgetFile` and `mustNameNoClient` refuse, `authority.ground-of-other-kind`. */
export async function writeAuthorityStep(work: BudgetWork, id: string, given: WriteAuthorityStep): Promise<void> {
  const file = await takeBudgetFile(work, id)
  const { provider, kind, ground, reason, gives } = given
  if (!(await isProviderOf(work, id, provider))) throw notFound()
  if (!(groundsOfStep[kind] as readonly string[]).includes(ground))
    throw ruleBroken('authority.ground-of-other-kind', [{ pointer: '#/body/ground', detail: 'Kies een grondslag die bij de stap hoort.' }])
  await mustNameNoClient(work, id, { reason, gives })

  const step = newId()
  await work.tx
    .insertInto('pgb.authority_step')
    .values({
      id: step,
      investigation_id: id,
      municipality_id: file.municipalityId,
      provider_id: provider,
      kind,
      ground,
      reason,
      gives,
      without_medical: given.withoutMedical,
      written_by: me(work),
      written_at: work.now,
    })
    .execute()
  work.record('budget.authority-step-written', { kind: 'investigation', id }, { step, kind })
}

/** Refuses what `takeBudgetFile` and `mustBeReady` refuse, `budget.day-ahead`. */
export async function sendAuthorityStep(work: BudgetWork, id: string, step: string, given: SendAuthorityStep): Promise<void> {
  await takeBudgetFile(work, id)
  mustBeReady(await outgoing(work, 'pgb.authority_step', id, step), given.sentOn)
  mustHaveCome(work, given.sentOn, 'sentOn')

  await work.tx
    .updateTable('pgb.authority_step')
    .set({ sent_on: given.sentOn, their_reference: given.theirReference })
    .where('id', '=', step)
    .execute()
  work.record('budget.authority-step-sent', { kind: 'investigation', id }, { step })
}

/** Refuses what `takeBudgetFile` refuses, `authority.not-sent`, `authority.order-of-days`, `budget.day-ahead`. */
export async function recordAnswer(work: BudgetWork, id: string, step: string, { answeredOn, answer }: AnswerOfAuthority): Promise<void> {
  await takeBudgetFile(work, id)
  const { sent_on } = await outgoing(work, 'pgb.authority_step', id, step)
  if (!sent_on) throw ruleBroken('authority.not-sent')
  if (answeredOn < sent_on)
    throw ruleBroken('authority.order-of-days', [{ pointer: '#/body/answeredOn', detail: 'Dit ligt vóór het versturen.' }])
  mustHaveCome(work, answeredOn, 'answeredOn')

  await work.tx.updateTable('pgb.authority_step').set({ answered_on: answeredOn, answer }).where('id', '=', step).execute()
  work.record('budget.authority-step-answered', { kind: 'investigation', id }, { step })
}
