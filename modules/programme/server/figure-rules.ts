import type { Source } from '#modules/reports/contract.ts'
import type { Words } from '#platform/contract/words.ts'
import { type Figure, FigureKey, figureWords, type ShareOfYear } from '../contract.ts'
import { type Counted, type Counting, figureDefinitions } from './figure-definition-rules.ts'

// Two-sided 95 % of the normal distribution.
const Z = 1.959963984540054

/**
 * A share with its 95 % score interval (Wilson 1927, without continuity correction).
 * Of nothing there is no share, and the interval says that all is possible: 0 to 1.
 * @param numerator whole, from 0 up to and including `denominator`
 */
export function shareOf(numerator: number, denominator: number): ShareOfYear {
  if (denominator === 0) return { numerator, denominator, share: null, low: 0, high: 1 }

  const share = numerator / denominator
  const stretch = 1 + Z ** 2 / denominator
  const middle = (share + Z ** 2 / (2 * denominator)) / stretch
  const reach = (Z * Math.sqrt((share * (1 - share)) / denominator + Z ** 2 / (4 * denominator ** 2))) / stretch
  // At the ends the interval begins or stops exactly at the share; rounding must not put it outside.
  const low = numerator === 0 ? 0 : middle - reach
  const high = numerator === denominator ? 1 : middle + reach
  return { numerator, denominator, share, low, high }
}

/** All figures of a year, in the order of the contract; each split by source. */
export function figuresOf(counts: Counted, sources: readonly Source[]): Figure[] {
  return FigureKey.options.map((key) => figureOf(key, counts, sources))
}

/** Investigated reports that led to termination, change or non-award, of those whose investigation is finished. */
export function shareOfYear(counts: Counted, source?: Source): ShareOfYear {
  return shareOf(numberOf('share', counts, source), numberOf('finished', counts, source))
}

/** How many files a figure counts; of one source when it is given. */
export function numberOf(key: FigureKey, counts: Counted, source?: Source): number {
  const { counting } = figureDefinitions[key]
  const rows =
    counting.of === 'reports'
      ? counts.reports.filter((row) => counting.statuses.includes(row.status))
      : counts.investigations.filter((row) => countsIn(row, counting))
  return rows.filter((row) => !source || row.source === source).reduce((total, row) => total + row.n, 0)
}

/** What to say above rows when the asker sees fewer than the figure counts; null when all of them are there. */
export function noteUnder(total: number, shown: number, isWhole: boolean): Words | null {
  if (isWhole && shown === total) return null
  if (!isWhole)
    return { nl: 'In deze lijst staan alleen de rijen die u mag inzien.', en: 'This list holds only the rows that you may see.' }
  return {
    nl: `U ziet ${shown} van de ${total} rijen. De andere mag u niet inzien: alleen wie bij een dossier betrokken is, ziet het.`,
    en: `You see ${shown} of ${total} rows. The others are not yours to see: only people involved in a file can.`,
  }
}

function figureOf(key: FigureKey, counts: Counted, sources: readonly Source[]): Figure {
  const { definition, countedIn, partOf } = figureDefinitions[key]
  const denominator = (source?: Source) => (partOf ? numberOf(partOf, counts, source) : null)
  return {
    key,
    words: figureWords[key],
    definition,
    source: countedIn,
    numerator: numberOf(key, counts),
    denominator: denominator(),
    partOf,
    bySource: sources.map((source) => ({ source, numerator: numberOf(key, counts, source), denominator: denominator(source) })),
  }
}

function countsIn(row: Counted['investigations'][number], counting: Counting & { of: 'investigations' }): boolean {
  if (counting.state && row.state !== counting.state) return false
  return !counting.results || counting.results.some((result) => result === row.result)
}
