import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { figureIn } from '../figure-in.ts'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** What each department did with advice: each decides on its own parts. */
export function BudgetAdviceSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const number = (key: Parameters<typeof figureIn>[1]) => figureIn(figures, key).numerator
  const share = (key: 'mo' | 'wi') => {
    const decided = number(`budget-${key}-decided`)
    return format.share(decided > 0 ? number(`budget-${key}-followed`) / decided : null)
  }
  return (
    <FigureSection
      id="mo-en-wi"
      wide
      says={
        number('budget-mo-decided') + number('budget-wi-decided') === 0 ? (
          <Trans>Er is nog geen besluit op een advies genomen.</Trans>
        ) : (
          <Trans>
            Maatschappelijke Ontwikkeling volgde {share('mo')} van de adviezen waarop zij besloot, Werk en Inkomen {share('wi')}.
          </Trans>
        )
      }
    >
      <h3 className="wh-figure-details__title">{t`Maatschappelijke Ontwikkeling`}</h3>
      <FigureBars
        caption={t`Besloten door Maatschappelijke Ontwikkeling`}
        figures={figures}
        place={place}
        keys={['budget-mo-decided', 'budget-mo-followed', 'budget-mo-deviated']}
        whole={number('budget-mo-decided')}
      />
      <div className="wh-figure-details">
        <h3 className="wh-figure-details__title">{t`Werk en Inkomen`}</h3>
        <FigureBars
          caption={t`Besloten door Werk en Inkomen`}
          figures={figures}
          place={place}
          keys={['budget-wi-decided', 'budget-wi-followed', 'budget-wi-deviated']}
          whole={number('budget-wi-decided')}
        />
      </div>
      <div className="wh-figure-details">
        <h3 className="wh-figure-details__title">{t`Tussentijdse adviezen`}</h3>
        <FigureBars
          caption={t`Tussentijdse adviezen`}
          figures={figures}
          place={place}
          keys={[
            'budget-interim',
            'budget-interim-followed',
            'budget-interim-partly',
            'budget-interim-not-followed',
            'budget-interim-open',
          ]}
          whole={number('budget-interim')}
        />
      </div>
    </FigureSection>
  )
}
