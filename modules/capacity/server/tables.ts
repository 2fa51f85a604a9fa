import type { ColumnType, Generated } from 'kysely'
import type { DesignationKind } from '#modules/staff/contract.ts'
import type { AboutKind, AbsenceKind, CapacityActivity, DayPart, HoursOrigin, Task } from '../contract.ts'

type Fixed<Value> = ColumnType<Value, Value, never>

/** Rows of this module. What is `Fixed` never changes after it was written. */
export interface CapacityTables {
  'capacity.contract': {
    id: string
    account_id: string
    municipality_id: string
    unit_id: string
    valid_from: string
    valid_to: string | null
    day_minutes: number[]
    set_by: string
    set_at: Date
    withdrawn_at: Date | null
    replaced_id: string | null
    replaced_to: string | null
  }
  'capacity.absence': {
    id: Fixed<string>
    account_id: Fixed<string>
    municipality_id: Fixed<string>
    unit_id: Fixed<string>
    kind: Fixed<AbsenceKind>
    from_day: Fixed<string>
    until_day: Fixed<string>
    from_time: Fixed<string | null>
    until_time: Fixed<string | null>
    set_by: Fixed<string>
    set_at: Fixed<Date>
    withdrawn_at: Date | null
  }
  'capacity.shift': {
    id: Fixed<string>
    municipality_id: Fixed<string>
    unit_id: Fixed<string>
    account_id: string
    day: string
    starts: string
    ends: string
    part: DayPart
    activity: CapacityActivity
    task: Task
    needs: DesignationKind | null
    minutes: ColumnType<number, undefined, undefined>
    changed_by: string
    changed_at: Date
    revision: Generated<number>
  }
  'capacity.roster_week': {
    municipality_id: string
    unit_id: string
    monday: string
    version: number
    published_by: string
    published_at: Date
    note: Generated<string>
  }
  'capacity.accepted_conflict': {
    municipality_id: string
    unit_id: string
    monday: string
    version: number
    reason: string
    accepted_by: string
    accepted_at: Date
  }
  'capacity.published_shift': {
    id: string
    municipality_id: string
    unit_id: string
    account_id: string
    day: string
    starts: string
    ends: string
    part: DayPart
    activity: CapacityActivity
    task: Task
    needs: DesignationKind | null
    minutes: ColumnType<number, undefined, undefined>
    published_at: Date
  }
  'capacity.roster_mapping': {
    municipality_id: string
    unit_id: string
    mapping: ColumnType<Record<string, unknown>, string, string>
    kept_by: string
    kept_at: Date
  }
  'capacity.hours': {
    id: Fixed<string>
    account_id: Fixed<string>
    municipality_id: Fixed<string>
    unit_id: Fixed<string>
    day: Fixed<string>
    activity: Fixed<CapacityActivity>
    part: Fixed<DayPart>
    about_kind: Fixed<AboutKind | null>
    about_id: Fixed<string | null>
    minutes: Fixed<number>
    came_from: Fixed<HoursOrigin>
    after_closing: ColumnType<boolean, boolean | undefined, never>
    reason: Fixed<string | null>
    recorded_by: Fixed<string>
    recorded_at: Fixed<Date>
  }
  'capacity.confirmed_week': {
    account_id: string
    municipality_id: string
    unit_id: string
    monday: string
    confirmed_at: Date
  }
  'capacity.hours_ask': {
    account_id: string
    municipality_id: string
    unit_id: string
    monday: string
    asked_by: string
    asked_at: Date
  }
  'capacity.closed_month': {
    municipality_id: string
    unit_id: string
    month: string
    people: number
    nominal: number
    contracted: number
    available: number
    deployable: number
    closed_by: string
    closed_at: Date
    id: Generated<string>
  }
  'capacity.calendar_feed': { account_id: string; token_hash: Buffer; made_at: Date; last_read_on: string | null }
}
