import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type {
  AdviceChannel,
  DutyExceptionKind,
  EntryKind,
  Followed,
  KnowledgeSource,
  KnowledgeState,
  QuestionKind,
  QuestionStatus,
  QuestionUrgency,
  ResultOrigin,
  ResultOutcome,
  SourceKind,
} from '../contract.ts'

type Fixed<Value> = ColumnType<Value, Value, never>

/** Rows of this module. What is `Fixed` never changes after it was written. */
export interface AdviceTables {
  'advice.desk': { municipality_id: string; kind: QuestionKind; unit_id: string }
  'advice.target': {
    municipality_id: string
    kind: QuestionKind
    urgency: QuestionUrgency
    valid_from: string
    first_answer_minutes: number
    closing_minutes: number
    set_by: string
    set_at: Date
  }
  'advice.duty_part': {
    municipality_id: string
    unit_id: string
    valid_from: string
    weekday: number
    starts: string
    ends: string
    account_id: string
    set_by: string
  }
  'advice.duty_exception': {
    id: string
    municipality_id: string
    unit_id: string
    day: string
    kind: DutyExceptionKind
    account_id: string
    to_id: string | null
    starts: string
    ends: string
    set_by: string
    set_at: Date
  }
  'advice.duty_reach': { account_id: string; phone: Generated<string>; room: Generated<string>; chat: Generated<string> }
  'advice.question': {
    id: string
    municipality_id: Fixed<string>
    unit_id: Fixed<string>
    reference: Fixed<string>
    kind: Fixed<QuestionKind>
    asked: Fixed<boolean>
    channel: Fixed<AdviceChannel>
    question: Fixed<string>
    urgency: Fixed<QuestionUrgency>
    file_number: Fixed<string | null>
    subject_person_id: Fixed<string | null>
    consultant_id: Fixed<string>
    recorded_by: Fixed<string>
    asked_at: Fixed<Date>
    handler_id: string | null
    taken_at: Date | null
    status: Generated<QuestionStatus>
    first_answer_at: Date | null
    first_answer_minutes: number | null
    first_answer_target_minutes: Fixed<number>
    first_answer_due_at: Date
    closing_target_minutes: Fixed<number>
    closing_due_at: Date
    closed_at: Date | null
    closing_minutes: number | null
    lapsed: Generated<boolean>
    stood_since: Date | null
    stood_minutes: Generated<number>
    complex_since: Date | null
    complex_by: string | null
    joined_at: Date | null
    joined_by: string | null
    involvement_minutes: number | null
    report_id: string | null
    result_due_on: string | null
    due_at: GeneratedAlways<Date | null>
    recorded_at: Fixed<Date>
  }
  'advice.entry': {
    id: string
    question_id: string
    kind: EntryKind
    body: string | null
    by_id: string
    at: Date
    minutes: number | null
    to_id: string | null
    talk_at: Date | null
    talk_with: string | null
    corrects_id: string | null
  }
  'advice.source': {
    id: string
    entry_id: string
    number: number
    kind: SourceKind
    citation: string
    link: string | null
    earlier_question_id: string | null
    knowledge_item_id: string | null
    removed: Generated<boolean>
  }
  'advice.citation': {
    id: string
    municipality_id: string | null
    kind: 'law' | 'policy'
    citation: string
    about: string
    link: string | null
    active: Generated<boolean>
    revision: Generated<number>
  }
  'advice.knowledge_item': {
    id: string
    municipality_id: string
    title: string
    question: string
    answer: string
    kinds: QuestionKind[]
    sources: ColumnType<KnowledgeSource[], string, string>
    owner_id: string
    review_on: string
    state: Generated<KnowledgeState>
    withdrawn_because: string | null
    revision: Generated<number>
    changed_at: Date
  }
  'advice.knowledge_version': {
    item_id: string
    version: number
    title: string
    question: string
    answer: string
    kinds: QuestionKind[]
    sources: ColumnType<KnowledgeSource[], string, never>
    by_id: string
    at: Date
  }
  'advice.knowledge_origin': { item_id: string; entry_id: string; question_id: string }
  'advice.knowledge_day': { item_id: string; day: string; helped: Generated<number>; used: Generated<number> }
  'advice.result': {
    id: Fixed<string>
    question_id: Fixed<string>
    version: Fixed<number>
    followed: Fixed<Followed>
    outcome: Fixed<ResultOutcome | null>
    amount_cents: Fixed<number | null>
    why: Fixed<string | null>
    registered_in_socrates: Fixed<boolean | null>
    came_from: Fixed<ResultOrigin>
    by_id: Fixed<string>
    at: Fixed<Date>
  }
  'advice.result_import': {
    id: string
    municipality_id: string
    unit_id: string | null
    file_hash: Buffer
    started_by: string
    at: Date
    lines: number
    added: number
    known: number
    wrong: number
  }
  'advice.result_import_problem': { import_id: string; line: number; field: string; reason: string }
  'advice.result_request': {
    question_id: string
    asked_at: Date
    reminded_at: Date | null
    unknown_at: Date | null
    asked_anew_at: Date | null
  }
}
