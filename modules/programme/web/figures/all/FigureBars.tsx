import { useLingui } from '@lingui/react/macro'
import { BarList } from '#design/bar-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure, FigureKey } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { isChanged, Now } from '../Now.tsx'
import type { GroupProps } from './group-props.ts'

interface FigureBarsProps extends GroupProps {
  caption: string
  keys: readonly FigureKey[]
  /** What the whole length stands for; what the first figure is a part of unless told. */
  whole?: number
  /** What a line is called, where the name of the figure says too much. */
  nameOf?: (key: FigureKey) => string
}

/** Counts of the same whole as bars, each with its share of that whole. */
export function FigureBars({ figures, place, caption, keys, whole, nameOf }: FigureBarsProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const shown = keys.map((key) => figureIn(figures, key))
  const all = whole ?? shown[0]?.denominator ?? 0
  const shareOf = ({ numerator }: Figure) => (all > 0 ? format.share(numerator / all) : '')

  return (
    <BarList
      caption={caption}
      columns={{ label: t`Cijfer`, number: t`Aantal`, beside: t`Aandeel`, after: shown.some(isChanged) ? t`Nu` : undefined }}
      rows={shown.map((figure) => ({
        key: figure.key,
        label: nameOf?.(figure.key) ?? word(figure.words),
        value: figure.numerator,
        of: all,
        number: <FigureLink place={place} figure={figure} count={figure.numerator} />,
        beside: shareOf(figure),
        after: <Now figure={figure} />,
      }))}
    />
  )
}
