import { useLingui } from '@lingui/react/macro'
import { BarList } from '#design/bar-list.tsx'
import { useWord } from '#platform/web/language.ts'
import type { Figure } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import type { FigurePlace } from '../figure-place.ts'

interface DetailBarsProps {
  title: string
  figure: Figure
  place: FigurePlace
}

/** A figure split by reason, kind or part, largest first. The rows that open are those of the figure; each says there what it is. */
export function DetailBars({ title, figure, place }: DetailBarsProps) {
  const { t } = useLingui()
  const word = useWord()
  if (figure.details.length === 0) return null

  const largest = Math.max(...figure.details.map(({ n }) => n))
  return (
    <div className="wh-figure-details">
      <h3 className="wh-figure-details__title">{title}</h3>
      <BarList
        caption={title}
        columns={{ label: t`Reden of soort`, number: t`Aantal` }}
        rows={figure.details.map(({ detail, words, n }) => ({
          key: detail,
          label: word(words),
          value: n,
          of: largest,
          number: <FigureLink place={place} figure={{ key: figure.key, words }} count={n} />,
        }))}
      />
    </div>
  )
}
