import { sql } from 'kysely'
import type { Subject } from '#modules/parties/contract.ts'
import { findOrMakePeople, type PartiesTables, type PersonRef, readMarks } from '#modules/parties/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { Scheme } from '../contract.ts'
import type { LineProblem, SignalLine } from './csv-rules.ts'
import { marksFromClaim, maskText } from './masking-rules.ts'
import { momentOfReceipt } from './report-rules.ts'
import { sealReporter } from './reporter-identity.ts'
import type { ReportsTables } from './tables.ts'
import { digestOf, indexesOfUnkept, indexOfUnkept } from './unkept-index.ts'

/** A good line of the file, with the text by which it is known when it comes again. */
export interface KeyedSignal extends SignalLine {
  line: number
  once: string
}

export interface KeptSet {
  kept: number
  alreadyKnown: number
  problems: (LineProblem & { line: number })[]
}

/** Where the sealed digest of an imported line stands. */
export const importDigestPlace = (reportId: string) => `reports.report:${reportId}:import_digest_sealed`

type Given = KeyedSignal & { id: string; person: PersonRef | undefined; blind: string; unitId: string }

/** Keeps a set of signals as reports: a handful of statements, whatever the size. Lines that were read in before are left alone. */
export async function keepSignals(
  work: Work<ReportsTables & PartiesTables>,
  sealer: Sealer,
  municipality: string,
  signals: readonly KeyedSignal[],
): Promise<KeptSet> {
  const fresh = await notYetKnown(work, sealer, municipality, signals)
  const units = await intakeUnits(work, municipality)
  const about = fresh.filter((signal) => signal.subject)
  const people = await findOrMakePeople(
    work,
    sealer,
    municipality,
    about.map((signal) => ({ kind: 'person', ...signal.subject }) satisfies Subject),
  )
  const personOf = new Map(about.map((signal, index) => [signal, people[index]]))

  const problems: KeptSet['problems'] = []
  const given = fresh.flatMap((signal): Given[] => {
    const person = personOf.get(signal)
    const unitId = units.get(signal.scheme)
    if (person === null) problems.push({ line: signal.line, column: 'betrokkene_geboortedatum', reason: 'hoort niet bij dit BSN' })
    if (!unitId) problems.push({ line: signal.line, column: 'regeling', reason: 'heeft geen team dat meldingen ontvangt' })
    if (person === null || !unitId) return []
    const blind = maskText(signal.summary, [signal.subject ?? {}, marksFromClaim(signal.reporter?.name, null)])
    return [{ ...signal, id: newId(), person, blind, unitId }]
  })
  const kept = await insertReports(work, sealer, municipality, given)

  await keepReporters(work, sealer, kept)
  await maskKnownSubjects(work, kept)
  for (const { id, source, channel, scheme } of kept) work.record('report.imported', { kind: 'report', id }, { source, channel, scheme })
  return { kept: kept.length, alreadyKnown: signals.length - kept.length - new Set(problems.map(({ line }) => line)).size, problems }
}

async function notYetKnown(
  work: Work<ReportsTables>,
  sealer: Sealer,
  municipality: string,
  signals: readonly KeyedSignal[],
): Promise<KeyedSignal[]> {
  const keysOf = ({ once }: KeyedSignal) => indexesOfUnkept(sealer, once, 'import-line')
  const { rows } = await sql<{ key: Buffer }>`
    select reports.known_import_keys(${signals.flatMap(keysOf)}::bytea[], ${municipality}) as key`.execute(work.tx)
  const known = new Set(rows.map((row) => row.key.toString('hex')))
  return known.size === 0 ? [...signals] : signals.filter((signal) => !keysOf(signal).some((key) => known.has(key.toString('hex'))))
}

async function intakeUnits(work: Work<ReportsTables>, municipality: string): Promise<Map<Scheme, string>> {
  const rows = await work.tx
    .selectFrom('reports.intake_unit')
    .select(['scheme', 'unit_id'])
    .where('municipality_id', '=', municipality)
    .execute()
  return new Map(rows.map((row) => [row.scheme, row.unit_id]))
}

