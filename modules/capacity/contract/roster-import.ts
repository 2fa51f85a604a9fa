import { z } from 'zod'
import { DesignationKind } from '#modules/staff/contract.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { CapacityActivity, ClockTime, DayPart, Task } from './closed-lists.ts'
import { type rosterColumnWords, rosterProblemWords } from './roster-import-words.ts'

export const MOST_ROSTER_LINES = 5000
export const MOST_ROSTER_COLUMNS = 400
export const LONGEST_ROSTER_CELL = 200
/** Bytes */
export const BIGGEST_ROSTER_FILE = 1024 * 1024

const Cell = z.string().max(LONGEST_ROSTER_CELL)
const ColumnName = Cell.nullable()
export type RosterColumn = keyof typeof rosterColumnWords

/** A roster file as it was read: the heading, in which no two names are the same, and the lines below it. */
export const RosterTable = z
  .object({
    heading: z.array(Cell).min(1).max(MOST_ROSTER_COLUMNS),
    lines: z
      .array(
        z.object({
          /** As an editor counts; the heading is 1 */
          line: z.int().min(1),
          cells: z.array(Cell).max(MOST_ROSTER_COLUMNS),
          /** From here on nothing could be read */
          broken: z.boolean().optional(),
        }),
      )
      .max(MOST_ROSTER_LINES),
  })
  .meta({ id: 'RosterTable' })
export type RosterTable = z.output<typeof RosterTable>

/** What a code in the team's own roster stands for; null when nobody works then, as with leave. */
export const RosterCode = z.object({
  word: z.string().trim().min(1).max(40),
  shift: z
    .object({ from: ClockTime, until: ClockTime, part: DayPart, activity: CapacityActivity.nullable(), task: Task.nullable() })
    .refine(({ from, until }) => from < until, { path: ['until'], message: 'De eindtijd ligt na de begintijd.' })
    .nullable(),
})
export type RosterCode = z.output<typeof RosterCode>

/** What is what in the roster file of a unit; columns by the name in the heading, words as they are written there. */
export const RosterMapping = z
  .object({
    /** `line`: a shift on each line. `person`: a colleague on each line and a day in each column. */
    layout: z.enum(['line', 'person']),
    columns: z.object({
      person: ColumnName,
      day: ColumnName,
      from: ColumnName,
      until: ColumnName,
      code: ColumnName,
      part: ColumnName,
      activity: ColumnName,
      task: ColumnName,
      needs: ColumnName,
    } satisfies Record<RosterColumn, typeof ColumnName>),
    codes: z.array(RosterCode).max(100),
    activities: z.array(z.object({ word: Cell, means: CapacityActivity })).max(100),
    tasks: z.array(z.object({ word: Cell, means: Task })).max(100),
    /** What a shift is for when the file does not say; null makes it an error on the line */
    otherwise: z.object({ activity: CapacityActivity.nullable(), task: Task.nullable() }),
  })
  .meta({ id: 'RosterMapping' })
export type RosterMapping = z.output<typeof RosterMapping>

/** A file that was read, and what we take its columns for. Nothing is in the roster yet. */
export const RosterFile = z
  .object({
    table: RosterTable,
    /** Headings that are a day, for the layout with a colleague on each line */
    days: z.array(z.object({ column: Cell, day: z.iso.date() })),
    mapping: RosterMapping,
    /** Whether the mapping is the one that the unit kept */
    kept: z.boolean(),
  })
  .meta({ id: 'RosterFile' })
export type RosterFile = z.output<typeof RosterFile>

export const ImportRoster = z.object({ table: RosterTable, mapping: RosterMapping }).meta({ id: 'ImportRoster' })
export type ImportRoster = z.output<typeof ImportRoster>

export const RosterProblem = z
  .object({
    line: z.int(),
    /** The name in the heading; null when it is about the whole line */
    column: z.string().nullable(),
    kind: z.enum(valuesOf(rosterProblemWords)),
  })
  .meta({ id: 'RosterProblem' })
export type RosterProblem = z.output<typeof RosterProblem>

/** What would come of a file. */
export const RosterCheck = z
  .object({
    /** Shifts that would be added, and that are in the plan already */
    add: z.int(),
    same: z.int(),
    /** Lines with something wrong; of a line with a colleague and many days the days that are right count all the same */
    wrong: z.int(),
    problems: z.array(RosterProblem),
    /** The first of what would be added */
    shifts: z.array(
      z.object({
        line: z.int(),
        name: z.string(),
        day: z.iso.date(),
        from: ClockTime,
        until: ClockTime,
        part: DayPart,
        activity: CapacityActivity,
        task: Task,
        needs: DesignationKind.nullable(),
      }),
    ),
  })
  .meta({ id: 'RosterCheck' })
export type RosterCheck = z.output<typeof RosterCheck>
export const ImportedRoster = z.object({ added: z.int(), same: z.int(), wrong: z.int() }).meta({ id: 'ImportedRoster' })
export type ImportedRoster = z.output<typeof ImportedRoster>

/** What still has to be said before a file can be read with this mapping. */
export function missingIn({ layout, columns }: RosterMapping, heading: readonly string[]): RosterColumn[] {
  const known = (column: RosterColumn) => columns[column] !== null && heading.includes(columns[column] ?? '')
  if (layout === 'person') return known('person') ? [] : ['person']
  const times: RosterColumn[] = columns.code === null ? ['from', 'until'] : ['code']
  return (['person', 'day', ...times] as const).filter((column) => !known(column))
}
