import { useLingui } from '@lingui/react/macro'
import { Hidden } from '#design/hidden.tsx'
import type { MarkedLine, Piece } from './word-changes.ts'
import '#design/rich-text.css'
import './marked.css'

interface MarkedLinesProps {
  lines: readonly MarkedLine[]
  side: 'before' | 'after'
}

/** One of two texts, with the words marked that stand only in this one: struck on the one side, underlined on the other. */
export function MarkedLines({ lines, side }: MarkedLinesProps) {
  return (
    <div className="wh-rich-text wh-marked" lang="nl">
      {blocksOf(lines).map(({ place, kind, inBlock }) => {
        const List = kind === 'bullet' ? 'ul' : 'ol'
        if (kind === 'paragraph') return inBlock.map((line) => <Marked key={place} as="p" pieces={line.pieces} side={side} />)
        return (
          <List key={place}>
            {inBlock.map((line, item) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a text is read as it stands; its lines have no other name than their place.
              <Marked key={item} as="li" pieces={line.pieces} side={side} />
            ))}
          </List>
        )
      })}
    </div>
  )
}

/** Lines that stand together: a paragraph by itself, the items of a list. */
function blocksOf(lines: readonly MarkedLine[]): { place: number; kind: MarkedLine['kind']; inBlock: MarkedLine[] }[] {
  const blocks: { place: number; kind: MarkedLine['kind']; inBlock: MarkedLine[] }[] = []
  for (const [place, line] of lines.entries()) {
    const last = blocks.at(-1)
    if (last && line.kind !== 'paragraph' && last.kind === line.kind) last.inBlock.push(line)
    else blocks.push({ place, kind: line.kind, inBlock: [line] })
  }
  return blocks
}

function Marked({ as: Element, pieces, side }: { as: 'p' | 'li'; pieces: readonly Piece[]; side: MarkedLinesProps['side'] }) {
  return (
    <Element>
      {pieces.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other name than their place.
        <MarkedPiece key={place} piece={piece} side={side} />
      ))}
    </Element>
  )
}

function MarkedPiece({ piece, side }: { piece: Piece; side: MarkedLinesProps['side'] }) {
  const { t } = useLingui()
  if (!piece.onlyHere) return piece.text

  const Mark = side === 'before' ? 'del' : 'ins'
  return (
    <Mark>
      <Hidden>{t`[alleen hier:`} </Hidden>
      {piece.text}
      <Hidden>]</Hidden>
    </Mark>
  )
}

/** What the marks mean, with the names of both texts. */
export function MarkLegend({ before, after }: { before: string; after: string }) {
  const { t } = useLingui()
  return (
    <p className="wh-marked wh-marked__legend">
      <del>{t`doorgestreept`}</del>: {t`staat alleen in ${before}`} <span aria-hidden="true">·</span> <ins>{t`onderstreept`}</ins>:{' '}
      {t`staat alleen in ${after}`}
    </p>
  )
}
