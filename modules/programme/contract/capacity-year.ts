import { z } from 'zod'
import { CapacityActivity } from '#modules/capacity/contract.ts'
import { Scheme } from '#modules/reports/contract.ts'
import { Attention } from './annual-report.ts'
import { VersionState } from './programme.ts'

const Minutes = z.int()
/** A part of the deployable time, from 0; null when there is none to divide by */
const Part = z.number().nonnegative().nullable()

/** Minutes on one activity, and their part of the deployable time. */
export const SpentOnActivity = z.object({
  activity: CapacityActivity,
  planned: Minutes,
  plannedShare: Part,
  made: Minutes,
  madeShare: Part,
  /** The part of it that was made in the evening */
  evening: Minutes,
})
export type SpentOnActivity = z.output<typeof SpentOnActivity>

const Stretch = z.object({
  deployable: Minutes,
  activities: z.array(SpentOnActivity),
  /** Deployable time of which nobody said what it was spent on; below zero when more was recorded than was deployable */
  notRecorded: Minutes,
  notRecordedShare: z.number().nullable(),
})

/** A month of the year, or the year from January up to and including it. */
export const CapacityMonth = Stretch.extend({
  month: z.string(),
  /** `running` and `open`: provisional */
  state: z.enum(['closed', 'open', 'running']),
})
export type CapacityMonth = z.output<typeof CapacityMonth>

export const CapacityActivityOfYear = SpentOnActivity.extend({
  /** What the programme calls it; null when it names none of this kind */
  title: z.string().nullable(),
  /** Percent of the capacity by the programme; null when it names none */
  programmePercent: z.number().nullable(),
  /** What the year ends on; null when there is nothing yet to go by */
  forecast: Minutes.nullable(),
  forecastShare: Part,
})
export type CapacityActivityOfYear = z.output<typeof CapacityActivityOfYear>

export const CapacityYear = Stretch.extend({
  year: z.int(),
  municipality: z.string(),
  /** The last day that counts; null when the year has yet to begin */
  through: z.iso.date().nullable(),
  programme: z.object({ id: z.uuid(), state: VersionState, title: z.string() }).nullable(),
  hasPatterns: z.boolean(),
  activities: z.array(CapacityActivityOfYear),
  months: z.array(CapacityMonth),
  cumulated: z.array(CapacityMonth),
  /** What the rest of the year is made of: minutes in the published roster, and the rest by the pace of these months */
  forecast: z.object({ deployable: Minutes, published: Minutes, byPace: Minutes, paceOf: z.array(z.string()) }),
  attention: z.array(Attention),
  /** How far the pace of three months missed the month after them, in percentage points an activity; null while no month could be tried */
  forecastError: z.object({ off: z.number().nonnegative(), months: z.int().positive() }).nullable(),
  /** Minutes that files took which were closed in the year; kinds of fewer than five such files with hours are left out */
  hoursPerFile: z.array(z.object({ scheme: Scheme, closed: z.int(), counted: z.int(), median: z.number(), within: z.number() })),
}).meta({ id: 'CapacityYear', description: 'Where the deployable time of a year went, beside the programme; sums without persons' })
export type CapacityYear = z.output<typeof CapacityYear>

export const CapacityQuery = z.object({ format: z.enum(['json', 'csv']).default('json') })
