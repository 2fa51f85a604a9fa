import type { PartiesTables } from '#modules/parties/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { Channel, Scheme, Urgency } from '../contract.ts'
import { maskText } from './masking-rules.ts'
import { maskWhatWasKnown, nextReference } from './receive-report.ts'
import { momentOfReceipt } from './report-rules.ts'
import type { ReportsTables } from './tables.ts'

/** What a colleague noticed in other work of this house. */
export interface Signal {
  /** Of the report that it becomes */
  id: string
  municipalityId: string
  /** In which work it was noticed */
  channel: Extract<Channel, 'advice-desk' | 'partner-action'>
  scheme: Scheme
  urgency: Urgency
  summary: string
  /** The same without numbers that lead to a person */
  blind: string
  /** A person of the same municipality, when it is known who */
  personId: string | null
}

/** Receives a signal of the own organisation as a report, filed by who took it up. Refuses `report.no-intake-unit`. */
export async function receiveSignal(work: Work<ReportsTables & PartiesTables>, signal: Signal): Promise<void> {
  const receivedOn = dayInAmsterdam(work.now)
  const { reference, unitId } = await nextReference(work, signal.municipalityId, signal.scheme, receivedOn)

  await work.tx
    .insertInto('reports.report')
    .values({
      id: signal.id,
      reference,
      received_on: receivedOn,
      received_at: momentOfReceipt(receivedOn, work.now),
      recorded_at: work.now,
      source: 'own-organisation',
      source_organisation: null,
      source_organisation_kind: null,
      channel: signal.channel,
      scheme: signal.scheme,
      urgency: signal.urgency,
      summary: signal.summary,
      summary_blind: maskText(signal.blind, []),
      benefit_facts: null,
      subject_person_id: signal.personId,
      subject_organisation_id: null,
      municipality_id: signal.municipalityId,
      unit_id: unitId,
      filed_by: work.actor.id,
    })
    .execute()
  if (signal.personId) await maskWhatWasKnown(work, signal.id, { personId: signal.personId, organisationId: null })

  work.record(
    'report.received',
    { kind: 'report', id: signal.id },
    { source: 'own-organisation', channel: signal.channel, scheme: signal.scheme },
  )
}
