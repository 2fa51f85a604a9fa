import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { SubjectWithTerm, TrainingCounts } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

interface Counted {
  unit_id: string
  unit: string
  subject: SubjectWithTerm
  colleagues: number
  valid: number
}

/** How many of each team have a valid training per subject; the database gives sums and no name. */
export async function countTrainings(work: Work<StaffTables>): Promise<TrainingCounts> {
  const { rows } = await sql<Counted>`select * from staff.count_trainings(${dayInAmsterdam(work.now)}::date)`.execute(work.tx)
  const units = Map.groupBy(rows, ({ unit_id }) => unit_id)
  return {
    units: [...units].map(([id, lines]) => ({
      id,
      unit: lines[0]?.unit ?? '',
      subjects: lines.map(({ subject, colleagues, valid }) => ({ subject, colleagues, valid })),
    })),
  }
}
