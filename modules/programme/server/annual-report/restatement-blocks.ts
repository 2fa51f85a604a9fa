import { paragraphs } from '#platform/contract/rich-text.ts'
import type { Block } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { inWords, isHidden, isSmall, type Shown } from '#platform/server/small-count-rules.ts'
import type { Audience, ShownYear } from '../figures/shown-figures-rules.ts'

/**
 * Figures of an earlier report that later events changed: what it said, and what it would say now. For the public a difference of one to
 * four is told as that, because two counts beside each other show how many changed.
 */
export function restatementBlocks(then: ShownYear, now: ShownYear, cutOff: string, audience: Audience): Block[] {
  const rows = [...then.figures.values()].flatMap(({ figure, count }) => {
    const later = now.figures.get(figure.key)
    if (figure.unit !== 'count' || !later || later.figure.numerator === figure.numerator) return []
    return [[figure.words.nl, numberIn(count), audience === 'public' ? publicly(count, later.count) : numberIn(later.count)]]
  })
  if (rows.length === 0)
    return [{ kind: 'text', text: paragraphs(`De cijfers van het jaarverslag ${then.year.year} zijn niet veranderd.`) }]
  return [
    {
      kind: 'table',
      caption: `Cijfers van ${then.year.year} die sinds het verslag van ${dutch.day(cutOff)} zijn veranderd`,
      columns: [
        { title: 'Cijfer', align: 'start' },
        { title: 'In het verslag', align: 'end' },
        { title: 'Nu', align: 'end' },
      ],
      rows,
    },
  ]
}

const numberIn = (count: Shown) => (isHidden(count) ? inWords(count) : dutch.number(count))

function publicly(before: Shown, after: Shown): string {
  if (isHidden(before) || isHidden(after)) return 'niet getoond'
  return isSmall(Math.abs(after - before)) ? 'minder dan 5 verschil' : dutch.number(after)
}
