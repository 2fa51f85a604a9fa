import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AddWithheld, PayWithheld } from '../../contract.ts'
import { me } from '../work-on-budget.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { readSuspension } from './read-suspension.ts'
import { mustBeInOrder } from './suspension-rules.ts'
import { holdSuspension, partOf, recordStep, todayOf } from './take-suspension.ts'

/** Writes down a payment that was withheld. Refuses `suspension.not-yours`, `suspension.wrong-state`, `suspension.payment-elsewhere`. */
export async function addWithheld(work: SuspensionWork, id: string, by: AddWithheld): Promise<void> {
  const found = await takeForPayments(work, id)
  if (!found.agreements.some((agreement) => agreement.id === by.agreementId) || by.periodTo < by.periodFrom || !touchesTerm(found, by))
    throw ruleBroken('suspension.payment-elsewhere')

  await work.tx
    .insertInto('pgb.withheld')
    .values({
      id: newId(),
      suspension_id: id,
      investigation_id: found.investigationId,
      municipality_id: found.municipalityId,
      agreement_id: by.agreementId,
      period_from: by.periodFrom,
      period_to: by.periodTo,
      amount_cents: by.amountCents,
      source: by.source,
      decision: found.state === 'ended' ? 'pay' : null,
      added_by: me(work),
      added_at: work.now,
    })
    .execute()
  recordStep(work, found, 'suspension.payment-withheld', { amountCents: by.amountCents })
}

/** Takes up the claims of these agreements that were read in as withheld. Refuses `suspension.not-yours`, `suspension.wrong-state`. */
export async function takeUpClaims(work: SuspensionWork, id: string): Promise<{ added: number }> {
  const found = await takeForPayments(work, id)
  const last = found.end?.endedOn ?? found.term?.endsOn ?? null

  const { rows } = await sql<{ id: string }>`
    insert into pgb.withheld (id, suspension_id, investigation_id, municipality_id, agreement_id, claim_id, period_from, period_to, amount_cents, source, decision, added_by, added_at)
    select gen_random_uuid(), ${id}, c.investigation_id, c.municipality_id, c.agreement_id, c.id, c.period_from, c.period_to, c.amount_cents,
           left(c.source_system || ', declaratie ' || c.source_reference, 200), ${found.state === 'ended' ? 'pay' : null}, ${me(work)}, ${work.now}
      from pgb.claim c join pgb.suspended_agreement a on a.agreement_id = c.agreement_id and a.suspension_id = ${id}
     where c.state = 'withheld' and c.amount_cents > 0 and c.period_to >= ${found.term?.startsOn ?? null}::date and c.period_from <= ${last}::date
    on conflict (suspension_id, claim_id) do nothing returning id`.execute(work.tx)
  if (rows.length > 0) recordStep(work, found, 'suspension.payment-withheld', { claims: rows.length })
  return { added: rows.length }
}

/** Removes a withheld payment that was written down by mistake, before the end was proposed. Refuses `suspension.not-yours`, `suspension.wrong-state`, `thing.not-found`. */
export async function removeWithheld(work: SuspensionWork, id: string, part: string): Promise<void> {
  const found = await takeForPayments(work, id)
  if (found.state !== 'running') throw ruleBroken('suspension.wrong-state')
  partOf(found.withheld, part)

  await work.tx.deleteFrom('pgb.withheld').where('id', '=', part).execute()
  recordStep(work, found, 'suspension.payment-removed')
}

/**
 * Marks a withheld payment as paid after all: on a day, or by a payment that was read in. Refuses `suspension.not-yours`, `suspension.wrong-state`,
 * `thing.not-found`, `suspension.withheld-not-due`, `suspension.payment-elsewhere`, `suspension.day-order`.
 */
export async function payWithheld(work: SuspensionWork, id: string, part: string, by: PayWithheld): Promise<void> {
  await holdSuspension(work, id)
  const found = await readSuspension(work, id)
  if (!found.works) throw ruleBroken('suspension.not-yours')
  if (found.state !== 'ended') throw ruleBroken('suspension.wrong-state')
  const withheld = partOf(found.withheld, part)
  if (withheld.decision !== 'pay' || withheld.paidOn) throw ruleBroken('suspension.withheld-not-due')
  const payment = by.paymentId ? withheld.payments.find((one) => one.id === by.paymentId) : null
  const paidOn = payment?.paidOn ?? by.paidOn
  if (payment === undefined || !paidOn) throw ruleBroken('suspension.payment-elsewhere')
  mustBeInOrder(paidOn, { after: found.term?.startsOn ?? null, today: todayOf(work) })

  await work.tx.updateTable('pgb.withheld').set({ paid_on: paidOn, payment_id: by.paymentId }).where('id', '=', part).execute()
  recordStep(work, found, 'suspension.payment-made', { on: paidOn, amountCents: withheld.amountCents })
}

/** While it runs, or after payments resumed: a claim over the suspended weeks may still come in then. */
async function takeForPayments(work: SuspensionWork, id: string): Promise<FoundSuspension> {
  await holdSuspension(work, id)
  const found = await readSuspension(work, id)
  if (!found.works) throw ruleBroken('suspension.not-yours')
  if (found.state !== 'running' && !(found.state === 'ended' && found.end?.kind === 'resume')) throw ruleBroken('suspension.wrong-state')
  return found
}

function touchesTerm({ term, end }: FoundSuspension, { periodFrom, periodTo }: AddWithheld): boolean {
  return term !== null && periodTo >= term.startsOn && periodFrom <= (end?.endedOn ?? term.endsOn)
}
