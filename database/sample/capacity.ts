import type { CapacityActivity, DayPart, Task } from '#modules/capacity/contract.ts'
import { addDays, type Day, daysBetween, isWorkingDay } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { type Dice, diceFor, idAt } from './dice.ts'
import { accountIds, type ColleagueKey, teams, unitIds } from './staff.ts'

const FIRST_MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
const FIRST_MONDAY = '2024-01-01'
const HIRED_ON = '2023-09-01'
/** Longer than this by day, somebody has a break. */
const BREAK_AFTER = 330
const BREAK = 30
/** A month is closed when it has been over for so many days. */
export const CLOSED_AFTER = 20

type Weights = Readonly<Partial<Record<CapacityActivity, number>>>
interface Worker {
  key: ColleagueKey
  unit: 'income' | 'care'
  /** Minutes from Monday to Sunday, of one week or of two that take turns */
  pattern: readonly number[]
  weights: Weights
}

const full = [432, 432, 432, 432, 432, 0, 0]
const fourDays = [480, 480, 0, 480, 480, 0, 0]
const longWeeks = [480, 480, 480, 480, 480, 0, 0, 480, 480, 480, 480, 0, 0, 0]
const threeAndHalf = [480, 480, 0, 480, 240, 0, 0]
const ofIncome: Weights = { 'report-investigation': 66, 'primary-process': 9, 'chain-partners': 11, unassigned: 14 }
const ofCare: Weights = {
  'personal-budget': 50,
  'report-investigation': 22,
  'chain-partners': 10,
  'primary-process': 4,
  unassigned: 14,
}
const ofCoordinators: Weights = { unassigned: 52, 'report-investigation': 30, 'primary-process': 12, 'chain-partners': 6 }

const workers: readonly Worker[] = [
  worker('specialist-1', 'income', full, ofIncome),
  worker('specialist-2', 'income', fourDays, ofIncome),
  worker('specialist-3', 'income', longWeeks, ofIncome),
  worker('specialist-4', 'income', threeAndHalf, ofIncome),
  worker('coordinator-1', 'income', full, ofCoordinators),
  worker('specialist-5', 'care', full, ofCare),
  worker('specialist-6', 'care', fourDays, ofCare),
  worker('specialist-7', 'care', full, ofCare),
  worker('coordinator-2', 'care', fourDays, ofCoordinators),
]

const taskOf: Readonly<Record<CapacityActivity, Task>> = {
  'primary-process': 'desk',
  'report-investigation': 'files',
  'chain-partners': 'other',
  'personal-budget': 'files',
  unassigned: 'meeting',
}

/** Working patterns, leave and training, three years of rosters and the hours that were made; some of last week still to be confirmed. */
export function addCapacity(rows: Collector, today: Day): void {
  const files = filesByLead(rows)
  const actions = actionsByDay(rows)
  for (const one of workers) {
    addPattern(rows, one)
    const away = addAbsences(rows, one, today)
    for (let monday = FIRST_MONDAY; monday <= addDays(today, 14); monday = addDays(monday, 7)) {
      const shifts = daysOf(monday).flatMap((day) => (away(day) ? [] : shiftsOn(one, day, today)))
      addShifts(rows, one, shifts, addDays(monday, 6) < today || monday <= today)
      if (addDays(monday, 6) < today) addHours(rows, one, monday, shifts, { files: files.get(accountIds[one.key]) ?? [], actions }, today)
    }
  }
  for (const unit of ['income', 'care'] as const) {
    for (let monday = FIRST_MONDAY; monday <= today; monday = addDays(monday, 7)) addWeek(rows, unit, monday)
  }
}

function worker(key: ColleagueKey, unit: 'income' | 'care', pattern: readonly number[], weights: Weights): Worker {
  return { key, unit, pattern, weights }
}

const placeOf = ({ unit }: Pick<Worker, 'unit'>) => ({ municipality_id: FIRST_MUNICIPALITY, unit_id: unitIds[unit] })
const daysOf = (monday: Day): Day[] => [0, 1, 2, 3, 4].map((later) => addDays(monday, later))
const coordinatorOf = (unit: 'income' | 'care') => accountIds[teams[unit].coordinator]
const momentOn = (day: Day, time = '08:00') => new Date(`${day}T${time}:00.000Z`)

