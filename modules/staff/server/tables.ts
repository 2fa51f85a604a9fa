import type { ColumnType } from 'kysely'
import type { Addressee, Role } from '../contract.ts'

export interface StaffTables {
  'staff.unit': { id: string; code: string; name: string }
  'staff.account': {
    id: string
    account: string
    name: string
    unit_id: string | null
    demo: boolean
    active: boolean
    created_at: Date
  }
  'staff.account_role': { account_id: string; role: Role }
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
  'staff.session': {
    token_hash: Buffer
    account_id: string
    created_at: ColumnType<Date, Date | undefined, never>
    last_seen_at: ColumnType<Date, Date | undefined, Date>
    expires_at: Date
  }
}
