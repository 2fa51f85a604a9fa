import { useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure } from '../../contract.ts'
import { type FigurePlace, type Narrowed, rowsHref } from './figure-place.ts'
import { useScopeName } from './scope-name.ts'

interface FigureLinkProps {
  place: FigurePlace
  figure: Pick<Figure, 'key' | 'words'>
  /** How many rows stand under it. Nothing stands under a zero, so that is plain text. */
  count: number
  /** How it is written when it is no count: an amount, a number of days. */
  shown?: string
  narrowed?: Narrowed
  /** What the narrowed rows are called, for example a source. */
  narrowedTo?: string
}

/** A number that opens the rows under it. */
export function FigureLink({ place, figure, count, shown, narrowed, narrowedTo }: FigureLinkProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const scopeName = useScopeName()
  const text = shown ?? format.number(count)
  if (count === 0) return <>{text}</>

  const among = narrowedTo ?? (place.scope && place.scope !== 'all' ? scopeName(place.scope) : t`alle bronnen`)
  return (
    <Link href={rowsHref(place, figure.key, narrowed)} aria-label={t`${text}: ${word(figure.words)}, ${among}. Toon de rijen.`}>
      {text}
    </Link>
  )
}
