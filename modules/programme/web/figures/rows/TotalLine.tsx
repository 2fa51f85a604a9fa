import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Figure, figureSchemeWords, figureSourceWords, figureWords } from '../../../contract.ts'
import type { FigurePlace, Narrowed } from '../figure-place.ts'
import { useFigureValue } from '../figure-value.ts'
import { Now } from '../Now.tsx'
import { useScopeName } from '../scope-name.ts'

interface TotalLineProps {
  figure: Figure | undefined
  total: number
  place: FigurePlace
  narrowed: Narrowed
}

/** How many rows there are, of what, and the amount or days that they make together. */
export function TotalLine({ figure, total, place, narrowed: { source, scheme, leftOut } }: TotalLineProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const scopeName = useScopeName()
  const written = useFigureValue()
  const isWhole = !source && !scheme && !leftOut
  const among = [
    place.scope ? scopeName(place.scope) : undefined,
    source ? t`bron: ${word(figureSourceWords[source])}` : undefined,
    scheme ? t`regeling: ${word(figureSchemeWords[scheme])}` : undefined,
  ].filter(Boolean)

  return (
    <p className="wh-rows__total">
      <strong>{format.number(total)}</strong> {leftOut && figure ? <LeftOutOf figure={figure} /> : <Trans>in totaal</Trans>}
      {among.length > 0 ? ` (${among.join('; ')})` : ''}
      {isWhole && figure && figure.unit !== 'count' ? (
        <>
          {', '}
          {figure.unit === 'days' || figure.unit === 'minutes' ? (
            <Trans>de helft binnen {written(figure)}</Trans>
          ) : (
            <Trans>samen {written(figure)}</Trans>
          )}
        </>
      ) : null}
      . {isWhole && figure ? <Now figure={figure} /> : null}
    </p>
  )
}

function LeftOutOf({ figure: { partOf } }: { figure: Figure }) {
  const word = useWord()
  if (!partOf) return <Trans>niet meegeteld</Trans>
  return <Trans>niet meegeteld van: {word(figureWords[partOf])}</Trans>
}
