import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { ActingAs, ActKind, ActState, AnswerItem, Duty, PlanAct, RecordAct, RecordReading, WithWhom } from '../../contract.ts'
import type { BudgetLaw } from '../work-on-budget.ts'

/** A period in which somebody is designated, from its first day until its last. */
export interface Designated {
  id: string
  from: Day
  until: Day | null
}

interface Capacity {
  kind: ActKind
  actingAs: ActingAs
  holderId: string | null
}

const wrong = (field: string, detail: string) => ruleBroken('input.invalid', [{ pointer: `#/body/${field}`, detail }])

/**
 * The capacity of an act, and for a supervisor the designation that holds on its day (Wmo 2015 art. 6.1; Jeugdwet art. 2.9 onder d).
 * Towards a client only as officer of the college (Wmo 2015 art. 2.3.8, 2.3.9; Jeugdwet art. 8.1.2), records are inspected only as supervisor (Awb art. 5:17).
 * Refuses `budget-act.client-only-as-officer`, `budget-act.check-only-as-supervisor`, `budget-act.no-designation`.
 */
export function designationFor({ kind, actingAs, holderId }: Capacity, onDay: Day, designated: readonly Designated[]): string | null {
  if (holderId && actingAs === 'supervisor') throw ruleBroken('budget-act.client-only-as-officer')
  if (kind === 'administration-check' && actingAs !== 'supervisor') throw ruleBroken('budget-act.check-only-as-supervisor')
  if (actingAs === 'college-officer') return null

  const holding = designated.find(({ from, until }) => from <= onDay && (until === null || until >= onDay))
  if (!holding) throw ruleBroken('budget-act.no-designation')
  return holding.id
}

/** An act is with one client or with one provider, and with somebody who belongs there. Refuses `input.invalid` at the field. */
export function mustBeWithSomebody({
  holderId,
  providerId,
  withWhom,
  withName,
  from,
  until,
}: Pick<PlanAct, 'holderId' | 'providerId' | 'withWhom' | 'withName' | 'from' | 'until'>): void {
  if (holderId && providerId) throw wrong('providerId', 'Kies een cliënt of een aanbieder, niet allebei.')
  if (!holderId && !providerId) throw wrong('holderId', 'Kies met welke cliënt of aanbieder het is.')
  if ((withWhom === 'budget-holder' || withWhom === 'representative') && !holderId)
    throw wrong('holderId', 'Kies de cliënt om wie het gaat.')
  if ((withWhom === 'provider' || withWhom === 'employee') && !providerId) throw wrong('providerId', 'Kies de aanbieder om wie het gaat.')
  if ((withWhom === 'employee' || withWhom === 'other') && withName === '') throw wrong('withName', 'Schrijf op met wie het is.')
  if ((from === null) !== (until === null))
    throw wrong(from === null ? 'from' : 'until', 'Vul begin en eind allebei in, of geen van beide.')
  if (from !== null && until !== null) mustEndAfter(from, until)
}

function mustEndAfter(from: string, until: string): void {
  if (until <= from) throw wrong('until', 'Het eind ligt niet na het begin.')
}

/** Which duty to give information somebody is told of; whoever has none answers freely. */
export function dutyOf(law: BudgetLaw, actingAs: ActingAs, withWhom: WithWhom): Duty {
  if (actingAs === 'supervisor') return 'awb-5-20'
  if (withWhom === 'budget-holder' || withWhom === 'representative') return law === 'wmo' ? 'wmo-2-3-8' : 'youth-8-1-2'
  return withWhom === 'provider' && law === 'wmo' ? 'wmo-5-2-2' : 'voluntary'
}

/**
 * What has to be so before an act counts as done: it came, the purpose and the duty were told, a home was entered with consent (Awb art. 5:15),
 * and a supervisor showed a legitimation when asked (Awb art. 5:12) and told the limits of the duty (Awb art. 5:20 lid 2).
 * Refuses `budget-act.not-planned`, `budget-act.home-without-consent`, `budget-act.purpose-not-told`, `budget-act.legitimation-missing`, `input.invalid`.
 */
export function recordAct({ state, actingAs }: { state: ActState; actingAs: ActingAs }, record: RecordAct, today: Day): void {
  if (state !== 'planned') throw ruleBroken('budget-act.not-planned')
  if (record.onDay > today) throw wrong('onDay', 'Deze dag ligt in de toekomst.')
  mustEndAfter(record.from, record.until)
  if (record.place === 'home' && record.homeConsent.length < 5) throw ruleBroken('budget-act.home-without-consent')
  if (!record.purposeTold || !record.dutyTold || (actingAs === 'supervisor' && !record.limitsTold))
    throw ruleBroken('budget-act.purpose-not-told')
  if (actingAs === 'supervisor' && !record.legitimation) throw ruleBroken('budget-act.legitimation-missing')
}

/** Refuses `budget-act.not-planned` for what was done or cancelled before. */
export function mustBePlanned({ state }: { state: ActState }): void {
  if (state !== 'planned') throw ruleBroken('budget-act.not-planned')
}

/** Only what was done leads on: to reading it along, to findings. Refuses `budget-act.not-done`. */
export function mustBeDone({ state }: { state: ActState }): void {
  if (state !== 'done') throw ruleBroken('budget-act.not-done')
}

/** An account is sent after the act, and the reaction comes after that. Refuses `budget-act.not-done`, `input.invalid`. */
export function readAlong(act: { state: ActState; onDay: Day }, reading: RecordReading, today: Day): void {
  mustBeDone(act)
  if (reading.sentOn < act.onDay || reading.sentOn > today) throw wrong('sentOn', 'Vul een dag in van het gesprek tot en met vandaag.')
  const { reactionOn } = reading
  if (reactionOn && (reactionOn < reading.sentOn || reactionOn > today))
    throw wrong('reactionOn', 'De reactie komt na het versturen, tot en met vandaag.')
  if ((reading.reaction !== '' || reading.agreed !== null) && !reactionOn)
    throw wrong('reactionOn', 'Vul de dag in waarop de reactie kwam.')
}

/** Records are asked for at a check that stands. Refuses `budget-act.not-a-check`, `budget-act.not-planned`. */
export function mustBeCheck({ kind, state }: { kind: ActKind; state: ActState }): void {
  if (kind !== 'administration-check') throw ruleBroken('budget-act.not-a-check')
  if (state === 'cancelled') throw ruleBroken('budget-act.not-planned')
}

/** What was not given whole has a reason; only what was given is copied and given back (Awb art. 5:17). Refuses `input.invalid`. */
export function answerItem({ answer, because, copied, givenBackOn }: AnswerItem, act: { onDay: Day }, today: Day): void {
  if (answer !== 'given' && because.length < 5) throw wrong('because', 'Schrijf op waarom het niet of niet helemaal is gegeven.')
  const was = answer === 'given' || answer === 'partly'
  if (copied && !was) throw wrong('copied', 'Wat niet is gegeven, is niet gekopieerd.')
  if (givenBackOn && !was) throw wrong('givenBackOn', 'Wat niet is gegeven, gaat niet terug.')
  if (givenBackOn && (givenBackOn < act.onDay || givenBackOn > today))
    throw wrong('givenBackOn', 'Vul een dag in van de controle tot en met vandaag.')
}
