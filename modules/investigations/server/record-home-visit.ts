import type { z } from 'zod'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { InvestigationFile, RecordHomeVisit, SendVisitCopy, WithdrawConsent } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import { findingsThatFall, recordHomeVisit, withdrawConsent } from './home-visit-rules.ts'
import { type FileWork, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records a visit with its consent and rooms; a refused visit is recorded too. Refuses what `recordHomeVisit` of the rules refuses. */
export async function keepHomeVisit(work: FileWork, id: string, partId: string, record: RecordHomeVisit): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'home-visit.recorded')
  recordHomeVisit(partOf(file.homeVisits, partId), record, file.today)

  await work.tx
    .updateTable('investigations.home_visit')
    .set({
      visited_on: record.visitedOn,
      started_at: record.startedAt,
      ended_at: record.endedAt,
      told_purpose: record.toldPurpose,
      told_consequence: record.toldConsequence,
      consent_given: record.consentGiven,
      consent_how: record.consentGiven ? record.consentHow : null,
      rooms: JSON.stringify(record.rooms),
    })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'home-visit.recorded', { homeVisit: partId, on: record.visitedOn, consent: record.consentGiven })
}

/**
 * Records that consent was withdrawn during the visit. Findings that were seen later, or at an unknown time, are withdrawn with it; their text stays.
 * Refuses `home-visit.consent-record-needed`, `home-visit.no-consent`, `home-visit.already-recorded`.
 */
export async function endConsent(
  work: FileWork,
  id: string,
  partId: string,
  { withdrawnAt }: z.output<typeof WithdrawConsent>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'home-visit.consent-withdrawn')
  const visit = partOf(file.homeVisits, partId)
  withdrawConsent(visit, withdrawnAt)

  const falling = findingsThatFall(visit, withdrawnAt, file.findings).map((finding) => finding.id)
  await work.tx.updateTable('investigations.home_visit').set({ withdrawn_at: withdrawnAt }).where('id', '=', partId).execute()
  if (falling.length > 0) {
    await work.tx
      .updateTable('investigations.finding')
      .set({
        withdrawn_because: `De toestemming voor het huisbezoek is om ${withdrawnAt} uur ingetrokken; niet vast staat dat dit daarvóór is gezien.`,
        changed_at: work.now,
      })
      .where('id', 'in', falling)
      .execute()
  }
  return recorded(work, id, 'home-visit.consent-withdrawn', { homeVisit: partId, at: withdrawnAt, findings: falling })
}

/** Records that the person was sent a copy of the report of the visit. Refuses `home-visit.consent-record-needed` before the visit was recorded. */
export async function sendVisitCopy(
  work: FileWork,
  id: string,
  partId: string,
  { sentOn }: z.output<typeof SendVisitCopy>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'home-visit.copy-sent')
  const { visitedOn } = partOf(file.homeVisits, partId)
  if (!visitedOn) throw ruleBroken('home-visit.consent-record-needed')
  mustHaveCome(sentOn, 'sentOn', { today: file.today, from: visitedOn })

  await work.tx.updateTable('investigations.home_visit').set({ copy_sent_on: sentOn }).where('id', '=', partId).execute()
  return recorded(work, id, 'home-visit.copy-sent', { homeVisit: partId, on: sentOn })
}