function addPattern(rows: Collector, one: Worker): void {
  rows.add('capacity.contract', {
    id: idAt(`${HIRED_ON}T08:00:00.000Z`, diceFor(`pattern ${one.key}`)),
    account_id: accountIds[one.key],
    ...placeOf(one),
    valid_from: HIRED_ON,
    valid_to: null,
    day_minutes: [...one.pattern],
    set_by: coordinatorOf(one.unit),
    set_at: momentOn(HIRED_ON),
  })
}

/** Two weeks in summer, some days through the year, and training; said beforehand, never why. */
function addAbsences(rows: Collector, one: Worker, today: Day): (day: Day) => boolean {
  const absent: [Day, Day][] = []
  for (let year = 2024; year <= Number(today.slice(0, 4)); year++) {
    const dice = diceFor(`absence ${one.key} ${year}`)
    const summer = addDays(`${year}-07-01`, 7 * dice.whole(0, 6))
    add('leave', summer, addDays(summer, 18))
    add('leave', `${year}-12-23`, `${year}-12-31`)
    for (let time = 0; time < 4; time++) {
      const from = addDays(`${year}-01-08`, dice.whole(0, 330))
      add(dice.weighted({ leave: 5, away: 3, training: 2 }), from, addDays(from, dice.whole(0, 3)))
    }
  }
  return (day) => absent.some(([from, until]) => from <= day && day <= until)

  function add(kind: 'leave' | 'away' | 'training', from: Day, until: Day): void {
    if (from > addDays(today, 120) || (kind === 'away' && from > today)) return
    absent.push([from, until])
    rows.add('capacity.absence', {
      id: idAt(`${from}T07:00:00.000Z`, diceFor(`absence ${one.key} ${kind} ${from}`)),
      account_id: accountIds[one.key],
      ...placeOf(one),
      kind,
      from_day: from,
      until_day: until,
      from_time: null,
      until_time: null,
      set_by: accountIds[one.key],
      set_at: momentOn(addDays(from < today ? from : today, -1)),
    })
  }
}

interface ToldShift {
  id: string
  day: Day
  from: string
  until: string
  part: DayPart
  activity: CapacityActivity
  task: Task
}

