import type { Generated } from 'kysely'
import type { DataCategory, SharingDirection, SharingPurpose } from '#modules/privacy/contract.ts'
import type { DesignationKind } from '#modules/staff/contract.ts'
import type {
  ActionKind,
  ActionState,
  CareOutcome,
  CareSignal,
  EntryConsent,
  FindingScheme,
  Found,
  Framework,
  LedBy,
  LocationKind,
  LocationOrigin,
  PackEnd,
  PhotoConsent,
  Power,
  VisitState,
} from '../contract.ts'

/** Rows of this module. */
export interface PartnerActionsTables {
  'partner_actions.action': {
    id: string
    municipality_id: string
    unit_id: string
    reference: string
    title: string
    kind: ActionKind
    led_by: LedBy
    leading_partner_id: string | null
    framework: Framework
    framework_reference: Generated<string>
    framework_from: string | null
    framework_until: string | null
    purpose: SharingPurpose
    goal: string
    area: string
    area_reason: string
    reconsidered: Generated<string[]>
    on_day: string
    day_from: string | null
    day_until: string | null
    evening_from: string | null
    evening_until: string | null
    needed_staff: number
    staffing_reason: Generated<string>
    briefing: Generated<string>
    safety: Generated<string>
    stop_rule: Generated<string>
    state: Generated<ActionState>
    cancel_reason: string | null
    planned_by: string
    planned_at: Date
    changed_by: string
    changed_at: Date
    ready_at: Date | null
    held_at: Date | null
    reported_at: Date | null
    cancelled_at: Date | null
    forgotten_at: Date | null
    revision: Generated<number>
  }
  'partner_actions.action_partner': {
    action_id: string
    partner_id: string
    municipality_id: string
    task: Generated<string>
    power: Generated<string>
    result: Generated<string>
  }
  'partner_actions.crew': {
    action_id: string
    account_id: string
    municipality_id: string
    by_day: boolean
    by_evening: boolean
    needs: DesignationKind | null
    day_shift_id: string | null
    evening_shift_id: string | null
    added_by: string
    added_at: Date
  }
  'partner_actions.attendance': {
    action_id: string
    account_id: string
    municipality_id: string
    part: 'day' | 'evening'
    starts: string
    ends: string
    recorded_by: string
    recorded_at: Date
  }
  'partner_actions.location': {
    id: string
    action_id: string
    municipality_id: string
    place: number
    kind: LocationKind
    name: Generated<string>
    street: string
    house_number: Generated<string>
    postal_code: Generated<string>
    city: string
    reason: Generated<string>
    came_from: LocationOrigin
    added_by: string
    added_at: Date
    withdrawn_at: Date | null
    revision: Generated<number>
  }
  'partner_actions.visit': {
    id: string
    location_id: string
    action_id: string
    municipality_id: string
    revision: number
    state: VisitState
    arrived_at: Date | null
    left_at: Date | null
    found: Generated<Found[]>
    note: Generated<string>
    care_signals: Generated<CareSignal[]>
    care_note: Generated<string>
    power: Power
    consent: EntryConsent
    colleagues: Generated<string[]>
    partners: Generated<string[]>
    people: Generated<number>
    recorded_by: string
    recorded_at: Date
    received_at: Date
  }
  'partner_actions.photo': {
    id: string
    location_id: string
    action_id: string
    municipality_id: string
    necessity: string
    consent: PhotoConsent
    taken_at: Date
    taken_by: string
    received_at: Date
    size: number
    digest: Buffer
    content_sealed: Buffer | null
    removed_at: Date | null
    removed_by: string | null
    remove_reason: string | null
  }
  'partner_actions.field_pack': {
    id: string
    action_id: string
    account_id: string
    municipality_id: string
    key_sealed: Buffer | null
    taken_at: Date
    last_seen_at: Date
    ended: PackEnd | null
    ended_at: Date | null
    ended_by: string | null
    end_note: string | null
  }
  'partner_actions.attached_item': {
    id: string
    action_id: string
    municipality_id: string
    direction: SharingDirection
    partner_id: string
    categories: DataCategory[]
    title: string
    records: number
    media_type: string
    size: number
    digest: Buffer
    content_sealed: Buffer | null
    sharing_id: string | null
    attached_by: string
    attached_at: Date
    destroyed_at: Date | null
    destroyed_by: string | null
    due_on: string
    necessity: string
  }
  'partner_actions.report': {
    action_id: string
    municipality_id: string
    state: Generated<'draft' | 'agreed'>
    summary: Generated<string>
    by_catch: Generated<string>
    evaluation: Generated<string>
    figures: Record<string, unknown> | null
    written_by: string
    written_at: Date
    agreed_by: string | null
    agreed_at: Date | null
    revision: Generated<number>
    writers: Generated<string[]>
  }
  'partner_actions.taken_up': {
    id: string
    action_id: string
    municipality_id: string
    location_id: string
    visit_id: string
    report_id: string
    frozen: Record<string, unknown>
    taken_by: string
    taken_at: Date
    scheme: FindingScheme
  }
  'partner_actions.care_follow_up': {
    action_id: string
    location_id: string
    municipality_id: string
    signal: CareSignal
    outcome: CareOutcome
    reason: Generated<string>
    done_by: string
    done_at: Date
  }
  'partner_actions.tally': {
    action_id: string
    municipality_id: string
    persons: number
    locations: number
    visited: number
    nobody_there: number
    not_visited: number
    nothing_found: number
    something_found: number
    care_signals: number
    found: Record<string, number>
  }
  'partner_actions.time_tally': {
    action_id: string
    municipality_id: string
    day_minutes: number
    evening_minutes: number
  }
}
