import { addDays, type Day } from '#platform/contract/calendar.ts'
import { weekdayWords } from '#platform/contract/weekday-words.ts'
import { folded } from '../../contract.ts'
import { isTooFar } from '../roster/plan-limit-rules.ts'

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const weekdayNames = Object.values(weekdayWords).map(({ nl }) => nl)
const weekday = `(?:(${weekdayNames.map((name) => `${name}|${name.slice(0, 2)}`).join('|')})\\.?,? )?`
const iso = new RegExp(`^${weekday}(\\d{4})-(\\d{2})-(\\d{2})(?:[ t]00:00(?::00)?)?$`)
const byNumbers = new RegExp(`^${weekday}(\\d{1,2})-(\\d{1,2})(?:-(\\d{4}))?$`)
const byName = new RegExp(`^${weekday}(\\d{1,2}) (${months.join('|')}|maart)[a-z]*\\.?(?: (\\d{4}))?$`)

/** A day, what only looks like one, or undefined for something else. */
export type ReadDay = Day | 'not-that-weekday' | undefined

/** A date on a line: `2-12-2024`, `02-12-2024`, `2024-12-02`, with or without the day of the week. A year is never guessed here. */
export function readDay(cell: string): ReadDay {
  const written = partsOf(cell)
  return written?.year === undefined ? undefined : onWeekday(dayOf(written.year, written.month, written.date), written.weekday)
}

/** A day above a column: as on a line, or without a year, `ma 2-12`; then it is the first one that can be planned. */
export function readDayHeading(cell: string, today: Day): ReadDay {
  const written = partsOf(cell)
  if (!written) return undefined
  if (written.year !== undefined) return readDay(cell)
  const thisYear = Number(today.slice(0, 4))
  const days = [thisYear - 1, thisYear, thisYear + 1].map((year) => dayOf(year, written.month, written.date))
  return onWeekday(
    days.find((day) => day !== undefined && !isTooFar(day, today)),
    written.weekday,
  )
}

function partsOf(cell: string) {
  const text = folded(cell)
  const inOrder = iso.exec(text)
  if (inOrder) return { weekday: weekdayOf(inOrder[1]), year: Number(inOrder[2]), month: Number(inOrder[3]), date: Number(inOrder[4]) }
  const turned = byNumbers.exec(text) ?? byName.exec(text)
  if (!turned) return undefined
  const [, name, date, month = '', year] = turned
  const named = months.indexOf(month === 'maart' ? 'mrt' : month) + 1
  return { weekday: weekdayOf(name), year: year ? Number(year) : undefined, month: named || Number(month), date: Number(date) }
}

const weekdayOf = (name: string | undefined) =>
  name === undefined ? undefined : weekdayNames.findIndex((full) => full.startsWith(name)) + 1

function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1) return undefined
  const day = addDays(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`, date - 1)
  return Number(day.slice(5, 7)) === month ? day : undefined
}

function onWeekday(day: Day | undefined, wanted: number | undefined): ReadDay {
  if (day === undefined || wanted === undefined) return day
  return (new Date(day).getUTCDay() || 7) === wanted ? day : 'not-that-weekday'
}
