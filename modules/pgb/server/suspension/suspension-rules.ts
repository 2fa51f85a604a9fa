import { addDays, type Day, daysBetween } from '#platform/contract/calendar.ts'
import { type Law, parameterOn } from '#platform/server/legal-parameter-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Suspension, SuspensionEnd, SuspensionFact, SuspensionRefusal, SuspensionTerm } from '../../contract.ts'
import { saysOfSource } from './fact-rules.ts'

const DAYS_A_WEEK = 7
export const LONGEST = 'personal-budget-suspension'

/**
 * The last day on which payments may be suspended: as many whole weeks as the parameter says on the first day, that day included.
 * It is a maximum against the budget holder and no term in which somebody has to act, so a weekend or holiday does not make it longer
 * (Algemene termijnenwet art. 1 lid 1, and art. 4 onder a for terms of more than twelve weeks). Refuses `parameter.missing`.
 */
export function lastDayOf(law: Pick<Law, 'legal'>, startsOn: Day): Day {
  return addDays(startsOn, weeksFrom(law, startsOn) * DAYS_A_WEEK - 1)
}

/** How many weeks payments may be suspended when that begins on a day. Refuses `parameter.missing`. */
export function weeksFrom(law: Pick<Law, 'legal'>, startsOn: Day): number {
  const { value, unit } = parameterOn(law, LONGEST, startsOn)
  if (unit !== 'weeks') throw new Error(`legal parameter ${LONGEST} is counted in ${unit}, not in weeks`)
  return value
}

/** How far a term has run on a day; the week that runs counts from 1 and stays at the last one when the term is over. */
export function termOn({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }, today: Day): SuspensionTerm {
  const weeks = Math.round((daysBetween(startsOn, endsOn) + 1) / DAYS_A_WEEK)
  const week = Math.min(Math.max(Math.floor(daysBetween(startsOn, today) / DAYS_A_WEEK) + 1, 0), weeks)
  return { startsOn, endsOn, week, weeks, daysLeft: Math.max(daysBetween(today, endsOn) + 1, 0), over: today > endsOn }
}

/** What is written of a suspension, as far as it is settled whether it can be proposed. */
export type Proposal = Pick<
  Suspension,
  | 'agreements'
  | 'budget'
  | 'scope'
  | 'partDescription'
  | 'ground'
  | 'reasons'
  | 'facts'
  | 'safety'
  | 'continuity'
  | 'continuesBy'
  | 'continuesFrom'
  | 'lighterMeans'
  | 'consequences'
  | 'heardOn'
  | 'view'
  | 'viewWeighed'
  | 'urgencyException'
  | 'urgencyReasons'
  | 'proposedFrom'
>

/**
 * What keeps a draft from being proposed, in the order in which one thinks. Rechtbank Limburg (ECLI:NL:RBLIM:2019:3127)
 * struck a suspension down for exactly this: no verifiable facts, no plan for the care.
 */
export function whatIsMissing(proposal: Proposal, today: Day): SuspensionRefusal[] {
  return checks.filter(([, met]) => !met(proposal, today)).map(([code]) => code)
}

const written = (text: string | null, least: number) => (text ?? '').trim().length >= least

// Each check: what is refused, and when there is nothing to refuse.
const checks: readonly [SuspensionRefusal, (proposal: Proposal, today: Day) => boolean][] = [
  ['suspension.not-of-holder', ({ budget, agreements }) => budget !== null && agreements.length > 0],
  ['suspension.part-needed', ({ scope, partDescription }) => scope === 'whole' || written(partDescription, 10)],
  ['suspension.ground-needed', ({ ground, reasons }) => ground !== null && written(reasons, 20)],
  // One fact that holds is enough for every ground; that it can be checked is what makes a suspicion a serious one, so source and how are required.
  ['suspension.facts-needed', ({ facts }) => facts.length > 0],
  ['suspension.source-choice-needed', ({ facts }) => facts.every(saysOfSource)],
  ['suspension.safety-not-asked', ({ safety }) => safety.judged !== null],
  ['suspension.safety-step-needed', ({ safety }) => safety.judged !== 'yes' || safety.steps.length > 0],
  ['suspension.day-needed', ({ proposedFrom }, today) => proposedFrom !== null && proposedFrom >= today],
  [
    'suspension.continuity-needed',
    ({ continuity, continuesBy, continuesFrom }) => written(continuity, 20) && written(continuesBy, 2) && continuesFrom !== null,
  ],
  ['suspension.care-gap', ({ continuesFrom, proposedFrom }) => !continuesFrom || !proposedFrom || continuesFrom <= proposedFrom],
  ['suspension.proportion-needed', ({ lighterMeans, consequences }) => written(lighterMeans, 20) && written(consequences, 10)],
  [
    'suspension.hearing-needed',
    (proposal, today) => heard(proposal, today) || (proposal.urgencyException !== null && written(proposal.urgencyReasons, 40)),
  ],
]

function heard({ heardOn, view, viewWeighed }: Proposal, today: Day): boolean {
  return heardOn !== null && heardOn <= today && written(view, 2) && written(viewWeighed, 10)
}

/**
 * The term does not begin anew on what carried a suspension of this budget before: at least one fact has to be new.
 * Facts are the same when their words are, whatever capitals, spaces and signs. Refuses `suspension.same-facts`.
 */
export function mustHaveNewFact(facts: readonly SuspensionFact[], earlier: readonly string[]): void {
  if (earlier.length === 0) return
  const known = new Set(earlier.map(plain))
  if (facts.every(({ fact }) => known.has(plain(fact)))) throw ruleBroken('suspension.same-facts')
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The kind that a mandate has to name for an end: lifting a suspension is part of deciding on it, the others change the budget itself. */
export const mandateKindOf = (end: SuspensionEnd): string => (end === 'resume' ? 'suspend-payments' : end)

/** Past its last day a suspension can only be lifted. Refuses `suspension.term-over`. */
export function mustBeWithinTerm(term: SuspensionTerm | null, end?: SuspensionEnd): void {
  if (term?.over && end !== 'resume') throw ruleBroken('suspension.term-over')
}

/** A step is recorded on the day it was taken: not before the step that comes first, nor tomorrow. Refuses `suspension.day-order`. */
export function mustBeInOrder(day: Day, { after, today }: { after: Day | null; today: Day }): void {
  if (day > today || (after !== null && day < after))
    throw ruleBroken('suspension.day-order', [{ pointer: '#/body/on', detail: 'Deze dag ligt in de toekomst of voor de stap ervoor.' }])
}

/**
 * Further ahead than the longest suspension is a slip of the pen, and what the SVB confirmed is not taken back. Refuses `suspension.day-order`.
 */
export function mustBeginSoon(startsOn: Day, { confirmedOn, weeks }: { confirmedOn: Day; weeks: number }): void {
  if (startsOn > addDays(confirmedOn, weeks * DAYS_A_WEEK))
    throw ruleBroken('suspension.day-order', [{ pointer: '#/body/startsOn', detail: 'Deze dag ligt te ver in de toekomst.' }])
}
