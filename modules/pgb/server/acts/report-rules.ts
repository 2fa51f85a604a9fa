import { type Day, dayInAmsterdam, daysBetween, endOfTerm } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { ActingAs, BudgetAct, FindingsReport, FindingToReport, GivenGround, GoesTo, RecordView } from '../../contract.ts'
import { type Surnames, whatTextsHold } from '../named-in-text-rules.ts'
import type { BudgetLaw } from '../work-on-budget.ts'

type Frame = Pick<FindingsReport, 'actingAs' | 'holderId' | 'providerId'>
const wrong = (field: string, detail: string) => ruleBroken('input.invalid', [{ pointer: `#/body/${field}`, detail }])

/**
 * Whom a report is about, and who may get it: a client's to the client, a provider's to the provider, either to the college.
 * A supervisor reports about providers. Refuses `budget-act.client-only-as-officer`, `findings-report.other-addressee`, `input.invalid`.
 */
export function frameReport({
  actingAs,
  holderId,
  providerId,
  goesTo,
  clients,
}: Frame & { goesTo: GoesTo; clients: readonly string[] }): void {
  if ((holderId === null) === (providerId === null)) throw wrong('holderId', 'Kies over welke cliënt of aanbieder het gaat.')
  if (holderId && actingAs === 'supervisor') throw ruleBroken('budget-act.client-only-as-officer')
  if ((goesTo === 'client' && !holderId) || (goesTo === 'provider' && !providerId)) throw ruleBroken('findings-report.other-addressee')
  aboutNoOther(holderId, clients)
}

/** A report about a client is about no other client. Refuses `findings-report.about-somebody-else`. */
export function aboutNoOther(holderId: string | null, clients: readonly string[]): void {
  if (holderId && clients.some((client) => client !== holderId)) throw ruleBroken('findings-report.about-somebody-else')
}

type ActInReport = Pick<BudgetAct, 'state' | 'actingAs' | 'holderId' | 'providerId'>

/**
 * What is in a report was done, in the capacity of the report and with the one whom it is about; findings that came from acts as well.
 * Refuses `findings-report.act-not-done`, `findings-report.mixes-capacities`, `findings-report.about-somebody-else`.
 */
export function mustFit(report: Frame, acts: readonly ActInReport[]): void {
  for (const act of acts) {
    if (act.state !== 'done') throw ruleBroken('findings-report.act-not-done')
    if (act.actingAs !== report.actingAs) throw ruleBroken('findings-report.mixes-capacities')
    if (act.holderId !== report.holderId || act.providerId !== report.providerId) throw ruleBroken('findings-report.about-somebody-else')
  }
}

/** Refuses `findings-report.agreed`, `findings-report.not-writer`, `findings-report.changed-meanwhile`. */
export function changeReport(
  report: { agreedAt: string | null; writtenBy: { id: string }; revision: number },
  actorId: string | null,
  revision: number,
): void {
  if (report.agreedAt) throw ruleBroken('findings-report.agreed')
  if (report.writtenBy.id !== actorId) throw ruleBroken('findings-report.not-writer')
  if (report.revision !== revision) throw ruleBroken('findings-report.changed-meanwhile')
}

/** Refuses `findings-report.agreed`, `findings-report.own`, `findings-report.changed-meanwhile`, `findings-report.empty`. */
export function agreeReport(
  report: { agreedAt: string | null; writtenBy: { id: string }; revision: number; acts: readonly string[] },
  actorId: string | null,
  revision: number,
): void {
  if (report.agreedAt) throw ruleBroken('findings-report.agreed')
  if (report.writtenBy.id === actorId) throw ruleBroken('findings-report.own')
  if (report.revision !== revision) throw ruleBroken('findings-report.changed-meanwhile')
  if (report.acts.length === 0) throw ruleBroken('findings-report.empty')
}

/** The records of clients whom a report is not about stay out of it. */
export function withoutOthers(acts: readonly BudgetAct[], clients: readonly string[]): BudgetAct[] {
  return acts.map((act) => ({ ...act, items: act.items.filter(({ holderId }) => holderId === null || clients.includes(holderId)) }))
}

