import { sql } from 'kysely'
import { describeParty, type PartiesTables, recogniseParty } from '#modules/parties/server/index.ts'
import { colleagueInSql, readOfficeCalendar } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionEntry, QuestionFile } from '../contract.ts'
import { readClock } from './clock-rules.ts'
import { readAgreements } from './parameters.ts'
import { mayOf } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'

type Tables = AdviceTables & PartiesTables & PlatformTables
interface Row extends Omit<QuestionFile, 'clock' | 'may' | 'entries' | 'subject' | 'resultAfterDays'> {
  municipalityId: string
  dueAt: Date | null
  personId: string | null
  answers: boolean
}

/** A question with its whole talk, as the asker may read it. The look is remembered. */
export async function getQuestion(work: Work<Tables>, sealer: Sealer, id: string): Promise<QuestionFile> {
  const { municipalityId, dueAt, personId, answers, reportId, ...question } = await readRow(work, id)
  const calendar = await readOfficeCalendar(work, municipalityId)
  const agreement = await readAgreements(work)
  const subject = personId && ((await describeParty(work, sealer, personId)) ?? (await recogniseParty(work, 'person', personId)))

  work.recordLook('question.seen', { kind: 'question', id })
  return {
    ...question,
    reportId: answers ? reportId : null,
    resultAfterDays: agreement('advice-result-after'),
    subject: subject || null,
    clock: readClock(
      calendar,
      {
        status: question.status,
        firstAnswerAt: question.firstAnswer.at ? new Date(question.firstAnswer.at) : null,
        dueAt,
        firstAnswerTargetMinutes: question.firstAnswer.targetMinutes,
        closingTargetMinutes: question.closing.targetMinutes,
      },
      work.now,
      agreement('advice-nearly-late'),
    ),
    entries: await readEntries(work, id),
    may: mayOf(
      {
        status: question.status,
        answered: question.firstAnswer.at !== null,
        handlerId: question.handler?.id ?? null,
        consultantId: question.consultant.id,
        complex: question.complexity !== null,
        joined: question.complexity?.joinedAt != null,
        reported: reportId !== null,
        answers,
      },
      work.actor,
    ),
  }
}

const person = (column: string) => sql.raw(colleagueInSql(column))
const at = (column: string) => sql.raw(moment(column))

async function readRow(work: Work<Tables>, id: string): Promise<Row> {
  const { rows } = await sql<Row>`
    select q.id, q.reference, q.municipality_id as "municipalityId", json_build_object('code', m.code, 'name', m.name) as municipality, u.name as unit,
           q.kind, q.asked, q.channel, q.question, q.urgency, q.status, q.file_number as "fileNumber", q.subject_person_id as "personId",
           ${person('q.consultant_id')} as consultant, ${person('q.recorded_by')} as "recordedBy", ${person('q.handler_id')} as handler,
           ${at('q.asked_at')} as "askedAt", ${at('q.taken_at')} as "takenAt", q.due_at as "dueAt",
           json_build_object('at', ${at('q.first_answer_at')}, 'minutes', q.first_answer_minutes, 'targetMinutes', q.first_answer_target_minutes,
             'dueAt', ${at('q.first_answer_due_at')}) as "firstAnswer",
           json_build_object('at', ${at('q.closed_at')}, 'minutes', q.closing_minutes, 'targetMinutes', q.closing_target_minutes,
             'dueAt', ${at('q.closing_due_at')}, 'lapsed', q.lapsed) as closing,
           case when q.complex_since is not null then json_build_object('since', ${at('q.complex_since')}, 'by', ${person('q.complex_by')},
             'joinedAt', ${at('q.joined_at')}, 'joinedBy', ${person('q.joined_by')}, 'minutes', q.involvement_minutes) end as complexity,
           q.report_id as "reportId", q.result_due_on as "resultDueOn", advice.actor_answers(q.id) as answers
      from advice.question q join staff.unit u on u.id = q.unit_id join staff.municipality m on m.id = q.municipality_id
     where q.id = ${id}`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  return row
}

async function readEntries(work: Work<Tables>, id: string): Promise<QuestionEntry[]> {
  const { rows } = await sql<QuestionEntry>`
    select e.id, e.kind, e.body, ${person('e.by_id')} as by, ${at('e.at')} as at, e.minutes, ${person('e.to_id')} as to,
           ${at('e.talk_at')} as "talkAt", e.talk_with as "talkWith", e.corrects_id as "correctsId",
           coalesce((select json_agg(json_build_object('kind', s.kind, 'citation', s.citation, 'link', s.link,
             'earlierQuestionId', s.earlier_question_id, 'removed', s.removed,
             'knowledgeItemId', (select k.id from advice.knowledge_item k where k.id = s.knowledge_item_id)) order by s.number)
             from advice.source s where s.entry_id = e.id), '[]') as sources
      from advice.entry e where e.question_id = ${id} order by e.at, e.id`.execute(work.tx)
  return rows
}
