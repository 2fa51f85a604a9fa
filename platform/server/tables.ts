import type { Generated } from 'kysely'

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
  }
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
