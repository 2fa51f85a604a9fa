import { sql } from 'kysely'
import type { StaffTables } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { AskReporter, DocumentKind, ReportDialogue, ReporterAnswers, Scheme } from '../contract.ts'
import { contentPlace, messagePlace } from './dialogue-places.ts'
import { findReport, readsBlind } from './find-report.ts'
import { type KnownMarks, maskText } from './masking-rules.ts'
import type { ReportsTables } from './tables.ts'

type StaffWork = Work<ReportsTables & StaffTables>
const MOST_ANSWERS = 20

/** The conversation with the reporter as the asker may read it; the look is remembered. Refuses `thing.not-found`, `dialogue.not-yours`. */
export async function readDialogue(work: StaffWork, sealer: Sealer, reportId: string): Promise<ReportDialogue> {
  await mustTalk(work, reportId)
  const blind = await readsBlind(work, reportId)
  const { rows: messages } = await sql<MessageRow>`
    select m.id, m.by_reporter as "byReporter", a.name as by, m.sent_at as "sentAt", m.read_at as "readAt", m.blind_sealed as blind, w.whole_sealed as whole
      from reports.dialogue_message m left join reports.dialogue_words w on w.message_id = m.id left join staff.account a on a.id = m.account_id
     where m.report_id = ${reportId} order by m.sent_at, m.id`.execute(work.tx)
  const documents = await work.tx
    .selectFrom('reports.dialogue_document')
    .select(['id', 'number', 'kind', 'size', 'sha256', 'sent_at', 'read_at'])
    .where('report_id', '=', reportId)
    .orderBy('number')
    .execute()

  work.recordLook('dialogue.seen', { kind: 'report', id: reportId }, { blind })
  return {
    blind,
    messages: messages.map(({ id, byReporter, by, sentAt, readAt, blind: masked, whole }) => ({
      id,
      from: byReporter ? 'reporter' : 'team',
      by,
      sentAt: sentAt.toISOString(),
      text: whole ? sealer.open(whole, messagePlace(id, 'whole_sealed')) : sealer.open(masked, messagePlace(id, 'blind_sealed')),
      unread: byReporter && readAt === null,
    })),
    documents: documents.map(({ sent_at, read_at, sha256, ...document }) => ({
      ...document,
      sha256: sha256.toString('hex'),
      sentAt: sent_at.toISOString(),
      unread: read_at === null,
    })),
  }
}

interface MessageRow {
  id: string
  byReporter: boolean
  by: string | null
  sentAt: Date
  readAt: Date | null
  blind: Buffer
  whole: Buffer | null
}

/** Puts a question to the reporter, who reads it on coming back. What was answered before counts as read. */
export async function askReporter(work: StaffWork, sealer: Sealer, reportId: string, { question }: AskReporter): Promise<void> {
  await mustTalk(work, reportId)

  const id = newId()
  await work.tx
    .insertInto('reports.dialogue_message')
    .values({
      id,
      report_id: reportId,
      by_reporter: false,
      account_id: work.actor.id,
      sent_at: work.now,
      blind_sealed: sealer.seal(question, messagePlace(id, 'blind_sealed')),
    })
    .execute()
  await setRead(work, reportId)
  work.record('dialogue.asked', { kind: 'report', id: reportId })
}

/** Takes the answers of this reporter off the work list of the team. */
export async function markAnswersRead(work: StaffWork, reportId: string): Promise<void> {
  await mustTalk(work, reportId)

  await setRead(work, reportId)
  work.record('dialogue.read', { kind: 'report', id: reportId })
}

/** A document of the reporter, opened; closed while the asker reads blind. Refuses `thing.not-found`, `report.still-blind`. */
export async function openDocument(
  work: StaffWork,
  sealer: Sealer,
  reportId: string,
  documentId: string,
): Promise<{ number: number; kind: DocumentKind; bytes: Buffer }> {
  const document = await work.tx
    .selectFrom('reports.dialogue_document as d')
    .leftJoin('reports.dialogue_content as c', 'c.document_id', 'd.id')
    .select(['d.number', 'd.kind', 'c.content_sealed as content'])
    .where('d.id', '=', documentId)
    .where('d.report_id', '=', reportId)
    .executeTakeFirst()
  if (!document) throw notFound()
  if (!document.content) throw ruleBroken('report.still-blind')

  work.recordLook('dialogue.document-opened', { kind: 'report', id: reportId }, { documentId })
  return { number: document.number, kind: document.kind, bytes: sealer.openBytes(document.content, contentPlace(documentId)) }
}

/** Reports of which an answer waits to be read by the asker or the asker's team. */
export async function findReporterAnswers(work: StaffWork): Promise<ReporterAnswers> {
  const { rows } = await sql<{ id: string; reference: string; scheme: Scheme; since: Date; unread: number }>`
    select r.id, r.reference, r.scheme, w.since, w.unread from (
      select u.report_id, min(u.sent_at) as since, count(*) as unread from (
        select report_id, sent_at from reports.dialogue_message where by_reporter and read_at is null
        union all
        select report_id, sent_at from reports.dialogue_document where read_at is null
      ) u group by u.report_id
    ) w join reports.report r on r.id = w.report_id order by w.since, r.id limit ${sql.lit(MOST_ANSWERS + 1)}`.execute(work.tx)
  work.recordLook('dialogue.answers-listed', { kind: 'report', id: null })
  return {
    rows: rows.slice(0, MOST_ANSWERS).map((row) => ({ ...row, since: row.since.toISOString() })),
    more: rows.length > MOST_ANSWERS,
  }
}

/** Takes out of the answers what became known of the subject since; for somebody who no longer reads the report blind, talking or not. */
export async function maskAnswersAgain(
  work: Work<ReportsTables>,
  sealer: Sealer,
  reportId: string,
  known: readonly KnownMarks[],
): Promise<void> {
  const { rows } = await sql<{ id: string; blind: Buffer }>`select id, blind from reports.blind_answers(${reportId})`.execute(work.tx)
  if (rows.length === 0) return

  const masked = rows.map(({ id, blind }) => {
    const place = messagePlace(id, 'blind_sealed')
    return sealer.seal(maskText(sealer.open(blind, place), known), place)
  })
  await sql`select reports.mask_answers(${reportId}, ${rows.map(({ id }) => id)}::uuid[], ${masked}::bytea[])`.execute(work.tx)
}

async function mustTalk(work: StaffWork, reportId: string): Promise<void> {
  await findReport(work, reportId)
  const { rows } = await sql<{ talks: boolean }>`select reports.actor_talks(${reportId}) as talks`.execute(work.tx)
  if (!rows[0]?.talks) throw ruleBroken('dialogue.not-yours')
}

async function setRead(work: StaffWork, reportId: string): Promise<void> {
  const read = { read_at: work.now, read_by: work.actor.id }
  await work.tx
    .updateTable('reports.dialogue_message')
    .set(read)
    .where('report_id', '=', reportId)
    .where('by_reporter', '=', true)
    .where('read_at', 'is', null)
    .execute()
  await work.tx.updateTable('reports.dialogue_document').set(read).where('report_id', '=', reportId).where('read_at', 'is', null).execute()
}
