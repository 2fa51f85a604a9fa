import { type Day, daysBetween } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { PlanHomeVisit, RecordHomeVisit } from '../contract.ts'
import { worksOn } from './access-rules.ts'
import { mustBeFilledIn, mustEndAfter, mustHaveCome, mustLieAhead, mustLieWithin } from './day-rules.ts'
import type { FileFacts, FindingFacts, HomeVisitFacts } from './file-facts.ts'

const FEWEST_STAFF = 2

/**
 * A home visit as it may be planned: the regime with its ground (HV-1), two members of staff of this file, a reason when unannounced.
 * Refuses `home-visit.ground-needed`, `home-visit.two-staff-needed`, `home-visit.staff-not-on-file`, `home-visit.unannounced-needs-reason`.
 */
export function planHomeVisit(file: Pick<FileFacts, 'lead' | 'members' | 'conflicts' | 'today'>, visit: PlanHomeVisit): void {
  mustLieAhead(visit.plannedOn, 'plannedOn', file.today)
  if (visit.regime === 'reasonable-ground') mustHaveGround(visit, visit.plannedOn, file.today)
  if (new Set(visit.staff).size < FEWEST_STAFF) throw ruleBroken('home-visit.two-staff-needed')
  if (visit.staff.some((accountId) => !worksOn(file, accountId))) throw ruleBroken('home-visit.staff-not-on-file')
  if (!visit.announced && !visit.unannouncedBecause) throw ruleBroken('home-visit.unannounced-needs-reason')
}

/** HV-1: the facts are written down and were known on a day before the visit. */
function mustHaveGround(
  visit: { ground?: string | null | undefined; groundKnownOn?: Day | null | undefined },
  visitOn: Day,
  today: Day,
): void {
  const { ground, groundKnownOn } = visit
  if (!ground || !groundKnownOn || groundKnownOn > today || daysBetween(groundKnownOn, visitOn) < 1)
    throw ruleBroken('home-visit.ground-needed')
}

/**
 * The record of a visit. Consent only counts when the purpose and the meaning of refusing were told before; without consent there is nothing seen.
 * Refuses `home-visit.already-recorded`, `home-visit.ground-needed`, `home-visit.consent-not-informed`, `home-visit.no-consent`.
 */
export function recordHomeVisit(visit: HomeVisitFacts, record: RecordHomeVisit, today: Day): void {
  if (visit.visitedOn || visit.cancelledBecause) throw ruleBroken('home-visit.already-recorded')
  mustHaveCome(record.visitedOn, 'visitedOn', { today })
  mustEndAfter(record.startedAt, record.endedAt, 'endedAt')
  if (visit.regime === 'reasonable-ground') mustHaveGround(visit, record.visitedOn, today)
  if (!record.consentGiven && record.rooms.length > 0) throw ruleBroken('home-visit.no-consent')
  if (!record.consentGiven) return

  if (!record.toldPurpose || !record.toldConsequence) throw ruleBroken('home-visit.consent-not-informed')
  mustBeFilledIn(record.consentHow, 'consentHow')
}

/** Consent can be withdrawn at any moment of the visit, once. Refuses `home-visit.consent-record-needed`, `home-visit.no-consent`, `home-visit.already-recorded`. */
export function withdrawConsent(visit: HomeVisitFacts, withdrawnAt: string): void {
  mustHaveConsent(visit)
  if (visit.withdrawnAt) throw ruleBroken('home-visit.already-recorded')
  mustLieWithin(withdrawnAt, 'withdrawnAt', visit.startedAt, visit.endedAt)
}

/** Which findings of a visit fall with the consent: those seen after it was withdrawn, or at an unknown time. */
export function findingsThatFall(visit: HomeVisitFacts, withdrawnAt: string, findings: readonly FindingFacts[]): FindingFacts[] {
  return findings.filter(
    (finding) =>
      finding.homeVisitId === visit.id && finding.withdrawnBecause === null && (finding.seenAt === null || finding.seenAt > withdrawnAt),
  )
}

/**
 * HV-2: no finding of a visit without recorded consent, and after a withdrawal only what was seen before it.
 * Refuses `home-visit.consent-record-needed`, `home-visit.no-consent`, `home-visit.consent-withdrawn`.
 * @param seenAt `HH:MM`
 */
export function findAtVisit(visit: HomeVisitFacts, seenAt: string | undefined): void {
  mustHaveConsent(visit)
  if (visit.withdrawnAt && (!seenAt || seenAt > visit.withdrawnAt)) throw ruleBroken('home-visit.consent-withdrawn')
  if (seenAt) mustLieWithin(seenAt, 'seenAt', visit.startedAt, visit.endedAt)
}

function mustHaveConsent(visit: HomeVisitFacts): void {
  if (visit.consentGiven === null) throw ruleBroken('home-visit.consent-record-needed')
  if (!visit.consentGiven) throw ruleBroken('home-visit.no-consent')
}

/** Refuses `home-visit.already-recorded` for a visit that took place or was cancelled before. */
export function cancelHomeVisit(visit: HomeVisitFacts): void {
  if (visit.visitedOn || visit.cancelledBecause) throw ruleBroken('home-visit.already-recorded')
}
