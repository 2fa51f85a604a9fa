import type { Day } from '#platform/contract/calendar.ts'
import { folded, missingIn, type RosterColumn, type RosterFile, type RosterMapping } from '../../contract.ts'
import { readDayHeading } from './day-rules.ts'

/** Names by which teams call their columns; the first is what we write ourselves. */
const names: Readonly<Record<RosterColumn, readonly string[]>> = {
  person: ['medewerker', 'naam', 'collega', 'wie', 'account'],
  day: ['datum', 'dag', 'date'],
  from: ['van', 'begin', 'begintijd', 'start', 'starttijd', 'from'],
  until: ['tot', 'tot en met', 'einde', 'eind', 'eindtijd', 'until'],
  code: ['code', 'dienst', 'dienstcode'],
  part: ['dagdeel'],
  activity: ['activiteit', 'activity'],
  task: ['taak', 'werk', 'werkzaamheden', 'task'],
  needs: ['aanwijzing', 'designation'],
}
const FEWEST_DAYS = 2

/** The columns of which the heading is a day. */
export function daysIn(heading: readonly string[], today: Day): RosterFile['days'] {
  return heading.flatMap((column) => {
    const day = readDayHeading(column, today)
    return day === undefined || day === 'not-that-weekday' ? [] : [{ column, day }]
  })
}

/** What the columns of a file are taken for: as the unit kept it when every column that it names is there, otherwise by their names. */
export function proposeMapping(
  heading: readonly string[],
  days: RosterFile['days'],
  kept: RosterMapping | undefined,
): { mapping: RosterMapping; kept: boolean } {
  if (kept && fits(kept, heading, days)) return { mapping: kept, kept: true }
  const columnOf = (column: RosterColumn) =>
    names[column].map((name) => heading.find((written) => folded(written) === name)).find((found) => found !== undefined) ?? null
  const columns = {
    person: columnOf('person'),
    day: columnOf('day'),
    from: columnOf('from'),
    until: columnOf('until'),
    code: columnOf('code'),
    part: columnOf('part'),
    activity: columnOf('activity'),
    task: columnOf('task'),
    needs: columnOf('needs'),
  }
  const layout = columns.day === null && days.length >= FEWEST_DAYS ? 'person' : 'line'
  // Times of their own tell more than a code.
  if (columns.from !== null && columns.until !== null) columns.code = null
  const { codes = [], activities = [], tasks = [], otherwise = { activity: null, task: null } } = kept ?? {}
  return { mapping: { layout, columns, codes, activities, tasks, otherwise }, kept: false }
}

function fits(mapping: RosterMapping, heading: readonly string[], days: RosterFile['days']): boolean {
  const named = Object.values(mapping.columns).filter((column) => column !== null)
  const there = named.every((column) => heading.includes(column)) && missingIn(mapping, heading).length === 0
  return there && (mapping.layout === 'line' || days.length > 0)
}
