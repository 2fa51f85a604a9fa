import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import {
  type ComeBack,
  type DocumentKind,
  MOST_DOCUMENTS_A_DAY,
  MOST_MESSAGES_A_DAY,
  type ReporterDialogue,
  type ReporterIdentity,
  type WriteAsReporter,
} from '../contract.ts'
import { contentPlace, messagePlace } from './dialogue-places.ts'
import { kindOf } from './document-kind-rules.ts'
import { type KnownMarks, marksFromClaim, maskText } from './masking-rules.ts'
import { reporterPlace } from './reporter-identity.ts'
import type { ReportsTables } from './tables.ts'
import { indexesOfUnkept } from './unkept-index.ts'

type PublicWork = Work<ReportsTables>

/** What a reporter who came back sees. Leaves no trace. Refuses `dialogue.code-unknown`, for every reason alike. */
export async function readAsReporter(work: PublicWork, sealer: Sealer, { code }: ComeBack): Promise<ReporterDialogue> {
  const codes = codesOf(sealer, code)
  const { rows: found } = await sql<{ receivedOn: string }>`
    select received_on as "receivedOn" from reports.dialogue_of_code(${codes}::bytea[])`.execute(work.tx)
  const { rows: messages } = await sql<{ id: string; byReporter: boolean; sentAt: Date; sealed: Buffer }>`
    select id, by_reporter as "byReporter", sent_at as "sentAt", sealed from reports.messages_of_code(${codes}::bytea[])`.execute(work.tx)
  const { rows: documents } = await sql<{ number: number; kind: DocumentKind; size: number; sentAt: Date }>`
    select number, kind, size, sent_at as "sentAt" from reports.documents_of_code(${codes}::bytea[])`.execute(work.tx)
  const [report] = found
  if (!report) throw ruleBroken('dialogue.code-unknown')

  const today = dayInAmsterdam(work.now)
  const addedToday = documents.filter(({ sentAt }) => dayInAmsterdam(sentAt) === today).length
  return {
    receivedOn: report.receivedOn,
    messages: messages.map(({ id, byReporter, sentAt, sealed }) => ({
      id,
      from: byReporter ? 'reporter' : 'team',
      sentOn: dayInAmsterdam(sentAt),
      text: sealer.open(sealed, messagePlace(id, byReporter ? 'whole_sealed' : 'blind_sealed')),
    })),
    documents: documents.map(({ sentAt, ...document }) => ({ ...document, sentOn: dayInAmsterdam(sentAt) })),
    documentsLeftToday: Math.max(0, MOST_DOCUMENTS_A_DAY - addedToday),
  }
}

/** Keeps what a reporter writes: whole, and with what is known of the subject taken out. Refuses `dialogue.code-unknown`, `dialogue.day-full`. */
export async function writeAsReporter(work: PublicWork, sealer: Sealer, { code, text }: WriteAsReporter): Promise<ReporterDialogue> {
  const codes = codesOf(sealer, code)
  const { reportId, marks } = await knownOf(work, sealer, codes)

  const id = newId()
  const whole = sealer.seal(text, messagePlace(id, 'whole_sealed'))
  const blind = sealer.seal(maskText(text, marks), messagePlace(id, 'blind_sealed'))
  const { rows } = await sql<{ kept: boolean }>`
    select reports.reporter_writes(${codes}::bytea[], ${id}, ${work.now}, ${whole}, ${blind}, ${MOST_MESSAGES_A_DAY}) as kept`.execute(
    work.tx,
  )
  if (!rows[0]?.kept) throw ruleBroken('dialogue.day-full')

  work.record('dialogue.reporter-wrote', { kind: 'report', id: reportId })
  return readAsReporter(work, sealer, { code })
}

/** Keeps the documents that a reporter adds, all or none, without the names of the files. Refuses what cannot be read as one of the kinds. */
export async function addDocuments(
  work: PublicWork,
  sealer: Sealer,
  { code }: ComeBack,
  files: readonly Buffer[],
): Promise<ReporterDialogue> {
  const codes = codesOf(sealer, code)
  const { reportId } = await knownOf(work, sealer, codes)
  if (files.length === 0) throw ruleBroken('dialogue.file-missing')

  for (const bytes of files) {
    const kind = kindOf(bytes)
    if (!kind) throw ruleBroken('dialogue.file-kind')
    const id = newId()
    const { rows } = await sql<{ number: number | null }>`
      select reports.reporter_adds_document(${codes}::bytea[], ${id}, ${work.now}, ${kind}, ${bytes.length},
        ${createHash('sha256').update(bytes).digest()}, ${sealer.sealBytes(bytes, contentPlace(id))}, ${MOST_DOCUMENTS_A_DAY}) as number`.execute(
      work.tx,
    )
    if (!rows[0]?.number) throw ruleBroken('dialogue.day-full')
    work.record('dialogue.reporter-added-document', { kind: 'report', id: reportId }, { kind, size: bytes.length })
  }
  return readAsReporter(work, sealer, { code })
}

function codesOf(sealer: Sealer, code: string): Buffer[] {
  return indexesOfUnkept(sealer, code, 'receipt-code')
}

interface Marked {
  report_id: string
  claimed_name: string | null
  claimed_address: string | null
  reporter_sealed: Buffer | null
  known: KnownMarks
}

async function knownOf(work: PublicWork, sealer: Sealer, codes: Buffer[]): Promise<{ reportId: string; marks: KnownMarks[] }> {
  const { rows } = await sql<Marked>`select * from reports.marks_of_code(${codes}::bytea[])`.execute(work.tx)
  const [row] = rows
  if (!row) throw ruleBroken('dialogue.code-unknown')

  const { report_id: reportId, reporter_sealed: sealed } = row
  const reporter = sealed ? (JSON.parse(sealer.open(sealed, reporterPlace(reportId))) as ReporterIdentity) : undefined
  return { reportId, marks: [row.known, marksFromClaim(row.claimed_name, row.claimed_address), marksFromClaim(reporter?.name, null)] }
}
