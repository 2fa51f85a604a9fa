import type { FigureKey, YearFigures } from '../../contract.ts'
import { type Audience, showFigures } from '../figures/shown-figures-rules.ts'
import { inWords } from '../figures/small-count-rules.ts'
import type { Block } from '../print/document-model.ts'
import { dutch } from '../print/dutch.ts'

/** Figures of an earlier report that later events changed: what it said, and what it would say now. */
export function restatementBlocks(then: YearFigures, now: YearFigures, cutOff: string, audience: Audience): Block[] {
  const [before, after] = [showFigures(then.figures, audience), showFigures(now.figures, audience)]
  const count = (of: typeof before, key: FigureKey) => {
    const shown = of.get(key)?.count ?? 0
    return shown === 'hidden' ? inWords(shown) : dutch.number(shown)
  }
  const changed = then.figures.filter(({ key, unit }) => unit === 'count' && count(before, key) !== count(after, key))
  if (changed.length === 0)
    return [
      {
        kind: 'text',
        text: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: `De cijfers van het jaarverslag ${then.year} zijn niet veranderd.` }] },
          ],
        },
      },
    ]
  return [
    {
      kind: 'table',
      caption: `Cijfers van ${then.year} die sinds het verslag van ${dutch.day(cutOff)} zijn veranderd`,
      columns: [
        { title: 'Cijfer', align: 'start' },
        { title: 'In het verslag', align: 'end' },
        { title: 'Nu', align: 'end' },
      ],
      rows: changed.map(({ key, words }) => [words.nl, count(before, key), count(after, key)]),
    },
  ]
}
