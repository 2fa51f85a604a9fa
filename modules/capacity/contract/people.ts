import { z } from 'zod'
import { AbsenceKind, CalendarDay, ClockTime } from './closed-lists.ts'

const Minutes = z.int().min(0)
const FirstOfMonth = CalendarDay.refine((day) => day.endsWith('-01'), 'Een maand begint op de eerste.')
const MOST_A_WEEK = 60 * 60

/** Time of a person or a team in minutes: four figures, and what lies between them. */
export const TimeFigures = z
  .object({
    /** The full-time week on Monday to Friday, in service */
    nominal: Minutes,
    /** By the working pattern */
    contracted: Minutes,
    closed: Minutes,
    leave: Minutes,
    away: Minutes,
    available: Minutes,
    training: Minutes,
    general: Minutes,
    deployable: Minutes,
  })
  .meta({ id: 'TimeFigures' })
export type TimeFigures = z.output<typeof TimeFigures>

/** Minutes from Monday to Sunday, of one week or of two that take turns. */
const DayMinutes = z
  .array(z.int('Vul uren in als 7:12.').min(0).max(720, 'Een werkdag heeft ten hoogste 12 uur.'))
  .refine(({ length }) => length === 7 || length === 14, 'Een werkpatroon heeft één of twee weken.')
  .refine((minutes) => minutes.some((one) => one > 0), 'Vul ten minste één werkdag in.')
  .refine((minutes) => weeksOf(minutes).every((week) => week.reduce((sum, one) => sum + one, 0) <= MOST_A_WEEK), {
    message: 'Een week heeft ten hoogste 60 uur (Arbeidstijdenwet art. 5:7).',
  })
/** A pattern cut into its weeks. */
export const weeksOf = (minutes: readonly number[]): number[][] =>
  minutes.length > 7 ? [minutes.slice(0, 7), minutes.slice(7)] : [[...minutes]]

export const SetPattern = z.object({ validFrom: CalendarDay, dayMinutes: DayMinutes }).meta({ id: 'SetPattern' })
export type SetPattern = z.output<typeof SetPattern>
/** The first day on which somebody no longer works in the unit; null takes the end away. */
export const EndPattern = z.object({ on: CalendarDay.nullable() }).meta({ id: 'EndPattern' })
export type EndPattern = z.output<typeof EndPattern>

export const Pattern = z
  .object({
    id: z.uuid(),
    validFrom: z.iso.date(),
    /** The last day on which it holds */
    lastDay: z.iso.date().nullable(),
    dayMinutes: z.array(z.int()),
    setBy: z.string(),
  })
  .meta({ id: 'WorkingPattern' })
export type Pattern = z.output<typeof Pattern>

/** Days, or a part of one day; a kind and nothing more. */
export const AddAbsence = z
  .object({
    kind: AbsenceKind,
    from: CalendarDay,
    until: CalendarDay,
    fromTime: ClockTime.nullable(),
    untilTime: ClockTime.nullable(),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'De laatste dag ligt niet voor de eerste.' })
  .refine(({ fromTime, untilTime }) => (fromTime === null) === (untilTime === null), {
    path: ['untilTime'],
    message: 'Vul beide tijden in, of geen van beide.',
  })
  .refine(({ fromTime, untilTime }) => fromTime === null || untilTime === null || fromTime < untilTime, {
    path: ['untilTime'],
    message: 'De eindtijd ligt na de begintijd.',
  })
  .refine(({ from, until, fromTime }) => fromTime === null || from === until, {
    path: ['until'],
    message: 'Een deel van een dag is op één dag.',
  })
  .meta({ id: 'AddAbsence' })
export type AddAbsence = z.output<typeof AddAbsence>

export const Absence = z
  .object({
    id: z.uuid(),
    kind: AbsenceKind,
    from: z.iso.date(),
    until: z.iso.date(),
    fromTime: ClockTime.nullable(),
    untilTime: ClockTime.nullable(),
    /** Whether it lies in a month that is closed, so that it stays */
    fixed: z.boolean(),
  })
  .meta({ id: 'Absence' })
export type Absence = z.output<typeof Absence>

/** The time of one person in a year: patterns newest first, absences by day, figures by month. */
export const PersonTime = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string() }),
    today: z.iso.date(),
    year: z.int(),
    patterns: z.array(Pattern),
    absences: z.array(Absence),
    months: z.array(TimeFigures.extend({ month: FirstOfMonth })),
    mayKeepPattern: z.boolean(),
  })
  .meta({ id: 'PersonTime' })
export type PersonTime = z.output<typeof PersonTime>
export const PersonTimeQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() })

/** A month of the own unit: the figures together, and of each person by name. */
export const UnitTime = z
  .object({
    unit: z.string(),
    month: FirstOfMonth,
    today: z.iso.date(),
    closed: z.boolean(),
    total: TimeFigures,
    people: z.array(TimeFigures.extend({ id: z.uuid(), name: z.string(), hasPattern: z.boolean() })),
    /** From today on, the earliest first */
    absences: z.array(Absence.omit({ fixed: true }).extend({ accountId: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'UnitTime' })
export type UnitTime = z.output<typeof UnitTime>
export const UnitTimeQuery = z.object({ month: FirstOfMonth.optional() })
