import { capital } from '#platform/contract/words.ts'
import type { Chart, Table } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { inWords, isHidden, type Shown } from '#platform/server/small-count-rules.ts'
import { type FigureKey, figureWords } from '../../contract.ts'
import type { ShownFigure } from '../figures/shown-figures-rules.ts'

export const start = (title: string) => ({ title, align: 'start' as const })
export const end = (title: string) => ({ title, align: 'end' as const })

export type ShownFigures = ReadonlyMap<FigureKey, ShownFigure>

export const countOf = (shown: ShownFigures, key: FigureKey): Shown => shown.get(key)?.count ?? 0
export const drawn = (count: Shown) => (isHidden(count) ? 0 : count)

/** Counts with their names. */
export function countTable(caption: string, keys: readonly FigureKey[], shown: ShownFigures): Table {
  return {
    kind: 'table',
    caption,
    columns: [start('Cijfer'), end('Aantal')],
    rows: keys.map((key) => [shortName(key), numberIn(countOf(shown, key))]),
  }
}

export const numberIn = (count: Shown) => (isHidden(count) ? inWords(count) : dutch.number(count))

/** Counts as bars, with the sentence that they show. */
export function bars(title: string, says: string, keys: readonly FigureKey[], shown: ShownFigures): Chart {
  const lines = keys.map((key) => ({ label: shortName(key), value: drawn(countOf(shown, key)), shown: numberIn(countOf(shown, key)) }))
  return { kind: 'bars', title, says, alt: `Staafdiagram. ${lines.map((line) => `${line.label}: ${line.shown}`).join('; ')}.`, bars: lines }
}

/** Under a heading that says what they are, causes and objections need not say so again. */
function shortName(key: FigureKey): string {
  return capital(figureWords[key].nl.replace(/^Oorzaak: /, ''))
}
