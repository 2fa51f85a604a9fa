import type { Generated } from 'kysely'
import type { Compartment } from '#modules/staff/contract.ts'
import type { DisclosureDecision, DisclosureGround, DisclosureThing } from '../contract.ts'

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
}
