import type { ColumnType, Generated } from 'kysely'
import type { Addressee, Compartment, DesignationKind, MailState, Rights, Role, TrainingSubject } from '../contract.ts'

export interface StaffTables {
  'staff.municipality': { id: string; code: string; name: string; letter_address: Generated<string>; letter_phone: Generated<string> }
  'staff.unit': { id: string; code: string; name: string; compartment: Compartment | null }
  'staff.account': {
    id: string
    account: string
    name: string
    unit_id: string | null
    demo: boolean
    active: boolean
    created_at: Date
    municipality_id: Generated<string>
    issuer: string | null
    subject: string | null
    last_sign_in_at: Date | null
    conduct_until: string | null
    unit_from_group: Generated<boolean>
  }
  'staff.account_role': { account_id: string; role: Role }
  'staff.account_municipality': { account_id: string; municipality_id: string }
  'staff.group_role': { group_name: string; role: Role; unit_id: string | null; municipality_id: string | null }
  'staff.designation': {
    id: string
    account_id: string
    kind: DesignationKind
    number: string | null
    valid_from: string
    valid_to: string | null
    source: string
  }
  'staff.code_of_conduct': { version: number; rules: string[]; since: string }
  'staff.conduct_acceptance': { account_id: string; version: number; accepted_at: Date }
  'staff.rights_review': {
    id: string
    account_id: string
    reviewed_by: string
    reviewed_at: Date
    verdict: 'right' | 'to-change'
    rights: ColumnType<Rights, string, never>
    note: string | null
  }
  'staff.mandate': {
    id: string
    account_id: string
    addressee: Addressee
    part_kinds: string[]
    up_to_cents: number | null
    valid_from: string
    valid_to: string | null
    source: string
  }
  'staff.opening_part': { municipality_id: string; valid_from: string; weekday: number; opens: string; closes: string }
  'staff.office_day': { municipality_id: string; day: string; open: boolean; name: string }
  'staff.training_term': {
    municipality_id: string
    subject: Exclude<TrainingSubject, 'other'>
    valid_from: string
    months: number | null
    kept_by: string
    kept_at: Date
  }
  'staff.training': {
    id: string
    account_id: string
    subject: TrainingSubject
    title: string | null
    planned_on: string | null
    completed_on: string | null
    valid_until: string | null
    certificate_number: string | null
    recorded_by: string
    recorded_at: Date
    corrected_by: string | null
    corrected_at: Date | null
    withdrawn_by: string | null
    withdrawn_at: Date | null
    withdrawn_reason: string | null
  }
  'staff.training_told': { training_id: string; valid_until: string; days: number; told_at: Date }
  'staff.mail_choice': { account_id: string; address: string | null; wanted: Generated<boolean> }
  'staff.message': {
    id: string
    account_id: string
    kind: string
    thing_kind: string
    thing_id: string
    told_at: Date
    read_at: Date | null
    mail_state: MailState
    mail_code: string | null
    mailed_at: Date | null
  }
  'staff.ended_by_provider': { issuer: string; token_id: string; until: Date }
  'staff.session': {
    token_hash: Buffer
    account_id: string
    created_at: ColumnType<Date, Date | undefined, never>
    last_seen_at: ColumnType<Date, Date | undefined, Date>
    expires_at: Date
    id: Generated<string>
    address: string | null
    device: string | null
    provider_session: string | null
    id_token_sealed: Buffer | null
  }
}
