import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import {
  type AssessWorthiness,
  type CriterionKey,
  criterionKeys,
  type Destination,
  handOverWords,
  type ReceiveReport,
  type ReportStatus,
  referralWords,
  type Scheme,
  worthinessCriteria,
} from '../contract.ts'

export interface ReportFacts {
  id: string
  status: ReportStatus
  scheme: Scheme
  filedBy: string | null
  receivedAt: Date
  municipalityId: string
}

const FEWEST_MOTIVATION_LETTERS = 20
const FEWEST_ANSWER_WORDS = 3

/** What a colleague writes down: not from the future, and another organisation has a name. */
export function checkReceived(report: Pick<ReceiveReport, 'receivedOn' | 'source' | 'sourceOrganisation'>, today: Day): void {
  if (report.receivedOn > today)
    throw ruleBroken('report.received-in-future', [{ pointer: '#/body/receivedOn', detail: 'Kies vandaag of een eerdere dag.' }])
  if (report.source === 'other-organisation' && !report.sourceOrganisation)
    throw ruleBroken('report.source-organisation-missing', [
      { pointer: '#/body/sourceOrganisation/name', detail: 'Vul de naam van de organisatie in.' },
    ])
}

/** The worthiness decision: taken once, never by the filer, on facts and circumstances. Gives the new status. */
export function assess(report: ReportFacts, assessor: string, by: AssessWorthiness): ReportStatus {
  if (report.status !== 'received') throw ruleBroken('report.already-assessed')
  if (report.filedBy === assessor) throw ruleBroken('report.assessor-filed-it')
  if (by.motivation.length < FEWEST_MOTIVATION_LETTERS)
    throw ruleBroken('report.motivation-too-short', [{ pointer: '#/body/motivation', detail: 'Schrijf ten minste twintig tekens.' }])
  refuseWithoutDestination(by)
  if (by.outcome !== 'investigate') return 'not-investigated'

  const unanswered = criterionKeys.filter((key) => wordsIn(by.answers[key] ?? '') < FEWEST_ANSWER_WORDS)
  if (unanswered.length > 0) throw ruleBroken('report.criteria-unanswered', unanswered.map(unansweredError))
  return 'worth-investigating'
}

/** Where the report goes; null for outcomes that send it nowhere. */
export function destinationOf(by: Pick<AssessWorthiness, 'outcome' | 'referredTo'>): Destination | null {
  return by.outcome === 'hand-over' || by.outcome === 'refer' ? (by.referredTo ?? null) : null
}

/** When a report counts as received, for its place in lists: the moment itself today, noon on an earlier day. */
export function momentOfReceipt(receivedOn: Day, now: Date): Date {
  return receivedOn === dayInAmsterdam(now) ? now : new Date(`${receivedOn}T12:00:00Z`)
}

/** A duplicate is tied to an earlier report of the same municipality that stands by itself, while it is still unjudged. */
export function join(report: ReportFacts, earlier: ReportFacts): void {
  if (report.status !== 'received') throw ruleBroken('report.cannot-join')
  if (earlier.municipalityId !== report.municipalityId) throw ruleBroken('report.joins-own-municipality')
  if (!isEarlier(earlier, report)) throw ruleBroken('report.joins-earlier-only')
  if (earlier.status === 'joined') throw ruleBroken('report.earlier-is-joined')
}

const SUBJECT_OPEN: readonly ReportStatus[] = ['received', 'worth-investigating']

/** Whom a report is about can be settled until the investigation runs, by somebody who does not read it blind. */
export function identify(report: Pick<ReportFacts, 'status'>, readsBlind: boolean): void {
  if (!SUBJECT_OPEN.includes(report.status)) throw ruleBroken('report.subject-settled')
  if (readsBlind) throw ruleBroken('report.still-blind')
}

/** An investigation starts from a report that was judged worth it. */
export function takeUp(report: Pick<ReportFacts, 'status'>): ReportStatus {
  if (report.status !== 'worth-investigating') throw ruleBroken('report.not-worth-investigating')
  return 'under-investigation'
}

/** The report is done when its investigation is. */
export function close(report: Pick<ReportFacts, 'status'>): ReportStatus {
  if (report.status !== 'under-investigation') throw ruleBroken('report.not-under-investigation')
  return 'investigated'
}

function isEarlier(one: ReportFacts, other: ReportFacts): boolean {
  return one.receivedAt < other.receivedAt || (one.receivedAt.getTime() === other.receivedAt.getTime() && one.id < other.id)
}

function refuseWithoutDestination({ outcome, referredTo }: AssessWorthiness): void {
  const allowed = outcome === 'hand-over' ? handOverWords : outcome === 'refer' ? referralWords : undefined
  if (allowed && !(referredTo && referredTo in allowed))
    throw ruleBroken('report.referral-missing', [{ pointer: '#/body/referredTo', detail: 'Kies waar de melding naartoe gaat.' }])
}

function unansweredError(key: CriterionKey): FieldError {
  return {
    pointer: `#/body/answers/${key}`,
    code: key,
    detail: `${worthinessCriteria[key].title.nl}: antwoord in ten minste drie woorden.`,
  }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
