import type { MethodStep, Stage } from '#modules/investigations/contract.ts'
import type { Scheme, Source } from '#modules/reports/contract.ts'
import { addDays, type Day, daysBetween } from '#platform/contract/calendar.ts'
import { workingDaysAfter, workingDaysBefore } from './days.ts'
import { type Dice, diceFor } from './dice.ts'
import type { FilePlan } from './files/story.ts'

/** What becomes of one report. */
export interface ReportPlan {
  /** Names the dice of this report, so that it reads the same whatever else is planned. */
  name: string
  receivedOn: Day
  source: Source
  scheme: Scheme
  fate: 'unjudged' | 'joined' | 'not-investigated' | 'waiting' | 'investigated'
  file?: FilePlan & { openedOn: Day }
}

/** How many reports of each kind; the rest is judged and not investigated. */
export interface YearSize {
  reports: number
  joined: number
  waiting: number
  investigated: number
  stillOpen: number
}

/** The finished year: near what a team of seven can do, and 70 % of the finished investigations with a consequence. */
export const finishedYear: YearSize = { reports: 620, joined: 24, waiting: 4, investigated: 252, stillOpen: 3 }
export const quietYear: YearSize = { reports: 64, joined: 3, waiting: 0, investigated: 26, stillOpen: 1 }
/** What the current year has behind it when it is full; loaded in proportion to how much of it has passed. */
const currentYear: YearSize = { reports: 210, joined: 8, waiting: 0, investigated: 72, stillOpen: 0 }
export const FINISHED_YEAR = 2024

const sources = { resident: 46, 'own-organisation': 31, 'other-organisation': 23 } as const
const schemes = { subsistence: 47, 'financial-scheme': 14, 'work-file': 8, 'wmo-pgb': 18, 'youth-pgb': 6, other: 7 } as const
const results = { terminated: 27, changed: 32, 'not-granted': 12, 'no-finding': 17, other: 6, unknown: 6 } as const

/** Files at work on the day of loading: how many stand in each stage, and how many working days ago each was opened. */
const atWork: Readonly<Partial<Record<Stage, readonly number[]>>> = {
  opened: [1, 2, 4],
  planning: [4, 6, 9, 12],
  research: [14, 17, 21, 24, 28, 33, 39, 46],
  hearing: [36, 40, 45, 52, 58, 64],
  weighing: [48, 55, 61, 70],
  advice: [52, 58, 66, 73],
  'reading-along': [56, 63, 71],
  decision: [60, 64, 69, 75, 84, 92],
  outcome: [70, 78, 85, 97],
}
const HEAVIER: readonly MethodStep[] = [10, 9, 6, 10, 6]
const UNJUDGED = [0, 0, 1, 1, 2, 3, 3, 5, 6, 7, 8, 9, 9, 10, 11, 12, 14, 16, 19, 23] // days ago
const WAITING = [6, 9, 13, 18, 24]

/** Every report of the demo municipality, in order of receipt. */
export function planReports(today: Day): ReportPlan[] {
  const thisYear = Number(today.slice(0, 4))
  const years = Array.from({ length: Math.max(0, thisYear - FINISHED_YEAR) }, (_, step) => FINISHED_YEAR + step)
  const past = years.flatMap((year) =>
    planYear(year, year === FINISHED_YEAR ? finishedYear : quietYear, [`${year}-01-01`, `${year}-12-31`]),
  )
  return [...past, ...planCurrentYear(today), ...planWorkInHand(today)].sort((one, other) => one.receivedOn.localeCompare(other.receivedOn))
}

/** A year between two days; fates are dealt out exactly, and fall on the reports by chance. */
function planYear(year: number, size: YearSize, [first, last]: readonly [Day, Day]): ReportPlan[] {
  const dice = diceFor(`year ${year}`)
  const days = Array.from({ length: size.reports }, () => addDays(first, dice.whole(0, daysBetween(first, last)))).sort()
  const fates = shuffled(fatesOf(size), dice)
  const open = size.investigated - size.stillOpen
  let investigated = 0
  return days.map((receivedOn, index) => {
    const base = planReport(`${year}-${index}`, receivedOn)
    // A report cannot be joined to an earlier one when it is among the first.
    const fate = fates[index] === 'joined' && index < 12 ? 'not-investigated' : (fates[index] ?? 'not-investigated')
    if (fate !== 'investigated') return { ...base, fate }
    investigated++
    return { ...base, fate, file: closedFile(base, investigated > open) }
  })
}