/** By day what the pattern says; every other Tuesday two of a unit go out in the evening. */
function shiftsOn(one: Worker, day: Day, today: Day): ToldShift[] {
  if (!isWorkingDay(day)) return []
  const week = Math.floor(daysBetween(FIRST_MONDAY, day) / 7)
  const weekday = daysBetween(FIRST_MONDAY, day) % 7
  const firstWeek = Math.floor(daysBetween('2023-08-28', day) / 7)
  const minutes = one.pattern[one.pattern.length === 14 ? (firstWeek % 2) * 7 + weekday : weekday] ?? 0
  if (minutes === 0) return []
  const dice = diceFor(`shift ${one.key} ${day}`)
  const specialists: readonly string[] = teams[one.unit].specialists
  const place = specialists.indexOf(one.key)
  const evening = weekday === 1 && week % 2 === 0 && place >= 0 && (place + week / 2) % specialists.length < 2
  const activity = dice.weighted(one.weights)
  // The coming week is still being planned: after an evening somebody begins too early.
  const early = day > today && weekday === 2 && week % 2 === 0 && place === 0
  if (evening) {
    return [
      told(one, dice, day, '13:00', '17:00', 'day', activity),
      told(one, dice, day, '18:00', '21:30', 'evening', one.unit === 'care' && week % 4 === 0 ? 'personal-budget' : 'chain-partners'),
    ]
  }
  const from = early ? 8 * 60 : 8 * 60 + 30
  return [told(one, dice, day, clock(from), clock(from + minutes + (minutes > BREAK_AFTER ? BREAK : 0)), 'day', activity)]
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function told(one: Worker, dice: Dice, day: Day, from: string, until: string, part: DayPart, activity: CapacityActivity): ToldShift {
  const task = part === 'evening' ? 'action' : taskOf[activity]
  return {
    id: idAt(`${day}T06:00:00.000Z`, diceFor(`shift ${one.key} ${day} ${from} ${dice.whole(0, 9)}`)),
    day,
    from,
    until,
    part,
    activity,
    task,
  }
}

function addShifts(rows: Collector, one: Worker, shifts: readonly ToldShift[], published: boolean): void {
  for (const { id, day, from, until, part, activity, task } of shifts) {
    const shift = {
      id,
      ...placeOf(one),
      account_id: accountIds[one.key],
      day,
      starts: from,
      ends: until,
      part,
      activity,
      task,
      needs: activity === 'personal-budget' && part === 'evening' ? ('wmo-supervisor' as const) : null,
    }
    const planned = momentOn(addDays(day, -10))
    rows.add('capacity.shift', { ...shift, changed_by: coordinatorOf(one.unit), changed_at: planned, revision: 0 })
    if (published) rows.add('capacity.published_shift', { ...shift, published_at: planned })
  }
}

function addWeek(rows: Collector, unit: 'income' | 'care', monday: Day): void {
  rows.add('capacity.roster_week', {
    ...placeOf({ unit }),
    monday,
    version: 1,
    published_by: coordinatorOf(unit),
    published_at: momentOn(addDays(monday, -10)),
    note: '',
  })
}

interface LedFile {
  id: string
  from: Day
  until: Day
}

function filesByLead(rows: Collector): ReadonlyMap<string, LedFile[]> {
  const files = new Map<string, LedFile[]>()
  for (const row of (rows.rows.get('investigations.investigation') ?? []) as {
    id: string
    lead_id: string | null
    opened_on: Day
    closed_at: Date | null
  }[]) {
    if (!row.lead_id) continue
    const until = row.closed_at ? row.closed_at.toISOString().slice(0, 10) : '9999-12-31'
    files.set(row.lead_id, [...(files.get(row.lead_id) ?? []), { id: row.id, from: row.opened_on, until }])
  }
  return files
}

/** On which action somebody was, by person, day and part. */
function actionsByDay(rows: Collector): ReadonlyMap<string, string> {
  const days = new Map(
    ((rows.rows.get('partner_actions.action') ?? []) as { id: string; on_day: Day }[]).map(({ id, on_day }) => [id, on_day]),
  )
  const there = (rows.rows.get('partner_actions.attendance') ?? []) as { action_id: string; account_id: string; part: string }[]
  return new Map(there.map(({ action_id, account_id, part }) => [`${account_id} ${days.get(action_id)} ${part}`, action_id]))
}

interface WorkedOn {
  files: readonly LedFile[]
  actions: ReadonlyMap<string, string>
}

/** What was made of the roster of a week; work on files mostly names the file. Two have last week still to confirm. */
function addHours(rows: Collector, one: Worker, monday: Day, shifts: readonly ToldShift[], { files, actions }: WorkedOn, today: Day): void {
  const lastWeek = addDays(monday, 13) >= today
  if (lastWeek && (one.key === 'specialist-1' || one.key === 'specialist-5')) return
  const at = momentOn(addDays(monday, 7), '08:30')
  for (const shift of shifts) {
    const dice = diceFor(`hours ${one.key} ${shift.day} ${shift.from}`)
    const open = files.filter(({ from, until }) => from <= shift.day && shift.day <= until)
    const onFile = shift.task === 'files' && open.length > 0 && dice.chance(0.75) ? dice.pick(open) : undefined
    const action = actions.get(`${accountIds[one.key]} ${shift.day} ${shift.part}`)
    const planned = minutesBetween(shift)
    rows.add('capacity.hours', {
      id: idAt(at.toISOString(), diceFor(`hours id ${one.key} ${shift.day} ${shift.from}`)),
      account_id: accountIds[one.key],
      ...placeOf(one),
      day: shift.day,
      activity: action ? 'chain-partners' : shift.activity,
      part: shift.part,
      about_kind: action ? 'action' : onFile ? 'investigation' : null,
      about_id: action ?? onFile?.id ?? null,
      minutes: Math.max(15, planned + dice.pick([0, 0, 0, 0, 15, -15, 30, -30])),
      came_from: action ? 'action' : 'roster',
      after_closing: false,
      reason: null,
      recorded_by: accountIds[one.key],
      recorded_at: at,
    })
  }
  rows.add('capacity.confirmed_week', { account_id: accountIds[one.key], ...placeOf(one), monday, confirmed_at: at })
}

function minutesBetween({ from, until, part }: ToldShift): number {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const whole = minute(until) - minute(from)
  return part === 'day' && whole > BREAK_AFTER ? whole - BREAK : whole
}
