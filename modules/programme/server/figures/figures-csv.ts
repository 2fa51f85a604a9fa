import { stringify } from 'csv-stringify/sync'
import { inWords } from '#platform/server/small-count-rules.ts'
import { type Figure, figureSourceWords, type ShareOfYear, sourceWords } from '../../contract.ts'
import type { Audience, ShownFigure, ShownYear } from './shown-figures-rules.ts'

const columns = [
  'jaar',
  'peildatum',
  'cijfer',
  'bron',
  'teller',
  'noemer',
  'aandeel',
  'ondergrens 95%',
  'bovengrens 95%',
  'uitgangspunt',
  'bedrag in euro',
  'mediaan in dagen',
  '90% binnen dagen',
  'mediaan in werkdagen',
  '90% binnen werkdagen',
  'mediaan in minuten werktijd',
  '90% binnen minuten werktijd',
  'zo berekend',
  'definitie',
  'geteld in',
]
const ALL = 'alle'

/**
 * The figures of a year for a spreadsheet: one line per figure, `;` between, decimals with a comma, UTF-8 with its mark.
 * For the team each figure is split by source too; for the public small counts are hidden and nothing is split.
 */
export function figuresAsCsv(shownYear: ShownYear, audience: Audience): string {
  const { year, figures: shown } = shownYear
  const begin = [year.year, year.asOf ?? '']
  const lines = year.figures.flatMap((figure) => {
    const one = shown.get(figure.key)
    if (!one) return []
    return [lineOf(begin, one, shown), ...(audience === 'team' ? splitLines(begin, figure) : [])]
  })
  const share = shown.has('share') ? shareLines(begin, shownYear, audience) : []
  return stringify([columns, ...share, ...lines], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

type Cells = (string | number)[]

function lineOf(
  begin: Cells,
  { figure, count, cents, days, workingDays, minutes }: ShownFigure,
  shown: ReadonlyMap<string, ShownFigure>,
): Cells {
  const whole = figure.partOf ? shown.get(figure.partOf) : undefined
  return [
    ...begin,
    figure.words.nl,
    ALL,
    inWords(count),
    whole ? inWords(whole.count) : '',
    '',
    '',
    '',
    '',
    cents === null ? '' : cents === 'hidden' ? inWords('beside') : decimal(cents / 100, 2),
    ...[days, workingDays, minutes].flatMap((span): Cells => (span === null || span === 'hidden' ? ['', ''] : [span.median, span.p90])),
    figure.formula?.nl ?? '',
    figure.definition.nl,
    figure.source.nl,
  ]
}

function splitLines(begin: Cells, figure: Figure): Cells[] {
  return figure.bySource.map(({ source, numerator, denominator }) => [
    ...begin,
    figure.words.nl,
    figureSourceWords[source].nl,
    numerator,
    denominator ?? '',
    ...Array<string>(12).fill(''),
    figure.definition.nl,
    figure.source.nl,
  ])
}

function shareLines(begin: Cells, { year, share }: ShownYear, audience: Audience): Cells[] {
  const { figures, shareBySource, baseline } = year
  const definition = figures.find((figure) => figure.key === 'share')?.definition.nl ?? ''
  const all: { source: string; seen: ShareOfYear | null }[] = [{ source: ALL, seen: share }]
  if (audience === 'team') all.push(...shareBySource.map((seen) => ({ source: sourceWords[seen.source].nl, seen })))
  return all.map(({ source, seen }) => {
    const numbers = seen ? [seen.numerator, seen.denominator] : [inWords('beside'), '']
    const interval = seen && seen.share !== null ? [seen.share, seen.low, seen.high].map((value) => decimal(value, 4)) : ['', '', '']
    return [
      ...begin,
      'Aandeel met gevolg',
      source,
      ...numbers,
      ...interval,
      baseline ? decimal(baseline.share, 4) : '',
      ...Array<string>(8).fill(''),
      definition,
      baseline?.source ?? '',
    ]
  })
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',')
}
