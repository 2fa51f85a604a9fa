import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { useDays } from '../figure-value.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** How often payment was suspended, how that ended, and how long it took. */
export function BudgetSuspensionSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const days = useDays()
  const { numerator: started } = figureIn(figures, 'budget-suspensions')
  const time = figureIn(figures, 'budget-suspension-time')
  const inTime = figureIn(figures, 'budget-suspensions-in-time').numerator
  return (
    <FigureSection
      id="opschortingen"
      says={
        time.days ? (
          <Trans>
            De helft van de opschortingen duurde ten hoogste {days(time.days.median)}. Over {format.number(inTime)} van de{' '}
            {format.number(time.numerator)} is binnen de termijn besloten hoe het verder gaat.
          </Trans>
        ) : (
          <Trans>Er is nog geen opschorting geëindigd.</Trans>
        )
      }
    >
      <FigureBars
        caption={t`Opschortingen en hoe ze eindigden`}
        figures={figures}
        place={place}
        keys={[
          'budget-suspensions',
          'budget-suspensions-running',
          'budget-suspensions-lifted',
          'budget-suspensions-decided',
          'budget-suspensions-in-time',
          'budget-suspensions-late',
        ]}
        whole={started}
      />
      <DetailBars title={t`Op welke grond`} figure={figureIn(figures, 'budget-suspensions')} place={place} />
      <DetailBars title={t`Welk besluit`} figure={figureIn(figures, 'budget-suspensions-decided')} place={place} />
      {time.numerator > 0 ? (
        <p className="wh-figures__beside">
          <Trans>
            Duur bekend van <FigureLink place={place} figure={time} count={time.numerator} /> opschortingen.
          </Trans>
        </p>
      ) : null}
    </FigureSection>
  )
}
