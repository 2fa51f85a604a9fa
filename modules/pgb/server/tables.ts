import type { ColumnType, Generated } from 'kysely'
import type { DisclosureGround } from '#modules/privacy/contract.ts'
import type { Addressee } from '#modules/staff/contract.ts'
import type {
  ActingAs,
  ActKind,
  ActPlace,
  ActState,
  Addressed,
  AgreementUnit,
  Allocation,
  AtRisk,
  AuthorityGround,
  AuthorityStepKind,
  CameBy,
  CheckKind,
  CheckOutcome,
  ClaimState,
  DeliveryForm,
  Duty,
  ExchangeDirection,
  FactOrigin,
  GivenGround,
  GoesTo,
  HolderResult,
  ImportContent,
  ImportState,
  InquiryKind,
  InterimChoice,
  ItemAnswer,
  Legitimation,
  LetterMoment,
  LetterShare,
  NetNodeKind,
  Payer,
  ProductField,
  ProductResult,
  ProviderKind,
  ReceiptGround,
  Relation,
  ReportContents,
  RepresentativeRole,
  SafetyStepKind,
  StayKind,
  SuspensionEnd,
  SuspensionGround,
  SuspensionState,
  TariffKind,
  WithWhom,
} from '../contract.ts'

type Day = string

/** Rows of this module. Each belongs to one file; nothing is looked for across files. Amounts are in cents. */
export interface PgbTables {
  'pgb.inquiry': {
    investigation_id: string
    municipality_id: string
    kind: InquiryKind
    assigned_on: Day | null
    assigned_by: string | null
    assignment_reference: Generated<string>
    assignment_question: string | null
    assignment_recorded_by: string | null
    assignment_recorded_at: Date | null
    revision: Generated<number>
  }
  'pgb.earlier_assignment': {
    id: string
    investigation_id: string
    municipality_id: string
    assigned_on: Day
    assigned_by: string
    reference: string
    question: string
    recorded_by: string
    recorded_at: Date
  }
  'pgb.holder': {
    id: string
    investigation_id: string
    municipality_id: string
    person_id: string
    representative_person_id: string | null
    representative_role: RepresentativeRole | null
    representative_basis: string | null
    own_investigation_id: string | null
    because: Generated<string>
    result: HolderResult | null
    result_note: string | null
    result_by: string | null
    result_at: Date | null
    added_by: string | null
    added_at: Date
    revision: Generated<number>
    import_id: string | null
  }
  'pgb.provider': {
    id: string
    investigation_id: string
    municipality_id: string
    kind: ProviderKind
    name: string
    kvk_number: string | null
    agb_code: string | null
    organisation_id: string | null
    person_id: string | null
  }
  'pgb.account': {
    id: string
    investigation_id: string
    municipality_id: string
    iban_sealed: Buffer
    iban_index: Buffer
    ending: string
    account_name: Generated<string>
  }
  'pgb.import': {
    id: string
    investigation_id: string
    municipality_id: string
    content: ImportContent
    source_system: string
    mapping: ColumnType<Record<string, string>, string, string>
    digest: Buffer
    lines: number
    added: number
    known: number
    refused: number
    problems: ColumnType<unknown[], string | undefined, string>
    imported_by: string
    imported_at: Date
    taken_back_by: string | null
    taken_back_at: Date | null
    taken_back_because: string | null
  }
  'pgb.import_run': {
    id: string
    investigation_id: string
    municipality_id: string
    content: ImportContent
    source_system: string
    mapping: ColumnType<Record<string, string>, string, string>
    add_holders_because: string | null
    state: Generated<ImportState>
    lines: number | null
    read_lines: Generated<number>
    import_id: string | null
    failed_because: string | null
    asked_by: string
    asked_at: Date
    ended_at: Date | null
  }
  'pgb.import_file': {
    run_id: string
    investigation_id: string
    municipality_id: string
    content_sealed: Buffer
  }
  'pgb.budget': {
    id: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    source_system: string
    source_reference: string
    law: 'wmo' | 'youth-act'
    product_code: Generated<string>
    product: Generated<string>
    tariff_kind: TariffKind | null
    valid_from: Day
    valid_to: Day
    amount_cents: number
    import_id: string | null
  }
  'pgb.agreement': {
    id: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    provider_id: string
    budget_id: string | null
    source_system: string
    source_reference: string
    unit: AgreementUnit
    tariff_cents: number | null
    minutes_per_week: number | null
    valid_from: Day
    valid_to: Day | null
    ended_on: Day | null
    import_id: string | null
  }
  'pgb.claim': {
    id: string
    investigation_id: string
    municipality_id: string
    agreement_id: string
    source_system: string
    source_reference: string
    period_from: Day
    period_to: Day
    minutes: number | null
    amount_cents: number
    submitted_on: Day | null
    state: ClaimState
    import_id: string | null
  }
  'pgb.payment': {
    id: string
    investigation_id: string
    municipality_id: string
    agreement_id: string
    account_id: string
    source_system: string
    source_reference: string
    claim_reference: Generated<string>
    paid_on: Day
    period_from: Day | null
    period_to: Day | null
    amount_cents: number
    import_id: string | null
  }
  'pgb.safety_look': {
    id: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    at_risk: AtRisk
    signs: string
    looked_by: string
    looked_at: Date
  }
  'pgb.safety_step': {
    id: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    kind: SafetyStepKind
    reason: string
    due_on: Day
    done_on: Day | null
    result: string | null
    dropped_because: string | null
    added_by: string
    added_at: Date
    finished_by: string | null
    finished_at: Date | null
  }
  'pgb.suspension': {
    id: string
    reference: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    budget_id: string | null
    scope: Generated<'whole' | 'part'>
    part_description: Generated<string>
    ground: SuspensionGround | null
    reasons: Generated<string>
    continuity: Generated<string>
    continues_by: Generated<string>
    continues_from: Day | null
    lighter_means: Generated<string>
    consequences: Generated<string>
    heard_on: Day | null
    view: string | null
    view_weighed: string | null
    urgency_exception: 'awb-4-11-a' | 'awb-4-11-b' | 'awb-4-11-c' | null
    urgency_reasons: string | null
    proposed_from: Day | null
    state: Generated<SuspensionState>
    drafted_by: string
    drafted_at: Date
    proposed_by: string | null
    proposed_at: Date | null
    decided_by: string | null
    mandate_id: string | null
    decided_at: Date | null
    decision_reasons: string | null
    letter_sent_on: Day | null
    provider_told_on: Day | null
    asked_svb_on: Day | null
    asked_digest: Buffer | null
    confirmed_on: Day | null
    confirmed_as: string | null
    started_at: Date | null
    starts_on: Day | null
    ends_on: Day | null
    end_kind: SuspensionEnd | null
    end_reasons: string | null
    end_proposed_by: string | null
    end_decided_by: string | null
    end_mandate_id: string | null
    end_decided_at: Date | null
    ended_on: Day | null
    end_asked_svb_on: Day | null
    end_confirmed_on: Day | null
    withdrawn_because: string | null
    warned_weeks: Generated<number[]>
    end_proposed_at: Date | null
    revision: Generated<number>
  }
  'pgb.suspended_agreement': {
    suspension_id: string
    agreement_id: string
    investigation_id: string
    municipality_id: string
  }
  'pgb.phase': {
    id: string
    investigation_id: string
    municipality_id: string
    position: number
    title: string
    goal: string
    planned_from: Day
    planned_to: Day
    done_on: Day | null
    result: string | null
    revision: Generated<number>
  }
  'pgb.interim_advice': {
    id: string
    investigation_id: string
    municipality_id: string
    addressee: Addressee
    advice: string
    why_now: string
    sent_by: string
    sent_at: Date
    choice: InterimChoice | null
    answer: string | null
    answered_by: string | null
    answered_at: Date | null
    ground: DisclosureGround | null
    necessity: string | null
    disclosure_id: string | null
  }
  'pgb.link': {
    id: string
    investigation_id: string
    municipality_id: string
    from_kind: NetNodeKind
    from_name: string
    to_kind: NetNodeKind
    to_name: string
    relation: Relation
    source: string
    seen_on: Day
    recorded_by: string
    recorded_at: Date
    withdrawn_because: string | null
    withdrawn_by: string | null
  }
  'pgb.product_fetch': {
    id: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    source_system: string
    ended_since: Day
    found: number
    unread_parts: Generated<number>
    digest: Buffer
    fetched_by: string
    fetched_at: Date
  }
  'pgb.granted_product': {
    id: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    came_by: CameBy
    source_system: string
    fetch_id: string | null
    decision_number: string | null
    decided_on: Day | null
    product_code: string | null
    product: string | null
    category: string | null
    result: ProductResult | null
    delivery_form: DeliveryForm | null
    valid_from: Day | null
    valid_to: Day | null
    volume: string | null
    minutes_per_week: number | null
    supplier_name: string | null
    supplier_kvk: string | null
    supplier_agb: string | null
    allocations: ColumnType<Allocation[], string | undefined, never>
    not_understood: Generated<ProductField[]>
    recorded_by: string
    recorded_at: Date
    superseded_at: Date | null
    superseded_by: string | null
    superseded_because: string | null
  }
  'pgb.suspension_fact': {
    suspension_id: string
    investigation_id: string
    municipality_id: string
    position: number
    fact: string
    source: string
    how_checked: string
    came_from: FactOrigin | null
    source_named: Generated<boolean>
    unnamed_because: string | null
  }
  'pgb.suspension_addressee': {
    suspension_id: string
    investigation_id: string
    municipality_id: string
    moment: LetterMoment
    who: Addressed
    person_id: string
    name: string
    capacity: RepresentativeRole | null
    address: Generated<string>
    proposed: LetterShare
    gets: LetterShare
    warnings: Generated<string[]>
    because: string | null
    chosen_by: string | null
    chosen_at: Date | null
    printed_at: Date | null
    printed_digest: Buffer | null
  }
  'pgb.suspension_return': {
    id: string
    suspension_id: string
    investigation_id: string
    municipality_id: string
    moment: 'decision' | 'end'
    because: string
    returned_by: string
    returned_at: Date
  }
  'pgb.withheld': {
    id: string
    suspension_id: string
    investigation_id: string
    municipality_id: string
    agreement_id: string
    claim_id: string | null
    period_from: Day
    period_to: Day
    amount_cents: number
    source: string
    decision: 'pay' | 'not-pay' | null
    decision_because: string | null
    paid_on: Day | null
    payment_id: string | null
    added_by: string
    added_at: Date
  }
  'pgb.import_mapping': {
    municipality_id: string
    content: ImportContent
    source_system: string
    mapping: ColumnType<Record<string, string>, string, string>
    kept_by: string
    kept_at: Date
  }
  'pgb.stay': {
    id: string
    investigation_id: string
    municipality_id: string
    holder_id: string
    kind: StayKind
    stayed_from: Day
    stayed_to: Day | null
    source: string
    recorded_by: string
    recorded_at: Date
    withdrawn_by: string | null
    withdrawn_at: Date | null
    withdrawn_because: string | null
  }
  'pgb.point_look': {
    id: string
    investigation_id: string
    municipality_id: string
    kind: CheckKind
    subject: string
    seen_rows: number
    outcome: CheckOutcome
    because: string
    looked_by: string
    looked_at: Date
  }
  'pgb.act': {
    id: string
    investigation_id: string
    municipality_id: string
    kind: ActKind
    acting_as: ActingAs
    designation_id: string | null
    done_by: string
    holder_id: string | null
    provider_id: string | null
    with_whom: WithWhom
    with_name: Generated<string>
    about: string
    on_day: Day
    starts: string | null
    ends: string | null
    place: ActPlace
    interpreter: Generated<string>
    helper: Generated<string>
    state: Generated<ActState>
    legitimation: Legitimation | null
    purpose_told: boolean | null
    duty: Duty | null
    limits_told: boolean | null
    right_told: boolean | null
    home_consent: string | null
    statement: string | null
    not_asked: Generated<string>
    recorded_at: Date | null
    reading_sent_on: Day | null
    reaction_on: Day | null
    reaction: Generated<string>
    reading_agreed: boolean | null
    cancelled_because: string | null
    planned_at: Date
    revision: Generated<number>
  }
  'pgb.earlier_plan': {
    id: string
    act_id: string
    investigation_id: string
    municipality_id: string
    done_by: string
    with_whom: string
    with_name: string
    about: string
    on_day: Day
    starts: string | null
    ends: string | null
    place: string
    interpreter: string
    helper: string
    planned_at: Date
  }
  'pgb.act_item': {
    id: string
    act_id: string
    investigation_id: string
    municipality_id: string
    holder_id: string | null
    asked: string
    needed_because: string
    answer: ItemAnswer | null
    answer_because: Generated<string>
    copied: Generated<boolean>
    given_back_on: Day | null
  }
  'pgb.act_finding': {
    act_id: string
    finding_id: string
    investigation_id: string
    municipality_id: string
  }
  'pgb.findings_report': {
    id: string
    investigation_id: string
    municipality_id: string
    acting_as: ActingAs
    holder_id: string | null
    provider_id: string | null
    goes_to: GoesTo
    title: string
    body: Generated<string>
    written_by: string
    written_at: Date
    agreed_by: string | null
    agreed_at: Date | null
    contents: ColumnType<ReportContents | null, string | null, string | null>
    sent_on: Day | null
    view_until: Day | null
    view_received_on: Day | null
    view: Generated<string>
    view_weighed: string | null
    given_on: Day | null
    given_ground: GivenGround | null
    given_by: string | null
    revision: Generated<number>
  }
  'pgb.report_client': {
    report_id: string
    holder_id: string
    investigation_id: string
    municipality_id: string
  }
  'pgb.report_act': {
    report_id: string
    act_id: string
    investigation_id: string
    municipality_id: string
  }
  'pgb.report_finding': {
    report_id: string
    finding_id: string
    investigation_id: string
    municipality_id: string
  }
  'pgb.authority_step': {
    id: string
    investigation_id: string
    municipality_id: string
    provider_id: string
    kind: AuthorityStepKind
    ground: AuthorityGround
    reason: string
    gives: string
    without_medical: boolean
    written_by: string
    written_at: Date
    approved_by: string | null
    approved_at: Date | null
    sent_on: Day | null
    their_reference: Generated<string>
    answered_on: Day | null
    answer: string | null
    withdrawn_because: string | null
  }
  'pgb.ikz_submission': {
    id: string
    investigation_id: string
    municipality_id: string
    provider_id: string
    content_sealed: Buffer | null
    without_medical: boolean
    written_by: string
    written_at: Date
    approved_by: string | null
    approved_at: Date | null
    sent_on: Day | null
    informed_on: Day | null
    not_informed_because: string | null
    aggravated_because: string | null
    keep_until: Day | null
    destroyed_at: Date | null
    withdrawn_because: string | null
    look_told_for: Day | null
  }
  'pgb.ikz_look': {
    id: string
    submission_id: string
    investigation_id: string
    municipality_id: string
    due_on: Day
    keeps: boolean
    reason: string
    looked_by: string
    looked_on: Day
    looked_at: Date
  }
  'pgb.warning': {
    id: string
    investigation_id: string
    municipality_id: string
    provider_id: string
    conviction: string
    convinced_by: string
    convinced_on: Day
    informed_on: Day | null
    not_informed_because: string | null
    registered_on: Day | null
    registered_by: string | null
    stands_until: Day | null
    stands_ground: string | null
    withdrawn_because: string | null
  }
  'pgb.warning_check': {
    id: string
    warning_id: string
    investigation_id: string
    municipality_id: string
    designation: 'wmo-supervisor' | 'youth-supervisor'
    supervisor_id: string
    facts: string
    submitted_by: string
    submitted_at: Date
    agrees: boolean | null
    reasons: string | null
    answered_at: Date | null
    told_igj_on: Day | null
  }
  'pgb.receipt': {
    id: string
    investigation_id: string
    municipality_id: string
    received_on: Day
    amount_cents: number
    payer: Payer
    ground: ReceiptGround
    source_system: string
    note: Generated<string>
    corrects_id: string | null
    recorded_by: string
    recorded_at: Date
  }
  'pgb.exchange': {
    id: string
    investigation_id: string | null
    municipality_id: string
    partner_id: string
    direction: ExchangeDirection
    on_day: Day
    what: string
    ground: string
    result: Generated<string>
    sharing_id: string | null
    recorded_by: string
    recorded_at: Date
  }
}