/** What the current year has behind it: closed files and judged reports, until five months ago. */
function planCurrentYear(today: Day): ReportPlan[] {
  const first = `${today.slice(0, 4)}-01-01`
  const last = addDays(today, -150)
  if (last <= first) return []

  const part = daysBetween(first, last) / 365
  const size = Object.fromEntries(Object.entries(currentYear).map(([key, count]) => [key, Math.round(count * part)])) as unknown as YearSize
  return planYear(Number(today.slice(0, 4)), size, [first, last])
}

/** What people here work on today, so that every screen and every list has something. */
function planWorkInHand(today: Day): ReportPlan[] {
  const files = Object.entries(atWork).flatMap(([stage, ages]) => ages.map((age, index) => fileAtWork(stage as Stage, age, index, today)))
  const waiting = WAITING.map((age, index) => ({ ...planReport(`waiting-${index}`, addDays(today, -age)), fate: 'waiting' as const }))
  const unjudged = UNJUDGED.map((age, index) => ({ ...planReport(`unjudged-${index}`, addDays(today, -age)), fate: 'unjudged' as const }))
  const recent = Array.from({ length: 22 }, (_, index) => ({
    ...planReport(`recent-${index}`, addDays(today, -16 - index * 4)),
    fate: index % 7 === 5 ? ('joined' as const) : ('not-investigated' as const),
  }))
  return [...files, ...waiting, ...unjudged, ...recent]
}

function fileAtWork(stage: Stage, age: number, index: number, today: Day): ReportPlan {
  const openedOn = workingDaysBefore(today, age)
  const base = planReport(`${stage}-${index}`, workingDaysBefore(openedOn, 9))
  // Each unit, and so each manager, finds something in each stage.
  const scheme = index % 3 === 1 ? (index % 2 === 0 ? 'youth-pgb' : 'wmo-pgb') : base.scheme
  const dice = diceFor(`result ${base.name}`)
  const waitsFor = stage === 'research' ? HEAVIER[index % HEAVIER.length] : undefined
  return { ...base, scheme, fate: 'investigated', file: { stage, result: dice.weighted(results), openedOn, waitsFor } }
}

function closedFile(
  { name, receivedOn, scheme }: Pick<ReportPlan, 'name' | 'receivedOn' | 'scheme'>,
  stillOpen: boolean,
): NonNullable<ReportPlan['file']> {
  const dice = diceFor(`result ${name}`)
  const result = dice.weighted(scheme === 'wmo-pgb' || scheme === 'youth-pgb' ? { ...results, 'not-granted': 0, terminated: 39 } : results)
  const stage = stillOpen ? dice.pick(['research', 'hearing'] as const) : 'closed'
  return { stage, result, openedOn: workingDaysAfter(receivedOn, dice.whole(4, 14)) }
}

function planReport(name: string, receivedOn: Day): Pick<ReportPlan, 'name' | 'receivedOn' | 'source' | 'scheme'> {
  const dice = diceFor(`report ${name}`)
  const source = dice.weighted(sources)
  return { name, receivedOn: source === 'resident' ? receivedOn : workingDaysBefore(receivedOn, 0), source, scheme: dice.weighted(schemes) }
}

function fatesOf({ reports, joined, waiting, investigated }: YearSize): ReportPlan['fate'][] {
  const judgedNo = reports - joined - waiting - investigated
  return [
    ...Array<ReportPlan['fate']>(joined).fill('joined'),
    ...Array<ReportPlan['fate']>(waiting).fill('waiting'),
    ...Array<ReportPlan['fate']>(investigated).fill('investigated'),
    ...Array<ReportPlan['fate']>(judgedNo).fill('not-investigated'),
  ]
}

function shuffled<Item>(items: Item[], dice: Dice): Item[] {
  return items
    .map((item) => ({ item, place: dice.fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}
