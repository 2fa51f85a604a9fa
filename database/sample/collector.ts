import type { Selectable } from 'kysely'
import type { AdviceTables } from '#modules/advice/server/index.ts'
import type { CapacityTables } from '#modules/capacity/server/index.ts'
import type { InformationTables } from '#modules/information/server/index.ts'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import type { PartiesTables } from '#modules/parties/server/index.ts'
import type { PartnerActionsTables } from '#modules/partner-actions/server/index.ts'
import type { PgbTables } from '#modules/pgb/server/index.ts'
import type { PrivacyTables } from '#modules/privacy/server/index.ts'
import type { ProgrammeTables } from '#modules/programme/server/index.ts'
import type { ReportsTables } from '#modules/reports/server/index.ts'
import type { StaffTables } from '#modules/staff/server/index.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Facts } from '#platform/server/work.ts'

export type SampleTables = PlatformTables &
  StaffTables &
  PartiesTables &
  ReportsTables &
  InvestigationsTables &
  InformationTables &
  AdviceTables &
  CapacityTables &
  PartnerActionsTables &
  PgbTables &
  PrivacyTables &
  ProgrammeTables
export type TableName = keyof SampleTables & string

/** What happened to a report, file, question or programme, as the use case that did it would have remembered it. */
export interface Happening {
  at: Date
  /** The account that did it; null for the public. */
  by: string | null
  action: string
  kind: 'report' | 'investigation' | 'programme' | 'question'
  id: string
  facts?: Facts | undefined
}

/** Rows on their way to the database, per table. */
export interface Collector {
  rows: ReadonlyMap<TableName, readonly object[]>
  happenings: readonly Happening[]
  add: <Name extends TableName>(table: Name, row: Partial<Selectable<SampleTables[Name]>>) => void
  remember: (happening: Happening) => void
}

export function makeCollector(): Collector {
  const rows = new Map<TableName, object[]>()
  const happenings: Happening[] = []
  return {
    rows,
    happenings,
    add: (table, row) => {
      const kept = rows.get(table) ?? []
      kept.push(row)
      rows.set(table, kept)
    },
    remember: (happening) => {
      happenings.push(happening)
    },
  }
}
