import { type Figure, figureSourceWords, type YearFigures } from '#modules/programme/contract.ts'

const GAP = '  '
const WIDE = 100

/** The figures of a year as text for a terminal: a table per source, the share with its interval, and what it all means. */
export function figuresAsText({ year, scope, figures, share, baseline }: YearFigures): string {
  const isOfFiles = scope !== 'primary-process' && scope !== 'chain-partners'
  const sources = figures[0]?.bySource.map((part) => part.source) ?? []
  const heading = ['', ...sources.map((source) => figureSourceWords[source].nl), isOfFiles ? 'alle bronnen' : 'alles']
  const rows = figures.map(rowOf)
  if (scope === 'capacity')
    return [`Cijfers ${year}: de inzet van tijd in afgesloten maanden, in uren`, '', ...asTable([['', 'uren'], ...rows])].join('\n')
  if (scope === 'primary-process') return [`Cijfers ${year}: de adviesdesk`, '', ...asTable([heading, ...rows])].join('\n')
  if (scope === 'chain-partners') return [`Cijfers ${year}: acties met ketenpartners`, '', ...asTable([heading, ...rows])].join('\n')
  const counted = figures.find((figure) => figure.key === 'share')

  const interval =
    share.share === null
      ? 'nog geen afgerond onderzoek'
      : `${percent(share.share)} (${share.numerator} van ${share.denominator}), met 95% zekerheid tussen ${percent(share.low)} en ${percent(share.high)}`
  return [
    `Cijfers ${year}: meldingen die in ${year} binnenkwamen`,
    '',
    ...asTable([heading, ...rows]),
    '',
    `Aandeel met gevolg: ${interval}`,
    ...(baseline ? [`Uitgangspunt:       ${percent(baseline.share)} (${baseline.source})`] : []),
    '',
    ...wrap(`Definitie: ${counted?.definition.nl ?? ''}`),
  ].join('\n')
}

function rowOf({ words, bySource, numerator }: Figure): string[] {
  return [words.nl, ...bySource.map((part) => number(part.numerator)), number(numerator)]
}

/** Words at the start of their column, numbers at the end. */
function asTable(rows: readonly string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join(GAP)
      .trimEnd(),
  )
}

function wrap(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length >= WIDE) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines
}

const number = (value: number) => value.toLocaleString('nl-NL')
const percent = (value: number) => `${(value * 100).toFixed(1).replace('.', ',')}%`
