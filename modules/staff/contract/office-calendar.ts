import { z } from 'zod'
import type { OfficeCalendar } from '#platform/contract/working-time-rules.ts'

const day = z.iso.date('Vul een datum in.')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in als uren:minuten, bijvoorbeeld 09:00.')
const municipality = z.string().max(20).optional()

/** A part of a weekday (Monday = 1) in which the office is open. */
export const OpenPart = z.object({ weekday: z.int().min(1).max(7), from: time, until: time })

export const OpeningVersion = z.object({ validFrom: day, weekdays: z.array(OpenPart) })
export type OpeningVersion = z.output<typeof OpeningVersion>

/** Opening hours from a day on. The parts of a day do not overlap, and there is at least one. */
export const KeepOpeningHours = z.object({
  municipality,
  validFrom: day,
  weekdays: z
    .array(OpenPart)
    .min(1, 'Vul minstens één dag in waarop het kantoor open is.')
    .max(14)
    .superRefine(refuseOverlap)
    .refine((parts) => minutesOf(parts) >= LEAST_A_WEEK, 'Het kantoor is ten minste een uur in de week open.'),
})
export type KeepOpeningHours = z.output<typeof KeepOpeningHours>
export const WithdrawOpeningHours = z.object({ municipality, validFrom: day })
export type WithdrawOpeningHours = z.output<typeof WithdrawOpeningHours>

/** A day on which the office does not do what its hours say: closed, or open on a public holiday. */
export const OfficeDay = z
  .object({ day, open: z.boolean(), name: z.string().trim().min(2, 'Vul in waarom, bijvoorbeeld Brugdag.').max(80) })
  .meta({ id: 'OfficeDay' })
export type OfficeDay = z.output<typeof OfficeDay>
export const SetOfficeDay = OfficeDay.extend({ municipality })
export type SetOfficeDay = z.output<typeof SetOfficeDay>
export const ClearOfficeDay = z.object({ municipality, day })
export type ClearOfficeDay = z.output<typeof ClearOfficeDay>

/** The calendar of one office: its hours, oldest version first, and the days that differ. */
export const OfficeCalendarFile = z
  .object({
    municipality: z.object({ code: z.string(), name: z.string() }),
    today: day,
    hours: z.array(OpeningVersion),
    days: z.array(OfficeDay),
  })
  .meta({ id: 'OfficeCalendar', description: 'When the office of a municipality is open' })
export type OfficeCalendarFile = z.output<typeof OfficeCalendarFile>

/** The hours of every office until it sets its own. */
export const firstHours: OpeningVersion = {
  validFrom: '2000-01-01',
  weekdays: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })),
}

/** What the rules of working time count by. */
export function calendarOf({ hours, days }: Pick<OfficeCalendarFile, 'hours' | 'days'>): OfficeCalendar {
  const daysThat = (open: boolean) => new Set(days.filter((one) => one.open === open).map((one) => one.day))
  return { hours, closed: daysThat(false), open: daysThat(true) }
}

/** Terms in working time have to end within a lifetime. */
const LEAST_A_WEEK = 60

function minutesOf(parts: readonly z.output<typeof OpenPart>[]): number {
  const minute = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))
  return parts.reduce((total, { from, until }) => total + Math.max(0, minute(until) - minute(from)), 0)
}

function refuseOverlap(parts: readonly z.output<typeof OpenPart>[], context: z.RefinementCtx): void {
  parts.forEach(({ weekday, from, until }, index) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: [index, 'until'], message })
    if (until <= from) refuse('Het einde ligt niet na het begin.')
    const others = parts.slice(0, index).filter((other) => other.weekday === weekday)
    if (others.some((other) => other.from < until && from < other.until)) refuse('Deze tijd overlapt met een andere tijd op dezelfde dag.')
  })
}
