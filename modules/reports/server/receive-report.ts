import { sql } from 'kysely'
import type { Subject } from '#modules/parties/contract.ts'
import { findOrMakeParty, type PartiesTables, type PartyRef, readMarks } from '#modules/parties/server/index.ts'
import { chooseMunicipality } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReceiveReport, Scheme } from '../contract.ts'
import { type KnownMarks, marksFromClaim, maskText } from './masking-rules.ts'
import { checkReceived, momentOfReceipt } from './report-rules.ts'
import { keepReporterIdentity } from './reporter-identity.ts'
import type { ReportsTables } from './tables.ts'

type Tables = ReportsTables & PartiesTables

/**
 * Writes down a report that a colleague took in; the subject is looked up or made. Refuses `report.received-in-future`, `report.source-organisation-missing`,
 * `party.does-not-match`, `staff.municipality-missing`, `staff.municipality-unknown`.
 */
export async function receiveReport(work: Work<Tables>, sealer: Sealer, given: ReceiveReport): Promise<{ id: string; reference: string }> {
  checkReceived(given, dayInAmsterdam(work.now))
  const municipality = await chooseMunicipality(work, given.municipality)
  const party = given.subject && (await findOrMakeParty(work, sealer, municipality.id, given.subject))
  const { reference, unitId } = await nextReference(work, municipality.id, given.scheme, given.receivedOn)

  const id = newId()
  const known = [...(given.subject ? [marksOf(given.subject)] : []), marksFromClaim(given.reporter?.name, null)]
  await work.tx
    .insertInto('reports.report')
    .values({
      id,
      reference,
      received_on: given.receivedOn,
      received_at: momentOfReceipt(given.receivedOn, work.now),
      recorded_at: work.now,
      source: given.source,
      source_organisation: given.sourceOrganisation?.name ?? null,
      source_organisation_kind: given.sourceOrganisation?.kind ?? null,
      channel: given.channel,
      scheme: given.scheme,
      urgency: given.urgency,
      summary: given.summary,
      summary_blind: maskText(given.summary, known),
      benefit_facts: given.benefitFacts ? maskText(given.benefitFacts, known) : null,
      subject_person_id: party?.personId ?? null,
      subject_organisation_id: party?.organisationId ?? null,
      municipality_id: municipality.id,
      unit_id: unitId,
      filed_by: work.actor.id,
    })
    .execute()
  if (party && !party.isNew) await maskWhatWasKnown(work, id, party)
  await keepReporterIdentity(work, sealer, id, given.reporter)

  work.record('report.received', { kind: 'report', id }, { source: given.source, channel: given.channel, scheme: given.scheme })
  return { id, reference }
}

/** A reference that nobody else has, such as `M-2024-000123`, and the unit that takes in this scheme for a municipality. */
export async function nextReference(
  work: Work<ReportsTables>,
  municipality: string,
  scheme: Scheme,
  receivedOn: string,
): Promise<{ reference: string; unitId: string }> {
  const { rows } = await sql<{ number: number; unit_id: string | null }>`
    select nextval('reports.report_number') as number,
      (select unit_id from reports.intake_unit where municipality_id = ${municipality} and scheme = ${scheme}) as unit_id`.execute(work.tx)
  const { number = 0, unit_id: unitId } = rows[0] ?? {}
  if (!unitId) throw ruleBroken('report.no-intake-unit')
  return { reference: `M-${receivedOn.slice(0, 4)}-${String(number).padStart(6, '0')}`, unitId }
}

/** What somebody filled in about a subject, as far as it can stand in a text. */
export function marksOf(subject: Subject): KnownMarks {
  const addresses = subject.address ? [subject.address] : []
  if (subject.kind === 'person') return { ...subject, addresses }
  return { organisationName: subject.name, kvkNumber: subject.kvkNumber, addresses }
}

/** Takes out of the blind texts what was already known of the subject; only readable once the report points at it. Gives what was known. */
export async function maskWhatWasKnown(
  work: Work<Tables>,
  reportId: string,
  party: Pick<PartyRef, 'personId' | 'organisationId'>,
  more: readonly KnownMarks[] = [],
): Promise<readonly KnownMarks[]> {
  const known = [...(await readMarks(work, [party.personId ?? party.organisationId ?? ''].filter(Boolean))), ...more]
  const texts = await work.tx
    .selectFrom('reports.report')
    .select(['summary_blind', 'benefit_facts'])
    .where('id', '=', reportId)
    .executeTakeFirstOrThrow()
  await work.tx
    .updateTable('reports.report')
    .set({
      summary_blind: maskText(texts.summary_blind, known),
      benefit_facts: texts.benefit_facts && maskText(texts.benefit_facts, known),
    })
    .where('id', '=', reportId)
    .execute()
  return known
}
