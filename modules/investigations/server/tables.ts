import type { ColumnType, Generated } from 'kysely'
import type { Addressee } from '#modules/staff/contract.ts'
import type {
  AdviceStatus,
  Aim,
  Attendance,
  Cause,
  Choice,
  ConflictMoment,
  Culpability,
  Domain,
  FilePart,
  FindingKind,
  GrantKind,
  GrantState,
  Ground,
  HearingException,
  HearingPurpose,
  HearingWay,
  InvestigationPurpose,
  LegalBasis,
  MemberPart,
  MethodStep,
  NoShowStep,
  ObjectionResult,
  PartKind,
  Regime,
  RegisteredIn,
  Result,
  Stage,
  Supports,
} from '../contract.ts'

type Day = string
type Time = string

/** Rows of this module: the file and each of its parts. */
export interface InvestigationsTables {
  'investigations.investigation': {
    id: string
    reference: string
    report_id: string
    received_year: number
    source: string
    scheme: string
    domain: Domain
    purpose: InvestigationPurpose
    legal_basis: LegalBasis
    unit_id: string
    lead_id: string | null
    stage: Generated<Stage>
    fine_in_view: Generated<boolean>
    no_breach_side_empty_because: string | null
    subject_person_id: string | null
    subject_organisation_id: string | null
    municipality_id: Generated<string>
    sealed: Generated<boolean>
    opened_on: Day
    opened_at: Date
    usable_signal_on: Day
    closed_at: Date | null
    result: Result | null
    result_at_closing: Result | null
  }
  'investigations.member': { investigation_id: string; account_id: string; part: MemberPart; since: Day; until: Day | null }
  'investigations.access': {
    account_id: string
    investigation_id: string
    opened_at: Date
    allowed: boolean
    own: Generated<boolean>
    until: Day | null
    granted_until: Day | null
    guest_until: Day | null
  }
  'investigations.access_grant': {
    id: string
    investigation_id: string | null
    asked_reference: string
    account_id: string
    kind: GrantKind
    parts: FilePart[] | null
    reason: string
    requested_at: Date
    asked_until: Day
    state: Exclude<GrantState, 'expired'>
    decided_by: string | null
    decided_at: Date | null
    decision_reason: string | null
    until: Day | null
    ended_by: string | null
    ended_at: Date | null
    ended_because: string | null
  }
  'investigations.glass_look': { grant_id: string; looked_by: string; looked_at: Date; note: string }
  'investigations.seal': {
    id: string
    investigation_id: string
    reason: string
    sealed_by: string
    sealed_at: Date
    lifted_by: string | null
    lifted_at: Date | null
    lifted_because: string | null
  }
  'investigations.named': { investigation_id: string; account_id: string; named_by: string | null; named_at: Date }
  'investigations.conflict_declaration': {
    investigation_id: string
    account_id: string
    moment: ConflictMoment
    knows: boolean
    explanation: string | null
    at: Date
  }
  'investigations.question': { id: string; investigation_id: string; position: number; question: string; answer: string | null }
  'investigations.method': {
    id: string
    investigation_id: string
    step: MethodStep
    goal: string
    why_not_lighter: string | null
    status: Generated<'planned' | 'done' | 'set-aside'>
    done_on: Day | null
    result: string | null
    planned_by: string
    planned_at: Date
  }
  'investigations.home_visit': {
    id: string
    investigation_id: string
    regime: Regime
    ground: string | null
    ground_known_on: Day | null
    lighter_means: string
    announced: boolean
    unannounced_because: string | null
    planned_on: Day
    staff: string[]
    visited_on: Day | null
    started_at: Time | null
    ended_at: Time | null
    consent_given: boolean | null
    told_purpose: boolean | null
    told_consequence: boolean | null
    consent_how: 'signed' | 'spoken' | null
    withdrawn_at: Time | null
    rooms: ColumnType<{ room: string; consent: boolean }[], string | undefined, string>
    copy_sent_on: Day | null
    cancelled_because: string | null
  }
  'investigations.observation_plan': {
    id: string
    investigation_id: string
    reason: string
    lighter_means: string
    place: string
    most: number
    until: Day
    hours: string
    requested_by: string
    authorised_by: string | null
    authorised_at: Date | null
  }
  'investigations.observation': {
    id: string
    plan_id: string
    investigation_id: string
    observed_on: Day
    from_time: Time
    to_time: Time
    place: string
    observer_id: string
    fact: string
  }
  'investigations.data_request': {
    id: string
    investigation_id: string
    body: string
    article: string
    what: string
    necessity: string
    asked_on: Day
    due_on: Day
    received_on: Day | null
    answer: string | null
  }
  'investigations.finding': {
    id: string
    investigation_id: string
    kind: FindingKind
    supports: Supports
    content: string
    source: string
    found_on: Day
    home_visit_id: string | null
    seen_at: Time | null
    recorded_by: string
    recorded_at: Date
    changed_at: ColumnType<Date, Date, Date>
    withdrawn_because: string | null
    put_on: Day | null
    reply: string | null
    weighed: string | null
  }
  'investigations.step_back': {
    id: string
    investigation_id: string
    from_stage: Stage
    to_stage: Stage
    reason: string
    taken_by: string
    at: Date
  }
  'investigations.hearing': {
    id: string
    investigation_id: string
    purpose: HearingPurpose
    invited_on: Day
    planned_at: ColumnType<Date, Date | string, Date | string>
    way: HearingWay
    rights_notice: boolean
    interpreter: string | null
    helper: string | null
    attendance: Attendance | null
    held_on: Day | null
    caution_at: ColumnType<Date | null, Date | string | null, Date | string | null>
    caution_by: string | null
    statement: string | null
    report_sent_on: Day | null
    correction_until: Day | null
    correction: string | null
    agreed_on: Day | null
  }
  'investigations.no_show_step': { hearing_id: string; investigation_id: string; step: NoShowStep; done_on: Day; result: string }
  'investigations.hearing_waiver': { investigation_id: string; exception: HearingException; reasons: string; decided_by: string; at: Date }
  'investigations.weighing': {
    investigation_id: string
    suitable: string
    necessary: string
    balanced: string
    circumstances: string
    consequences: string
    own_share: string
    help_offered: string
    care_continuity: string | null
    culpability: Culpability
    culpability_facts: string
    disadvantage_cents: number | null
    prosecutor_asked_on: Day | null
    prosecutor_answer: 'waives' | 'prosecutes' | null
    weighed_by: string
    updated_at: Date
  }
  'investigations.advice': {
    id: string
    investigation_id: string
    version: number
    status: AdviceStatus
    author_id: string
    written_by: ColumnType<string[], string[] | undefined, string[]>
    updated_at: Date
    reader_id: string | null
    read_at: Date | null
    reader_note: string | null
    sent_at: Date | null
  }
  'investigations.advice_part': {
    id: string
    advice_id: string
    investigation_id: string
    position: number
    kind: PartKind
    reasons: string
    period_from: Day | null
    period_to: Day | null
    amount_cents: number | null
    ground: Ground | null
    addressee: Addressee
  }
  'investigations.decision': {
    part_id: string
    investigation_id: string
    choice: Choice
    deviates_to: PartKind | null
    amount_cents: number | null
    ground: Ground | null
    reasons: string | null
    decided_by: string
    mandate_id: string
    decided_at: Date
  }
  'investigations.objection': {
    id: string
    part_id: string
    investigation_id: string
    received_on: Day
    result: ObjectionResult | null
    decided_on: Day | null
    restated_result: Result | null
    recorded_at: ColumnType<Date, Date | undefined, never>
    settled_at: Date | null
    restated_from: Result | null
  }
  'investigations.outcome': {
    investigation_id: string
    result: Result
    explanation: string | null
    carried_out_on: Day | null
    monthly_cents: number | null
    recovered_cents: number | null
    fined_cents: number | null
    registered: boolean
    registered_in: RegisteredIn | null
    recorded_by: string
    at: Date
  }
  'investigations.lesson': { investigation_id: string; cause: Cause; aims_at: Aim; proposal: string; recorded_by: string; at: Date }
}
