import type { CapacityActivity, ConfirmWeek, DayPart, HoursLine, HoursWeek, NamedAbout } from '../../contract.ts'

/** A line as it stands on the screen. */
export interface DraftLine {
  id: string
  day: string
  activity: CapacityActivity
  part: DayPart
  about: NamedAbout | null
  /** Minutes; what cannot be read as hours stays as it was typed */
  value: number | string
  /** What stood there before anybody typed */
  start: number
  recorded: number
  /** Minutes that something proposes on a day that was settled before */
  offered: number
  moments: HoursLine['moments']
  /** Put there by hand: its activity can be chosen */
  added: boolean
}

export interface HoursDraft {
  version: number
  lines: readonly DraftLine[]
}

/** The week to begin with: what is recorded, and what is proposed for days that were not looked at before. */
export function startDraft({ version, days }: HoursWeek): HoursDraft {
  return {
    version,
    lines: days.flatMap(({ day, settled, lines }) =>
      lines.map(({ proposed, recorded, ...line }) => {
        const start = recorded + (settled ? 0 : proposed)
        return { ...line, id: idOf(day, line), day, value: start, start, recorded, offered: settled ? proposed : 0, added: false }
      }),
    ),
  }
}

/** A newer state of the week below what was typed: what somebody changed here stays as they typed it. */
export function takeOver(draft: HoursDraft, week: HoursWeek): HoursDraft {
  const fresh = startDraft(week)
  const typed = new Map(draft.lines.filter(isTyped).map((line) => [line.id, line]))
  const lines = fresh.lines.map((line) => {
    const mine = typed.get(line.id)
    typed.delete(line.id)
    return mine ? { ...line, value: mine.value } : line
  })
  return { ...fresh, lines: [...lines, ...[...typed.values()].map((line) => ({ ...line, recorded: 0, start: 0 }))] }
}

export const isTyped = ({ value, start, added }: DraftLine) => added || minutesOf(value) !== start

/** Minutes of a line; nothing typed is nothing, and what cannot be read is undefined. */
export function minutesOf(value: number | string): number | undefined {
  if (typeof value === 'number') return value
  return value === '' ? 0 : undefined
}

export const totalOf = (lines: readonly DraftLine[]) => lines.reduce((sum, { value }) => sum + (minutesOf(value) ?? 0), 0)

export function addLine({ version, lines }: HoursDraft, day: string): HoursDraft {
  const id = `${day} added ${lines.filter(({ added }) => added).length}`
  const nothing = { about: null, value: '', start: 0, recorded: 0, offered: 0, moments: [], added: true } as const
  return { version, lines: [...lines, { ...nothing, moments: [], id, day, activity: 'report-investigation', part: 'day' }] }
}

export function changeLine({ version, lines }: HoursDraft, id: string, change: Partial<DraftLine>): HoursDraft {
  return { version, lines: lines.map((line) => (line.id === id ? { ...line, ...change } : line)) }
}

export function removeLine({ version, lines }: HoursDraft, id: string): HoursDraft {
  return { version, lines: lines.filter((line) => line.id !== id) }
}

/** Changes something in a closed month, which asks for a reason. */
export function changesClosed({ lines }: HoursDraft, { days }: HoursWeek): boolean {
  const closed = new Set(days.filter((day) => day.closed).map(({ day }) => day))
  return lines.some((line) => closed.has(line.day) && minutesOf(line.value) !== line.recorded)
}

/** What is sent; in the order of the lines, so that a refused line is found again. */
export function wantedOf({ version, lines }: HoursDraft, monday: string, reason: string): ConfirmWeek {
  return {
    monday,
    version,
    reason,
    lines: lines.map(({ day, activity, part, about, value }) => ({
      day,
      activity,
      part,
      about: about && { kind: about.kind, id: about.id },
      minutes: minutesOf(value) ?? 0,
    })),
  }
}

/** As the id of a field. */
export const domId = (id: string) => `hours-${id.replaceAll(' ', '-')}`

const idOf = (day: string, { activity, part, about }: Pick<HoursLine, 'activity' | 'part' | 'about'>) =>
  `${day} ${activity} ${part} ${about?.id ?? ''}`
