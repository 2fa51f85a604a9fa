import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { PublicReceipt, PublicReport } from '../contract.ts'
import { marksFromClaim, maskText } from './masking-rules.ts'
import { openMunicipalities } from './open-municipalities.ts'
import { inGroups, newReceiptCode } from './receipt-code.ts'
import { nextReference } from './receive-report.ts'
import { keepReporterIdentity } from './reporter-identity.ts'
import type { ReportsTables } from './tables.ts'
import { digestOf, indexOfUnkept } from './unkept-index.ts'

/** Where the sealed digest of a receipt code stands. */
export const receiptPlace = (reportId: string) => `reports.receipt:${reportId}:code_digest_sealed`

/**
 * Takes in a report from somebody without an account. The receipt code is shown once; only a keyed hash of it is kept.
 * Refuses `staff.municipality-missing` when several municipalities take reports in, `staff.municipality-unknown`.
 */
export async function receivePublicReport(work: Work<ReportsTables>, sealer: Sealer, given: PublicReport): Promise<PublicReceipt> {
  const scheme = given.about === 'unknown' ? 'other' : given.about
  const receivedOn = dayInAmsterdam(work.now)
  const municipality = await chooseMunicipality(work, given.municipality, await openMunicipalities(work))
  const { reference, unitId } = await nextReference(work, municipality.id, scheme, receivedOn)
  const summary = tell(given)

  const id = newId()
  await work.tx
    .insertInto('reports.report')
    .values({
      id,
      reference,
      received_on: receivedOn,
      received_at: work.now,
      recorded_at: work.now,
      source: 'resident',
      channel: 'web-form',
      scheme,
      summary,
      summary_blind: maskText(summary, [
        marksFromClaim(given.subjectName, given.subjectAddress),
        marksFromClaim(given.reporter?.name, null),
      ]),
      claimed_name: given.subjectName || null,
      claimed_address: given.subjectAddress || null,
      municipality_id: municipality.id,
      unit_id: unitId,
      filed_by: null,
    })
    .execute()
  const code = newReceiptCode()
  await work.tx
    .insertInto('reports.receipt')
    .values({
      report_id: id,
      code_hash: indexOfUnkept(sealer, code, 'receipt-code'),
      code_digest_sealed: sealer.seal(digestOf(code), receiptPlace(id)),
    })
    .execute()
  await keepReporterIdentity(work, sealer, id, given.reporter)

  work.record('report.received', { kind: 'report', id }, { source: 'resident', channel: 'web-form', scheme })
  return { reference, receiptCode: inGroups(code) }
}

/** One text of the answers on the public page; whom it is about stays apart. */
function tell({ what, since, where, knownHow }: PublicReport): string {
  const more = [
    ['Sinds wanneer', since],
    ['Waar', where],
    ['Hoe weet de melder dit', knownHow],
  ] as const
  return [what, ...more.filter(([, text]) => text).map(([asked, text]) => `${asked}: ${text}`)].join('\n\n')
}