/** Two imports of the same file at the same moment: the second finds its keys taken and keeps nothing. */
async function insertReports(work: Work<ReportsTables>, sealer: Sealer, municipality: string, given: Given[]): Promise<Given[]> {
  if (given.length === 0) return []
  const list = <Value>(pick: (signal: Given) => Value) => given.map(pick)
  const { rows } = await sql<{ id: string }>`
    insert into reports.report (id, reference, received_on, received_at, recorded_at, source, source_organisation, source_organisation_kind, channel, scheme,
                                summary, summary_blind, subject_person_id, unit_id, filed_by, import_key, import_digest_sealed, municipality_id)
    select s.id, 'M-' || extract(year from s.received_on) || '-' || lpad(nextval('reports.report_number')::text, 6, '0'), s.received_on, s.received_at, ${work.now},
           s.source, s.organisation, s.organisation_kind, s.channel, s.scheme, s.summary, s.blind, s.person, s.unit, ${work.actor.id}::uuid, s.key, s.digest,
           ${municipality}::uuid
      from unnest(${list(({ id }) => id)}::uuid[], ${list(({ receivedOn }) => receivedOn)}::date[],
        ${list(({ receivedOn }) => momentOfReceipt(receivedOn, work.now))}::timestamptz[], ${list(({ source }) => source)}::text[],
        ${list(({ organisation }) => organisation)}::text[], ${list(({ organisationKind }) => organisationKind)}::text[],
        ${list(({ channel }) => channel)}::text[], ${list(({ scheme }) => scheme)}::text[], ${list(({ summary }) => summary)}::text[],
        ${list(({ blind }) => blind)}::text[], ${list(({ person }) => person?.id ?? null)}::uuid[], ${list(({ unitId }) => unitId)}::uuid[],
        ${list(({ once }) => indexOfUnkept(sealer, once, 'import-line'))}::bytea[],
        ${list(({ id, once }) => sealer.seal(digestOf(once), importDigestPlace(id)))}::bytea[])
        as s(id, received_on, received_at, source, organisation, organisation_kind, channel, scheme, summary, blind, person, unit, key, digest)
    on conflict (municipality_id, import_key) do nothing returning id`.execute(work.tx)
  const kept = new Set(rows.map((row) => row.id))
  return kept.size === given.length ? given : given.filter(({ id }) => kept.has(id))
}

async function keepReporters(work: Work<ReportsTables>, sealer: Sealer, kept: readonly Given[]): Promise<void> {
  const known = kept.flatMap(({ id, reporter }) => (reporter ? [{ id, sealed: sealReporter(sealer, id, reporter) }] : []))
  if (known.length === 0) return

  await sql`insert into reports.reporter_identity (report_id, sealed)
    select * from unnest(${known.map(({ id }) => id)}::uuid[], ${known.map(({ sealed }) => sealed)}::bytea[])`.execute(work.tx)
}

/** What was already known of a subject is taken out too; it is readable once the report points at it. */
async function maskKnownSubjects(work: Work<ReportsTables & PartiesTables>, kept: readonly Given[]): Promise<void> {
  const met = kept.filter(({ person }) => person && !person.isNew)
  const parties = new Map(
    (await readMarks(work, [...new Set(met.map(({ person }) => person?.id ?? ''))])).map((party) => [party.id, party]),
  )
  const masked = met
    .map(({ id, person, blind }) => ({ id, before: blind, after: maskText(blind, [parties.get(person?.id ?? '') ?? {}]) }))
    .filter(({ before, after }) => before !== after)
  if (masked.length === 0) return

  await sql`update reports.report r set summary_blind = m.after
    from unnest(${masked.map(({ id }) => id)}::uuid[], ${masked.map(({ after }) => after)}::text[]) as m(id, after) where r.id = m.id`.execute(
    work.tx,
  )
}
