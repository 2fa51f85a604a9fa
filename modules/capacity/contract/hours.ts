import { z } from 'zod'
import { About, AboutKind, CapacityActivity, DayPart, HoursOrigin, Monday } from './closed-lists.ts'

const FULL_DAY = 1440
const day = z.iso.date('Vul een datum in.')
const inThisCentury = (value: string) => value >= '2000-01-01' && value < '2100-01-01'
const Week = Monday.refine(inThisCentury, 'Kies een week tussen 2000 en 2100.')

/** What hours are about; `reference` is null for who may not see that file. */
const NamedAbout = z.object({ kind: AboutKind, id: z.uuid(), reference: z.string().nullable() })
export type NamedAbout = z.output<typeof NamedAbout>

const key = { activity: CapacityActivity, part: DayPart, about: NamedAbout.nullable() }
const HoursLine = z.object({
  ...key,
  /** Minutes in the ledger, all differences added up */
  recorded: z.int(),
  /** Minutes proposed beside what is recorded */
  proposed: z.int(),
  /** Whereon the proposal rests; `estimated` where only the beginning is known */
  moments: z.array(z.object({ origin: HoursOrigin, from: z.string(), until: z.string(), estimated: z.boolean() })),
})
export type HoursLine = z.output<typeof HoursLine>

/** A change of a month that was closed already. */
const HoursCorrection = z.object({
  account: z.object({ id: z.uuid(), name: z.string() }),
  day: z.iso.date(),
  ...key,
  minutes: z.int(),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
})
export type HoursCorrection = z.output<typeof HoursCorrection>

/** The hours of a week: what is recorded, and what the roster and what happened propose. */
export const HoursWeek = z
  .object({
    account: z.object({ id: z.uuid(), name: z.string() }),
    /** Whether these are the hours of the one who asks; nobody else writes them */
    own: z.boolean(),
    monday: Monday,
    today: z.iso.date(),
    days: z.array(
      z.object({
        day: z.iso.date(),
        future: z.boolean(),
        /** Its month is closed: a change needs a reason */
        closed: z.boolean(),
        /** Recorded or confirmed before: proposals are offered, not filled in */
        settled: z.boolean(),
        lines: z.array(HoursLine),
      }),
    ),
    /** Goes up with every row of the ledger of this week */
    version: z.int(),
    confirmedAt: z.iso.datetime().nullable(),
    /** Nothing that is over is left to confirm in this week */
    complete: z.boolean(),
    corrections: z.array(HoursCorrection),
  })
  .meta({ id: 'HoursWeek' })
export type HoursWeek = z.output<typeof HoursWeek>
export const HoursQuery = z.object({ week: Week.optional(), account: z.uuid().optional() })
export type HoursQuery = z.output<typeof HoursQuery>

const WantedLine = z.object({
  day,
  activity: CapacityActivity,
  part: DayPart,
  about: About.nullable(),
  minutes: z.int().min(0).max(FULL_DAY, 'Een dag heeft 24 uur.'),
})
export type WantedLine = z.output<typeof WantedLine>

/** The hours of a whole week as they have to stand; the server writes the differences. */
export const ConfirmWeek = z
  .object({
    monday: Week,
    version: z.int().min(0),
    lines: z.array(WantedLine).max(200),
    /** Needed for what changes in a closed month */
    reason: z.string().trim().max(500, 'Houd het bij 500 tekens.').default(''),
  })
  .refine(({ monday, lines }) => lines.every((line) => daysAfter(monday, line.day) >= 0 && daysAfter(monday, line.day) < 7), {
    path: ['lines'],
    message: 'Elke regel valt in deze week.',
  })
  .meta({ id: 'ConfirmWeek' })
export type ConfirmWeek = z.output<typeof ConfirmWeek>

const daysAfter = (monday: string, other: string) => (Date.parse(other) - Date.parse(monday)) / 86_400_000

/** Own weeks that are over and not confirmed, and weeks that the coordinator asked to look at again. */
export const HoursDue = z.object({ weeks: z.array(Monday), asked: z.array(Monday) }).meta({ id: 'HoursDue' })
export type HoursDue = z.output<typeof HoursDue>

export const FilesQuery = z.object({ q: z.string().trim().min(2, 'Typ ten minste twee tekens.').max(60) })
export const FoundFiles = z
  .object({ files: z.array(z.object({ kind: AboutKind, id: z.uuid(), reference: z.string() })) })
  .meta({ id: 'FoundFiles' })
export type FoundFiles = z.output<typeof FoundFiles>

export const HoursYear = z.object({ year: z.coerce.number().int().min(2000).max(2100) })

/** The first day of a month. */
export const MonthStart = z.iso
  .date('Vul een maand in.')
  .refine((value) => value.endsWith('-01'), 'Een maand begint op de eerste.')
  .refine(inThisCentury, 'Kies een maand tussen 2000 en 2100.')
  .meta({ description: 'The first day of a month' })
export const MonthQuery = z.object({ month: MonthStart.optional() })

/** A month of the own unit: who confirmed, the hours by activity, and what was corrected after closing. */
export const HoursMonth = z
  .object({
    month: MonthStart,
    today: z.iso.date(),
    unit: z.string(),
    over: z.boolean(),
    closed: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
    /** By name; of each week that is over whether it is confirmed */
    people: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        weeks: z.array(z.object({ monday: Monday, confirmed: z.boolean(), asked: z.boolean() })),
      }),
    ),
    sums: z.array(z.object({ activity: CapacityActivity, part: DayPart, minutes: z.int() })),
    corrections: z.array(HoursCorrection),
  })
  .meta({ id: 'HoursMonth' })
export type HoursMonth = z.output<typeof HoursMonth>

export const CloseMonth = z.object({ month: MonthStart }).meta({ id: 'CloseMonth' })
export type CloseMonth = z.output<typeof CloseMonth>

/** Asks a colleague to look again at the hours of a week. */
export const AskAboutHours = z.object({ accountId: z.uuid(), monday: Week }).meta({ id: 'AskAboutHours' })
export type AskAboutHours = z.output<typeof AskAboutHours>
