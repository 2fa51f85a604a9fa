import { z } from 'zod'
import { questionKindWords } from '#modules/advice/contract.ts'
import { actionKindWords, ledByWords } from '#modules/partner-actions/contract.ts'
import { Source, schemeWords, sourceWords } from '#modules/reports/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf, type WordList } from '#platform/contract/words.ts'
import { figureWords } from './figure-words.ts'

export type FigureKey = keyof typeof figureWords
export const FigureKey = z.enum(valuesOf(figureWords))

const InTwoLanguages = z.object({ nl: z.string(), en: z.string() })
const Count = z.int().nonnegative()
const Cents = z.int()

/** What a set of figures is about: the files of one activity of the programme, all files, the questions to the advice desk, actions with partners, or time. */
export const Scope = z.enum(['all', 'report-investigation', 'personal-budget', 'primary-process', 'chain-partners', 'capacity'])
export type Scope = z.output<typeof Scope>

/** Where what is counted came from: the source of a report; of a question to the advice desk whether somebody asked; of an action who led it. */
export const figureSourceWords = {
  ...sourceWords,
  asked: { nl: 'gevraagd', en: 'asked' },
  unasked: { nl: 'ongevraagd', en: 'not asked' },
  ...ledByWords,
} as const satisfies WordList<string>
export type FigureSource = keyof typeof figureSourceWords
export const FigureSource = z.enum(valuesOf(figureSourceWords))

/** What it is about: the scheme of a report, the kind of a question to the advice desk or of an action, or the time of the team. */
export const figureSchemeWords = {
  ...schemeWords,
  'advice-livelihood-application': questionKindWords['livelihood-application'],
  'advice-financial-scheme': questionKindWords['financial-scheme'],
  'advice-work-file': questionKindWords['work-file'],
  'advice-other': questionKindWords.other,
  'action-business-estate': actionKindWords['business-estate'],
  'action-neighbourhood': actionKindWords.neighbourhood,
  'action-dynamic-police': actionKindWords['dynamic-police'],
  'action-address-quality': actionKindWords['address-quality'],
  'action-own-intervention': actionKindWords['own-intervention'],
  'action-other': actionKindWords.other,
  'action-time': { nl: 'tijd aan acties', en: 'time on actions' },
  capacity: { nl: 'capaciteit', en: 'capacity' },
} as const satisfies WordList<string>
export type FigureScheme = keyof typeof figureSchemeWords
export const FigureScheme = z.enum(valuesOf(figureSchemeWords))

/** The record of a measure: what is counted and how far it can be trusted. The view of the same name gives its rows. */
export const Measure = z
  .object({
    key: z.string(),
    /** The SQL view that it is counted from */
    view: z.string(),
    name: InTwoLanguages,
    definition: InTwoLanguages,
    numerator: InTwoLanguages,
    denominator: InTwoLanguages,
    sourceSystem: InTwoLanguages,
    knownMissing: InTwoLanguages,
    /** The function that answers for it */
    owner: InTwoLanguages,
    freshness: InTwoLanguages,
  })
  .meta({ id: 'Measure' })
export type Measure = z.output<typeof Measure>
export const Measures = z.object({ measures: z.array(Measure) }).meta({ id: 'Measures' })
export type Measures = z.output<typeof Measures>

/** A share with its Wilson 95 % interval; `share` is null when there is nothing to divide by. */
export const ShareOfYear = z
  .object({ numerator: Count, denominator: Count, share: z.number().nullable(), low: z.number(), high: z.number() })
  .meta({ id: 'ShareOfYear' })
export type ShareOfYear = z.output<typeof ShareOfYear>

/** Median and 90th percentile: the smallest number of days, or working minutes, within which half, or nine in ten, were done. */
export const Days = z.object({ median: Count, p90: Count })
export type Days = z.output<typeof Days>

const Numbers = z.object({ numerator: Count, denominator: Count.nullable() })

