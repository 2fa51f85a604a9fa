import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** Whether advice was followed, part by part, and what became what where it was not. */
export function AdviceSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const decided = figureIn(figures, 'parts-decided').numerator
  const followed = figureIn(figures, 'followed').numerator
  return (
    <FigureSection
      id="advies"
      says={
        decided === 0 ? (
          <Trans>Er is nog niet op een advies besloten.</Trans>
        ) : (
          <Trans>
            Van {decided} onderdelen waarop is besloten, zijn er {followed} ({format.share(followed / decided)}) besloten zoals geadviseerd.
          </Trans>
        )
      }
    >
      <FigureBars
        caption={t`Advies gevolgd of niet`}
        figures={figures}
        place={place}
        keys={['parts-decided', 'followed', 'deviated', 'sent-back']}
        whole={decided}
      />
      <DetailBars title={t`Waarvan is afgeweken: geadviseerd → besloten`} figure={figureIn(figures, 'deviated')} place={place} />
    </FigureSection>
  )
}
