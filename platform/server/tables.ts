import type { Generated } from 'kysely'
import type { CameFrom } from './work.ts'

/** Rows of the tables that every module stands on. */
export interface PlatformTables {
  'platform.audit_event': {
    seq: Generated<number>
    at: Generated<Date>
    kind: 'write' | 'read' | 'refused'
    action: string
    object_kind: string
    object_id: string | null
    actor_id: string | null
    purpose: string
    request_id: string | null
    facts: Record<string, unknown>
    result: Generated<'done' | 'refused'>
    came_from: Generated<CameFrom>
    session_id: string | null
    subject_id: string | null
    case_role: string | null
    municipality_id: string | null
  }
  'platform.audit_seal': {
    batch: number
    first_seq: number
    last_seq: number
    events: number
    fingerprints: Buffer
    previous: Buffer
    hash: Buffer
    key_version: number
    sealed_at: Date
  }
  'platform.key_in_use': { version: number; fingerprint: Buffer; since: Generated<Date> }
  'platform.legal_parameter': {
    key: string
    value: number
    unit: string
    valid_from: string
    valid_to: string | null
    source: string
    verified: boolean
  }
  'platform.closed_day': { day: string; name: string; source: string }
  'platform.working_day': { day: string; number: number }
}
