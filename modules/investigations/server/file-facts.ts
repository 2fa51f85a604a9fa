import type { Mandate } from '#modules/staff/server/index.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Law } from '#platform/server/legal-parameter-rules.ts'
import type { InvestigationFile } from '../contract.ts'

type Made = 'findings' | 'observationPlans' | 'advices' | 'terms' | 'next' | 'may'
type Part<Name extends keyof InvestigationFile> = InvestigationFile[Name] extends (infer One)[] ? One : never

/** A finding, and when it, its withdrawal or its answer last changed. */
export type FindingFacts = Part<'findings'> & { changedAt: string }
export type ObservationPlanFacts = Omit<Part<'observationPlans'>, 'warning'>
export type AdvicePartFacts = Omit<Part<'advices'>['parts'][number], 'yours'>
/** A version of the advice, and everybody who saved it. */
export type AdviceFacts = Omit<Part<'advices'>, 'parts'> & { parts: AdvicePartFacts[]; writtenBy: string[] }
export type HomeVisitFacts = Part<'homeVisits'>
export type HearingFacts = Part<'hearings'>

/** What the terms of a file follow from: a file has it all, and a list reads only this. */
export interface TermFacts
  extends Pick<FileFacts, 'stage' | 'domain' | 'fineInView' | 'usableSignalOn' | 'legal' | 'closedDays' | 'today'> {
  dataRequests: Pick<Part<'dataRequests'>, 'askedOn' | 'dueOn' | 'receivedOn'>[]
  hearings: Pick<HearingFacts, 'purpose' | 'invitedOn' | 'reportSentOn' | 'correctionUntil' | 'agreedOn'>[]
  weighing: Pick<NonNullable<FileFacts['weighing']>, 'prosecutorAskedOn' | 'prosecutorAnswer'> | null
  advices: (Pick<AdviceFacts, 'status'> & { parts: TermPart[] })[]
}
type Decision = NonNullable<AdvicePartFacts['decision']>
export interface TermPart extends Pick<AdvicePartFacts, 'kind'> {
  decision: Pick<Decision, 'decidedAt' | 'deviatesTo'> | null
  objections: Pick<AdvicePartFacts['objections'][number], 'result'>[]
}

/** What the pages about the budget tell of a file under Wmo or Youth Act. */
export interface SupportFacts {
  kind: 'client' | 'provider' | null
  /** When Social Development gave the assignment */
  assignedOn: Day | null
  /** Whether it was asked of each client if they are safe */
  safetyAsked: boolean
  openSafetySteps: number
  /** Clients who are not safe as was last judged, and for whom no step was taken */
  inDangerWithoutStep: number
  clientsWithoutResult: number
  /** Those that did not end, and those of which the SVB has still to confirm the end or to pay what was withheld */
  runningSuspensions: number
}

/** Who asks, and when: what the rules need to know of the asker. */
export interface Asker {
  id: string
  unitId: string | null
  roles: readonly string[]
  /** The mandates that the asker holds today; filled in for a manager when the file waits for a decision */
  mandates: readonly Mandate[]
}

/**
 * All that the rules need to know of a file: everything on it, the legal terms, the day.
 * Moments are ISO 8601 in UTC, days are days in Amsterdam. Rules read this and nothing else.
 */
export interface FileFacts extends Omit<InvestigationFile, Made> {
  unitId: string
  municipalityId: string
  /** The report it grew from, also for who may not read that */
  reportId: string
  source: string
  usableSignalOn: Day
  /** What the budgets of the file wait for; null under the Participation Act */
  support: SupportFacts | null
  findings: FindingFacts[]
  observationPlans: ObservationPlanFacts[]
  advices: AdviceFacts[]
  legal: Law['legal']
  closedDays: Law['closedDays']
  today: Day
  now: string
}
