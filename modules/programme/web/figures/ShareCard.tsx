import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { ShareBar } from '#design/share-bar.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { YearFigures } from '../../contract.ts'
import { useAimWords } from './aim-words.ts'
import { FigureLink } from './FigureLink.tsx'
import { figureIn } from './figure-in.ts'
import type { FigurePlace } from './figure-place.ts'
import { NowIs } from './Now.tsx'

/** The one figure that the programme names, with what it says, how sure it is and what it is made of. */
export function ShareCard({ figures, place }: { figures: YearFigures; place: FigurePlace }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { share, shareNow, baseline } = figures
  const counted = figureIn(figures, 'share')
  const finished = figureIn(figures, 'finished')

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
              <FigureLink place={place} figure={counted} count={counted.numerator} /> van{' '}
              <FigureLink place={place} figure={finished} count={finished.numerator} /> afgeronde onderzoeken
            </Trans>{' '}
            {shareNow && (shareNow.numerator !== share.numerator || shareNow.denominator !== share.denominator) ? (
              <NowIs>{t`${format.share(shareNow.share)} (${shareNow.numerator} van ${shareNow.denominator})`}</NowIs>
            ) : null}
          </p>
        </div>
      </div>
      <ShareBar
        label={t`Aandeel met 95%-marge`}
        {...share}
        {...(baseline && { baseline: baseline.share, baselineLabel: t`Uitgangspunt van het programma` })}
      />
      <p className="wh-share-of-year__definition">
        <Trans>
          <strong>Zo is het geteld.</strong> {word(counted.definition)}
        </Trans>{' '}
        {baseline ? <Trans>Het uitgangspunt komt uit: {baseline.source}.</Trans> : null}
      </p>
    </Card>
  )
}

function WhatItSays({ figures }: { figures: YearFigures }) {
  const format = useFormat()
  const { shareBeside } = useAimWords()
  const { share, year, baseline } = figures
  if (share.share === null) return <Trans>Van de meldingen uit {year} is nog geen onderzoek afgerond.</Trans>
  if (baseline) return shareBeside(share, { kind: 'baseline', value: baseline.share })

  const [from, to] = [format.share(share.low), format.share(share.high)]
  return (
    <Trans>
      De marge loopt van {from} tot {to}.
    </Trans>
  )
}
