import { readOfficeCalendar } from '#modules/staff/server/index.ts'
import type { OfficeCalendar } from '#platform/contract/working-time-rules.ts'
import { writeCursor } from '#platform/server/moment-cursor.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionPage, QuestionRow, QuestionsQuery } from '../contract.ts'
import { readClock } from './clock-rules.ts'
import { readAgreements } from './parameters.ts'
import { type ListedQuestion, readQuestionRows } from './read-question-rows.ts'
import type { AdviceTables } from './tables.ts'

/** Own questions, or those of the desk: what is due first comes first; of what is closed the newest. */
export async function findQuestions(work: Work<AdviceTables & PlatformTables>, query: QuestionsQuery): Promise<QuestionPage> {
  const found = await readQuestionRows(work, query)
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  work.recordLook(
    'questions.listed',
    { kind: 'question-list', id: null },
    { rows: shown.length, search: query.q !== undefined, shown: shown.map(({ id }) => id) },
  )
  const calendars = await readCalendars(work, shown)
  const nearlyLate = shown.length > 0 ? (await readAgreements(work))('advice-nearly-late') : 0
  return {
    rows: shown.map((row) => asRow(row, readClock(calendars.get(row.municipalityId) as OfficeCalendar, row, work.now, nearlyLate))),
    next: found.length > query.limit && last ? writeCursor(last) : null,
  }
}

/** One calendar for each municipality on the page. */
async function readCalendars(work: Work<AdviceTables>, rows: readonly ListedQuestion[]): Promise<ReadonlyMap<string, OfficeCalendar>> {
  const calendars = new Map<string, OfficeCalendar>()
  for (const { municipalityId } of rows)
    if (!calendars.has(municipalityId)) calendars.set(municipalityId, await readOfficeCalendar(work, municipalityId))
  return calendars
}

function asRow(row: ListedQuestion, clock: QuestionRow['clock']): QuestionRow {
  const { id, reference, kind, asked, status, urgency, excerpt, found, consultant, handler, municipality, complex, waitsForJoining } = row
  const askedAt = row.askedAt.toISOString()
  return {
    id,
    reference,
    kind,
    asked,
    status,
    urgency,
    excerpt,
    found,
    askedAt,
    consultant,
    handler,
    municipality,
    complex,
    waitsForJoining,
    clock,
  }
}
