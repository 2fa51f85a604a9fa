import { stringify } from 'csv-stringify/sync'
import { sourceWords, type YearFigures } from '../contract.ts'

const columns = [
  'jaar',
  'cijfer',
  'bron van de melding',
  'teller',
  'noemer',
  'aandeel',
  'ondergrens 95%',
  'bovengrens 95%',
  'uitgangspunt',
  'definitie',
  'geteld in',
]
const ALL = 'alle'

/** The figures of a year for a spreadsheet: one line per figure and source, `;` between, decimals with a comma, UTF-8 with its mark. */
export function figuresAsCsv({ year, figures, share, shareBySource, baseline }: YearFigures): string {
  const lines = figures.flatMap((figure) => {
    const parts = [{ ...figure, source: ALL }, ...figure.bySource.map((part) => ({ ...part, source: sourceWords[part.source].nl }))]
    return parts.map(({ source, numerator, denominator }) => [
      year,
      figure.words.nl,
      source,
      numerator,
      denominator ?? '',
      '',
      '',
      '',
      '',
      figure.definition.nl,
      figure.source.nl,
    ])
  })
  const definition = figures.find((figure) => figure.key === 'share')?.definition.nl ?? ''
  const shares = [{ source: ALL, ...share }, ...shareBySource.map((part) => ({ ...part, source: sourceWords[part.source].nl }))]
  const shareLines = shares.map((part) => {
    const interval = part.share === null ? ['', '', ''] : [part.share, part.low, part.high].map(decimal)
    return [
      year,
      'Aandeel met gevolg',
      part.source,
      part.numerator,
      part.denominator,
      ...interval,
      baseline ? decimal(baseline.share) : '',
      definition,
      baseline?.source ?? '',
    ]
  })
  return stringify([columns, ...shareLines, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows' })
}

function decimal(value: number): string {
  return value.toFixed(4).replace('.', ',')
}