export const Figure = z
  .object({
    key: FigureKey,
    measure: z.string(),
    /** `hours` are whole hours, in numerator and denominator */
    unit: z.enum(['count', 'days', 'minutes', 'cents', 'hours']),
    words: InTwoLanguages,
    definition: InTwoLanguages,
    /** Where the number is counted */
    source: InTwoLanguages,
    /** How an amount is made, printed beside it */
    formula: InTwoLanguages.nullable(),
    /** How many rows it counts; of an amount or a time: how many rows have one */
    numerator: Count,
    /** What it is a part of: the figure `partOf`; null when it is part of nothing */
    denominator: Count.nullable(),
    partOf: FigureKey.nullable(),
    /** Sum in cents, of figures in cents */
    cents: Cents.nullable(),
    /** Calendar and working days, of figures in days that count anything */
    days: Days.nullable(),
    workingDays: Days.nullable(),
    /** Minutes of working time, of figures in minutes that count anything */
    minutes: Days.nullable(),
    bySource: z.array(Numbers.extend({ source: FigureSource })),
    byScheme: z.array(Numbers.extend({ scheme: FigureScheme })),
    /** The same number split by reason, kind or part, largest first */
    details: z.array(z.object({ detail: z.string(), words: InTwoLanguages, n: Count })),
    /** With a date asked for: the number as it stands today */
    now: z.object({ numerator: Count, cents: Cents.nullable() }).nullable(),
  })
  .meta({ id: 'Figure' })
export type Figure = z.output<typeof Figure>

/** The share that the programme expects, and where it says so. */
export const Baseline = z.object({ share: z.number().min(0).max(1), source: z.string() }).meta({ id: 'Baseline' })
export type Baseline = z.output<typeof Baseline>

export const YearFigures = z
  .object({
    year: z.int(),
    scope: Scope,
    /** The day up to and including which things count; null: now */
    asOf: z.iso.date().nullable(),
    figures: z.array(Figure),
    share: ShareOfYear,
    /** With a date asked for: the share as it stands today */
    shareNow: ShareOfYear.nullable(),
    shareBySource: z.array(ShareOfYear.extend({ source: Source })),
    baseline: Baseline.nullable(),
    /** Files of any year that were open at the end of 31 December of this year, or are open now when that day has not passed */
    openAtYearEnd: z.object({ on: z.iso.date(), n: Count }),
    /** Of actions: what was shared and should have been given back or destroyed by the day asked for; null of anything else */
    sharingsOverdue: Count.nullable(),
  })
  .meta({ id: 'YearFigures', description: 'The figures of the reports received in a year' })
export type YearFigures = z.output<typeof YearFigures>

/** A month of the calendar, `2024-03`, and what was recorded in it, of reports of any year. */
export const MonthPoint = z.object({ month: z.string(), received: Count, finished: Count, withResult: Count })
export type MonthPoint = z.output<typeof MonthPoint>

export const Years = z
  .object({ years: z.array(z.int()) })
  .meta({ id: 'Years', description: 'Years in which reports were received or for which there is a programme, newest first' })
export type Years = z.output<typeof Years>

const AsOf = z.iso.date().optional()
export const YearParams = z.object({ year: z.coerce.number().int().min(2000).max(2100) })
export const FiguresQuery = z.object({
  format: z.enum(['json', 'csv']).optional(),
  scope: Scope.default('all'),
  asOf: AsOf,
  /** Who reads an export: `public` hides small counts */
  audience: z.enum(['public', 'team']).default('public'),
})
export type FiguresQuery = z.output<typeof FiguresQuery>
export const FigureRowsQuery = PageQuery.extend({
  figure: FigureKey,
  source: FigureSource.optional(),
  scheme: FigureScheme.optional(),
  scope: Scope.default('all'),
  asOf: AsOf,
  /** The rows that the figure counts, or those of what it is a part of that it leaves out */
  state: z.enum(['counted', 'left-out']).default('counted'),
})
export type FigureRowsQuery = z.output<typeof FigureRowsQuery>

/** A row under a figure: a report, file, question or action, without anybody's name. */
export const FigureRow = z
  .object({
    kind: z.enum(['report', 'investigation', 'question', 'action']),
    id: z.uuid(),
    reference: z.string(),
    receivedOn: z.iso.date(),
    source: FigureSource,
    scheme: FigureScheme,
    outcome: InTwoLanguages,
    /** What this row brings to the figure: its amount, its days or its kind; null when it only counts as one */
    brings: InTwoLanguages.nullable(),
  })
  .meta({ id: 'FigureRow' })
export type FigureRow = z.output<typeof FigureRow>

export const FigureRows = pageOf(FigureRow)
  .extend({ total: Count, note: InTwoLanguages.nullable() })
  .meta({ id: 'FigureRows', description: 'The rows under a figure that the asker may see; note says so when there are more' })
export type FigureRows = z.output<typeof FigureRows>
