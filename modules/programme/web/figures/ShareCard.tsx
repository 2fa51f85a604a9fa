import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { ShareBar } from '#design/share-bar.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure, YearFigures } from '../../contract.ts'
import { FigureLink } from './FigureLink.tsx'

interface ShareCardProps {
  figures: YearFigures
  figure: (key: Figure['key']) => Figure
}

/** The one figure that the programme names, with what it says, how sure it is and what it is made of. */
export function ShareCard({ figures, figure }: ShareCardProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { share, baseline, year } = figures
  const counted = figure('share')

  return (
    <Card look="marked" title={word(counted.words)}>
      <div className="wh-share-of-year">
        <p className="wh-share-of-year__number">{format.share(share.share)}</p>
        <div>
          <p className="wh-share-of-year__says">
            <WhatItSays figures={figures} />
          </p>
          <p className="wh-share-of-year__parts">
            <Trans>
              <FigureLink year={year} figure={counted} /> van <FigureLink year={year} figure={figure('finished')} /> afgeronde onderzoeken
            </Trans>
          </p>
        </div>
      </div>
      <ShareBar
        label={t`Aandeel met 95%-marge, naast het uitgangspunt van het programma`}
        numerator={share.numerator}
        denominator={share.denominator}
        low={share.low}
        high={share.high}
        {...(baseline && { baseline: baseline.share, baselineLabel: t`Uitgangspunt van het programma` })}
      />
      <p className="wh-share-of-year__definition">
        <Trans>
          <strong>Zo is het geteld.</strong> {word(counted.definition)}
        </Trans>
        {baseline ? (
          <>
            {' '}
            <Trans>Het uitgangspunt komt uit: {baseline.source}.</Trans>
          </>
        ) : null}
      </p>
    </Card>
  )
}

function WhatItSays({ figures: { share, baseline, year } }: { figures: YearFigures }) {
  const format = useFormat()
  if (share.share === null) return <Trans>Van de meldingen uit {year} is nog geen onderzoek afgerond.</Trans>

  const margin = { low: format.share(share.low), high: format.share(share.high) }
  const expected = format.share(baseline?.share)
  if (!baseline)
    return (
      <Trans>
        De marge loopt van {margin.low} tot {margin.high}.
      </Trans>
    )
  if (share.low > baseline.share)
    return (
      <Trans>
        Dat is hoger dan het uitgangspunt van {expected}: de hele marge, {margin.low} tot {margin.high}, ligt erboven.
      </Trans>
    )
  if (share.high < baseline.share)
    return (
      <Trans>
        Dat is lager dan het uitgangspunt van {expected}: de hele marge, {margin.low} tot {margin.high}, ligt eronder.
      </Trans>
    )
  return (
    <Trans>
      Dat past bij het uitgangspunt van {expected}: het ligt binnen de marge van {margin.low} tot {margin.high}.
    </Trans>
  )
}
