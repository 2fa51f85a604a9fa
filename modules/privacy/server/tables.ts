import type { Generated } from 'kysely'
import type { Compartment } from '#modules/staff/contract.ts'
import type {
  AgreementState,
  DataCategory,
  DisclosureDecision,
  DisclosureGround,
  DisclosureThing,
  PartnerKind,
  SharingDirection,
  SharingEnd,
  SharingPurpose,
  SharingRoute,
} from '../contract.ts'

/** Rows of this module. */
export interface PrivacyTables {
  'privacy.cross_domain_disclosure': {
    id: string
    municipality_id: string
    thing_kind: DisclosureThing
    thing_id: string
    thing_reference: string
    to_compartment: Compartment
    ground: DisclosureGround
    necessity: string
    what: string
    until: string
    asked_by: string
    asked_at: Date
    decided_by: string | null
    decided_at: Date | null
    decision: DisclosureDecision | null
    reason: string | null
  }
  'privacy.processing_activity': {
    purpose: string
    version: number
    name: string
    goal: string
    legal_basis: string
    keep: string
    source: string
    confidential: boolean
    valid_from: string
    valid_to: string | null
  }
  'privacy.person_search': {
    id: string
    municipality_id: Generated<string>
    account_id: string
    person_id: string | null
    reason: string
    at: Date
  }
  'privacy.partner': {
    id: string
    municipality_id: string
    kind: PartnerKind
    name: string
    note: Generated<string>
    active: Generated<boolean>
    kept_by: string
    kept_at: Date
    revision: Generated<number>
  }
  'privacy.partner_contact': {
    id: string
    partner_id: string
    municipality_id: string
    name: string
    task: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    kept_by: string
    kept_at: Date
    ended_at: Date | null
  }
  'privacy.sharing_agreement': {
    id: string
    municipality_id: string
    reference: string
    title: string
    purpose: SharingPurpose
    route: Exclude<SharingRoute, 'criminal-report'>
    legal_basis: string
    valid_from: string
    valid_to: string
    keep_days: number
    dpia_reference: Generated<string>
    state: Generated<AgreementState>
    replaces_id: string | null
    drafted_by: string
    drafted_at: Date
    put_in_force_by: string | null
    put_in_force_at: Date | null
    ended_by: string | null
    ended_at: Date | null
    end_reason: string | null
    revision: Generated<number>
  }
  'privacy.agreement_partner': {
    agreement_id: string
    partner_id: string
  }
  'privacy.agreement_category': {
    agreement_id: string
    direction: SharingDirection
    category: DataCategory
  }
  'privacy.lapse_told': {
    agreement_id: string
    days: number
    told_at: Date
  }
  'privacy.sharing': {
    id: string
    municipality_id: string
    unit_id: string
    thing_kind: 'action' | 'investigation'
    thing_id: string
    thing_reference: string
    direction: SharingDirection
    partner_id: string
    purpose: SharingPurpose
    route: SharingRoute
    agreement_id: string | null
    criminal_report: string | null
    categories: DataCategory[]
    what: string
    amount: number
    necessity: string
    shared_by: string
    shared_at: Date
    due_on: string
    ended: SharingEnd | null
    ended_on: string | null
    end_note: string | null
    ended_by: string | null
    ended_at: Date | null
  }
}
