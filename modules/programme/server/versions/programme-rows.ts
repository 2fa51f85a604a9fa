import type { Selectable } from 'kysely'
import { Heading } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { goalColumns } from './goal-columns.ts'
import type { ProgrammeFile } from './read-programme-file.ts'

type Row<Table extends keyof ProgrammeTables> = Selectable<ProgrammeTables[Table]>

/** What stands in a version, as rows on their way to the database. */
export interface ProgrammeRows {
  activities: Row<'programme.activity'>[]
  sections: Row<'programme.section'>[]
  goals: Row<'programme.goal'>[]
}

/** The content of a file as rows of a version. @param nextId gives a new id each time */
export function programmeRows({ activities }: ProgrammeFile, versionId: string, nextId: () => string): ProgrammeRows {
  const rows: ProgrammeRows = { activities: [], sections: [], goals: [] }
  for (const [at, activity] of activities.entries()) {
    const { key, kind, theme, title, sharePercent, executors, measuredWith, sections, goals } = activity
    const id = nextId()
    rows.activities.push({
      ...{ id, version_id: versionId, key, kind, position: at + 1, theme, title, share_percent: sharePercent, executors },
      ...{ measured_with: measuredWith, retired_because: null, revision: 0 },
    })
    for (const heading of Heading.options)
      rows.sections.push({ activity_id: id, heading, body: sections[heading], revision: 0, edited_by: null, edited_at: null })
    for (const [number, goal] of goals.entries()) {
      const goalId = nextId()
      rows.goals.push({ id: goalId, key: goalId, activity_id: id, position: number + 1, ...goalColumns(goal), revision: 0 })
    }
  }
  return rows
}
