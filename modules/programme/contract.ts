import { z } from 'zod'
import { resultWords } from '#modules/investigations/contract.ts'
import { Scheme, Source, schemeWords, sourceWords } from '#modules/reports/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import type { Refusals } from '#platform/contract/refusal.ts'
import { valuesOf, type WordList, type Words } from '#platform/contract/words.ts'

export { type Source, schemeWords, sourceWords }

/** Every figure of a year, in the order in which a report travels. */
export const figureWords = {
  received: { nl: 'Ontvangen meldingen', en: 'Reports received' },
  joined: { nl: 'Dubbel, samengevoegd', en: 'Duplicates, joined' },
  unjudged: { nl: 'Nog te beoordelen', en: 'Not judged yet' },
  'not-investigated': { nl: 'Niet in onderzoek genomen', en: 'Not taken into investigation' },
  'worth-investigating': { nl: 'Onderzoekswaardig', en: 'Worth investigating' },
  investigated: { nl: 'In onderzoek genomen', en: 'Taken into investigation' },
  open: { nl: 'Onderzoek loopt nog', en: 'Investigation still open' },
  finished: { nl: 'Onderzoek afgerond', en: 'Investigation finished' },
  terminated: asLabel(resultWords.terminated),
  changed: asLabel(resultWords.changed),
  'not-granted': asLabel(resultWords['not-granted']),
  'no-finding': asLabel(resultWords['no-finding']),
  other: asLabel(resultWords.other),
  unknown: asLabel(resultWords.unknown),
  share: { nl: 'Leidde tot beëindiging, wijziging of niet-verstrekking', en: 'Led to termination, change or non-award' },
} as const satisfies WordList<string>
export type FigureKey = keyof typeof figureWords
export const FigureKey = z.enum(valuesOf(figureWords))

const InTwoLanguages = z.object({ nl: z.string(), en: z.string() })
const Count = z.int().nonnegative()

/** A share with its Wilson 95 % interval; `share` is null when there is nothing to divide by. */
export const ShareOfYear = z
  .object({ numerator: Count, denominator: Count, share: z.number().nullable(), low: z.number(), high: z.number() })
  .meta({ id: 'ShareOfYear' })
export type ShareOfYear = z.output<typeof ShareOfYear>

export const Figure = z
  .object({
    key: FigureKey,
    words: InTwoLanguages,
    definition: InTwoLanguages,
    /** Where the number is counted */
    source: InTwoLanguages,
    numerator: Count,
    /** What it is a part of: the figure `partOf`; null when it is part of nothing */
    denominator: Count.nullable(),
    partOf: FigureKey.nullable(),
    bySource: z.array(z.object({ source: Source, numerator: Count, denominator: Count.nullable() })),
  })
  .meta({ id: 'Figure' })
export type Figure = z.output<typeof Figure>

/** The share that the programme expects, and where it says so. */
export const Baseline = z.object({ share: z.number().min(0).max(1), source: z.string() }).meta({ id: 'Baseline' })
export type Baseline = z.output<typeof Baseline>

export const YearFigures = z
  .object({
    year: z.int(),
    figures: z.array(Figure),
    share: ShareOfYear,
    shareBySource: z.array(ShareOfYear.extend({ source: Source })),
    baseline: Baseline.nullable(),
  })
  .meta({ id: 'YearFigures', description: 'The figures of the reports received in a year' })
export type YearFigures = z.output<typeof YearFigures>

export const Years = z
  .object({ years: z.array(z.int()) })
  .meta({ id: 'Years', description: 'Years in which reports were received, newest first' })
export type Years = z.output<typeof Years>

export const YearParams = z.object({ year: z.coerce.number().int().min(2000).max(2100) })
export const FiguresQuery = z.object({ format: z.enum(['json', 'csv']).optional() })
export const FigureRowsQuery = PageQuery.extend({ figure: FigureKey, source: Source.optional() })
export type FigureRowsQuery = z.output<typeof FigureRowsQuery>

/** A row under a figure: a file, without anybody's name. */
export const FigureRow = z
  .object({
    kind: z.enum(['report', 'investigation']),
    id: z.uuid(),
    reference: z.string(),
    receivedOn: z.iso.date(),
    source: Source,
    scheme: Scheme,
    outcome: InTwoLanguages,
  })
  .meta({ id: 'FigureRow' })
export type FigureRow = z.output<typeof FigureRow>

export const FigureRows = pageOf(FigureRow)
  .extend({ total: Count, note: InTwoLanguages.nullable() })
  .meta({ id: 'FigureRows', description: 'The rows under a figure that the asker may see; note says so when there are more' })
export type FigureRows = z.output<typeof FigureRows>

export const programmePermissions = {
  'programme.read-figures': ['policy', 'manager', 'coordinator', 'specialist'],
} as const

export const programmeRefusals = {} as const satisfies Refusals

function asLabel({ nl, en }: Words): Words {
  return { nl: nl.charAt(0).toUpperCase() + nl.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) }
}
