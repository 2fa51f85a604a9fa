import type { ColumnType, Generated } from 'kysely'
import type { QuestionableAbout } from '#platform/contract/questionable-words.ts'
import type {
  Channel,
  Destination,
  DocumentKind,
  ReportStatus,
  Scheme,
  Source,
  SourceOrganisationKind,
  Urgency,
  WorthinessAnswers,
  WorthinessOutcome,
} from '../contract.ts'

type WriteOnly<Value> = ColumnType<Value, Value, never>

/** Rows of this module. `summary` and `claimed_*` can be written but not selected: `reports.whole_words` reads them. */
export interface ReportsTables {
  'reports.intake_unit': { scheme: Scheme; unit_id: string; municipality_id: Generated<string> }
  'reports.report': {
    id: string
    reference: string
    received_on: string
    received_at: Date
    recorded_at: ColumnType<Date, Date | undefined, never>
    source: Source
    source_organisation: string | null
    source_organisation_kind: SourceOrganisationKind | null
    channel: Channel
    scheme: Scheme
    status: Generated<ReportStatus>
    urgency: Generated<Urgency>
    summary: WriteOnly<string>
    summary_blind: string
    benefit_facts: string | null
    claimed_name: WriteOnly<string | null>
    claimed_address: WriteOnly<string | null>
    subject_person_id: string | null
    subject_organisation_id: string | null
    municipality_id: Generated<string>
    sealed: Generated<boolean>
    unit_id: string
    filed_by: string | null
    assessed_by: string | null
    handler_id: string | null
    joined_to: string | null
    joined_by: string | null
    joined_because: string | null
    joined_at: Date | null
    import_key: Buffer | null
    import_digest_sealed: WriteOnly<Buffer | null | undefined>
  }
  'reports.receipt': { report_id: string; code_hash: Buffer; code_digest_sealed: Buffer | null }
  'reports.dialogue_message': {
    id: string
    report_id: string
    by_reporter: boolean
    account_id: string | null
    sent_at: Date
    blind_sealed: Buffer
    read_at: Date | null
    read_by: string | null
  }
  'reports.dialogue_words': { message_id: string; whole_sealed: Buffer }
  'reports.dialogue_document': {
    id: string
    report_id: string
    number: number
    kind: DocumentKind
    size: number
    sha256: Buffer
    sent_at: Date
    read_at: Date | null
    read_by: string | null
  }
  'reports.dialogue_content': { document_id: string; content_sealed: Buffer }
  'reports.reporter_identity': { report_id: string; sealed: Buffer }
  'reports.reporter_identity_opening': { report_id: string; account_id: string; at: Date; reason: string }
  'reports.worthiness': {
    report_id: string
    answers: ColumnType<WorthinessAnswers, string, string>
    outcome: WorthinessOutcome
    referred_to: Destination | null
    motivation: string
    reconsidered_words: string[]
    saw_names: boolean
    decided_by: string
    decided_at: Date
  }
  'reports.unmasking': { report_id: string; account_id: string; reason: string; at: Date }
  'reports.reader': { report_id: string; account_id: string; because: 'file-member' | 'guest' | 'named'; until: string | null }
  'reports.questionable_word': { word: string; about: QuestionableAbout; active: Generated<boolean> }
  'reports.import': {
    id: string
    file_hash: Buffer
    started_by: string
    started_at: Date
    progress_at: Date
    ended_at: Date | null
    bytes_total: number
    bytes_read: Generated<number>
    lines: Generated<number>
    kept: Generated<number>
    already_known: Generated<number>
    refused: Generated<number>
    unknown_columns: Generated<string[]>
  }
  'reports.import_problem': { import_id: string; line: number; field: string; reason: string }
}
