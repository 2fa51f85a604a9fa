import { type DesignationKind, designationWords } from '#modules/staff/contract.ts'
import { minuteOfClock } from '#platform/contract/amsterdam-clock.ts'
import type { Day } from '#platform/contract/calendar.ts'
import {
  type CapacityActivity,
  capacityActivityWords,
  type DayPart,
  dayPartWords,
  folded,
  isFormula,
  type RosterColumn,
  type RosterMapping,
  type RosterProblem,
  readTime,
  readTimes,
  readWord,
  type Task,
  taskWords,
} from '../../contract.ts'
import { readDay } from './day-rules.ts'

/** A shift as a file tells it, of somebody as the file calls them. */
export interface Entry {
  line: number
  /** Where problems with this shift belong */
  personColumn: string | null
  dayColumn: string | null
  person: string
  day: Day
  from: string
  until: string
  part: DayPart
  activity: CapacityActivity
  task: Task
  /** Undefined when the file has no column for it */
  needs: DesignationKind | null | undefined
}
export interface Moment {
  today: Day
  /** Minutes after midnight */
  eveningFrom: number
}
/** The shifts in a part of a file, and what is wrong with it. */
export interface Read {
  entries: Entry[]
  problems: RosterProblem[]
}

interface SaidTimes {
  from: string
  until: string
  part?: DayPart
  activity?: CapacityActivity | null
  task?: Task | null
}

const shortParts = [{ word: 'dag', means: 'day' }] as const
const shortDesignations = [
  { word: 'toezichthouder Wmo', means: 'wmo-supervisor' },
  { word: 'toezichthouder Jeugd', means: 'youth-supervisor' },
] as const

/** Reads the cells of one shift and remembers all that is wrong with them. */
export class SaidShift {
  readonly problems: RosterProblem[] = []

  private readonly line: number
  private readonly mapping: RosterMapping
  readonly cell: (column: RosterColumn) => string
  /** The column of a day, when all of the shift stands in its cell */
  private readonly standsIn: string | undefined

  constructor(line: number, mapping: RosterMapping, cell: (column: RosterColumn) => string, standsIn?: string) {
    this.line = line
    this.mapping = mapping
    this.cell = cell
    this.standsIn = standsIn
  }

  person(): string | undefined {
    return this.text('person', 'person-missing')
  }

  day(): Day | undefined {
    const written = this.text('day', 'day-missing')
    if (written === undefined) return undefined
    const day = readDay(written)
    if (day === 'not-that-weekday') return this.refuse('day', day)
    return day ?? this.refuse('day', 'day-unreadable')
  }

  times(): SaidTimes | undefined {
    const [from, until] = [this.time('from'), this.time('until')]
    if (from === undefined || until === undefined) return undefined
    return from < until ? { from, until } : this.refuse('until', 'until-before-from')
  }

  /** What a code stands for; null when nobody works then. */
  code(written: string, column: string): SaidTimes | null | undefined {
    const refuse = (kind: RosterProblem['kind']) => void this.problems.push({ line: this.line, column, kind })
    if (written === '') return refuse('code-missing')
    const known = this.mapping.codes.find(({ word }) => folded(word) === folded(written))
    if (known) return known.shift
    if (isFormula(written)) return refuse('formula')
    const times = readTimes(written)
    if (!times) return refuse('code-unknown')
    return times.from < times.until ? times : refuse('until-before-from')
  }

  /** Puts together what was said; the part of the day follows from the times when nothing says it. */
  entry(person: string | undefined, day: Day | undefined, shift: SaidTimes | undefined, moment: Moment, dayColumn: string | null): Read {
    const { activities, tasks, otherwise, columns } = this.mapping
    const told = { activity: shift?.activity ?? otherwise.activity, task: shift?.task ?? otherwise.task }
    const activity = this.word('activity', capacityActivityWords, activities) ?? told.activity ?? this.miss('activity', 'activity-missing')
    const task = this.word('task', taskWords, tasks) ?? told.task ?? this.miss('task', 'task-missing')
    const part = this.word('part', dayPartWords, shortParts) ?? shift?.part ?? (shift && partOf(shift, moment.eveningFrom))
    const needs =
      this.word('needs', designationWords, shortDesignations) ??
      (columns.needs === null || this.mapping.layout === 'person' ? undefined : null)
    if (this.problems.length > 0 || !person || !day || !shift || !activity || !task || !part)
      return { entries: [], problems: this.problems }
    const { from, until } = shift
    const where = { line: this.line, personColumn: columns.person, dayColumn }
    return { entries: [{ ...where, person, day, from, until, part, activity, task, needs }], problems: [] }
  }

  private time(column: 'from' | 'until'): string | undefined {
    const written = this.text(column, 'time-missing')
    return written === undefined ? undefined : (readTime(written) ?? this.refuse(column, 'time-unreadable'))
  }

  private text(column: RosterColumn, missing: RosterProblem['kind']): string | undefined {
    const written = this.cell(column)
    if (written === '') return this.refuse(column, missing)
    return isFormula(written) ? this.refuse(column, 'formula') : written
  }

  private word<Value extends string>(
    column: 'part' | 'activity' | 'task' | 'needs',
    ours: Readonly<Record<Value, { nl: string; en: string }>>,
    theirs?: readonly { word: string; means: Value }[],
  ): Value | undefined {
    const written = this.cell(column)
    if (written === '') return undefined
    return readWord(written, ours, theirs) ?? this.refuse(column, isFormula(written) ? 'formula' : `${column}-unknown`)
  }

  /** A word that is missing, unless the column was refused already. */
  private miss(column: 'activity' | 'task', kind: RosterProblem['kind']): undefined {
    if (this.cell(column) === '') this.refuse(column, kind)
  }

  private refuse(column: RosterColumn, kind: RosterProblem['kind']): undefined {
    this.problems.push({ line: this.line, column: this.standsIn ?? this.mapping.columns[column], kind })
  }
}

/** Evening when more than half of it is. */
export function partOf({ from, until }: { from: string; until: string }, eveningFrom: number): DayPart {
  return (minuteOfClock(from) + minuteOfClock(until)) / 2 > eveningFrom ? 'evening' : 'day'
}