/** Everything that somebody typed and that a reader of the report would read. */
export function textsOf(title: string, body: string, acts: readonly BudgetAct[], findings: readonly FindingToReport[]): string[] {
  return [
    title,
    body,
    ...acts.flatMap((act) => [
      ...[act.about, act.withName, act.statement ?? '', act.notAsked, act.reaction, act.interpreter, act.helper, act.homeConsent ?? ''],
      ...act.items.flatMap(({ asked, neededBecause, answerBecause }) => [asked, neededBecause, answerBecause]),
    ]),
    ...findings.flatMap(({ content, source }) => [content, source]),
  ]
}

/** Refuses `findings-report.names-another-client`, `findings-report.number-of-person`. */
export function mustNameNoOthers(texts: readonly string[], surnames: Surnames): void {
  const held = whatTextsHold(texts, surnames)
  if (held) throw ruleBroken(`findings-report.${held}`)
}

interface Sending {
  agreedAt: string | null
  sentOn: Day | null
  goesTo: GoesTo
  actingAs: ActingAs
}

/**
 * Until when the addressee may give a view; null when a report goes to the college, where a supervisor names the ground.
 * Refuses `findings-report.not-agreed`, `findings-report.already-sent`, `findings-report.ground-missing`, `findings-report.view-term`, `input.invalid`.
 */
export function sendReport(
  report: Sending,
  sending: { sentOn: Day; viewUntil: Day | null; ground: GivenGround | null },
  { law, today, least, most }: { law: BudgetLaw; today: Day; least: number; most: number },
): Day | null {
  const { agreedAt } = report
  if (!agreedAt) throw ruleBroken('findings-report.not-agreed')
  if (report.sentOn) throw ruleBroken('findings-report.already-sent')
  if (sending.sentOn > today || sending.sentOn < dayInAmsterdam(new Date(agreedAt)))
    throw wrong('sentOn', 'Vul een dag in van het vaststellen tot en met vandaag.')
  if (report.goesTo === 'social-development') {
    if (report.actingAs === 'supervisor') mustHaveGround(sending.ground, law)
    return null
  }
  const shortest = endOfTerm(sending.sentOn, { length: least, unit: 'days' })
  const until = sending.viewUntil ?? shortest
  const longest = endOfTerm(sending.sentOn, { length: most, unit: 'days' })
  if (daysBetween(sending.sentOn, until) < least || until > longest) throw ruleBroken('findings-report.view-term')
  return until
}

/** What a supervisor found goes to the college on the ground of the law of the file. Refuses `findings-report.ground-missing`. */
function mustHaveGround(ground: GivenGround | null, law: BudgetLaw): void {
  if (ground !== (law === 'wmo' ? 'wmo-5-2-4-3' : 'regulation-2-9-d')) throw ruleBroken('findings-report.ground-missing')
}

/** Refuses `findings-report.not-agreed`, `findings-report.not-of-supervision`, `findings-report.already-given`, `findings-report.ground-missing`, `input.invalid`. */
export function giveToCollege(
  report: Sending & { given: object | null },
  { on, ground }: { on: Day; ground: GivenGround },
  { law, today }: { law: BudgetLaw; today: Day },
): void {
  if (report.actingAs !== 'supervisor' || report.goesTo !== 'provider') throw ruleBroken('findings-report.not-of-supervision')
  if (!report.agreedAt) throw ruleBroken('findings-report.not-agreed')
  if (report.given) throw ruleBroken('findings-report.already-given')
  if (on > today || on < dayInAmsterdam(new Date(report.agreedAt)))
    throw wrong('on', 'Vul een dag in van het vaststellen tot en met vandaag.')
  mustHaveGround(ground, law)
}

/**
 * A view is weighed; where none came, that is said once the term is over.
 * Refuses `findings-report.not-sent`, `findings-report.view-still-open`, `input.invalid`.
 */
export function weighView(
  report: { sentOn: Day | null; viewUntil: Day | null },
  { receivedOn, view }: Pick<RecordView, 'receivedOn' | 'view'>,
  today: Day,
): void {
  const { sentOn, viewUntil } = report
  if (!sentOn || !viewUntil) throw ruleBroken('findings-report.not-sent')
  if (receivedOn === null) {
    if (view !== '') throw wrong('receivedOn', 'Vul de dag in waarop de zienswijze kwam.')
    if (today <= viewUntil) throw ruleBroken('findings-report.view-still-open')
    return
  }
  if (view.length < 2) throw wrong('view', 'Schrijf op wat de zienswijze was.')
  if (receivedOn < sentOn || receivedOn > today) throw wrong('receivedOn', 'Vul een dag in van het versturen tot en met vandaag.')
}
