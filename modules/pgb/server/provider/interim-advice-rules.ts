import type { Disclosure, DisclosureGround } from '#modules/privacy/contract.ts'
import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { groundsTo, type SendInterimAdvice } from '../../contract.ts'
import type { BudgetFile } from '../work-on-budget.ts'

const SHORTEST_NECESSITY = 20

/** An approval to share data of the file, as far as it counts here. */
export type Approval = Pick<Disclosure, 'id' | 'to' | 'ground' | 'what' | 'until' | 'decision'>

/** Approvals to share with Work and Income that hold on a day. */
export const holdingOn = <Asked extends Approval>(today: Day, asked: readonly Asked[]): Asked[] =>
  asked.filter(({ to, decision, until }) => to === 'participation-act' && decision === 'approved' && until >= today)

/**
 * Advice leaves the purpose that its data were gathered for: on which ground, and to Work and Income under which approval of the file.
 * Refuses `interim-advice.ground-needed`, `interim-advice.ground-does-not-fit`, `interim-advice.not-approved`.
 */
export function mustRestOnGround(
  { law, today }: Pick<BudgetFile, 'law' | 'today'>,
  { addressee, ground, necessity }: Pick<SendInterimAdvice, 'addressee' | 'ground' | 'necessity'>,
  asked: readonly Approval[],
): { ground: DisclosureGround; disclosure: string | null } {
  if (!ground) throw ruleBroken('interim-advice.ground-needed', [{ pointer: '#/body/ground', detail: 'Kies de grondslag.' }])
  if (necessity.trim().length < SHORTEST_NECESSITY)
    throw ruleBroken('interim-advice.ground-needed', [
      { pointer: '#/body/necessity', detail: `Schrijf in minstens ${SHORTEST_NECESSITY} tekens op wat nodig is, en voor welke taak.` },
    ])
  if (!groundsTo(addressee, law).includes(ground))
    throw ruleBroken('interim-advice.ground-does-not-fit', [{ pointer: '#/body/ground', detail: 'Kies een andere grondslag.' }])
  if (addressee !== 'work-and-income') return { ground, disclosure: null }

  const approval = holdingOn(today, asked).find((one) => one.ground === ground)
  if (!approval) throw ruleBroken('interim-advice.not-approved')
  return { ground, disclosure: approval.id }
}
