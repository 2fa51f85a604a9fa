import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { figureIn } from '../figure-in.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

/** How many people were not safe, and what was done about it. Counts only. */
export function BudgetSafetySection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const unsafe = figureIn(figures, 'budget-unsafe').numerator
  const steps = figureIn(figures, 'budget-safety-steps')
  return (
    <FigureSection
      id="veilig-maken"
      says={
        unsafe === 0 ? (
          <Trans>Van niemand is vastgesteld dat hij niet veilig was.</Trans>
        ) : (
          <Trans>
            Van {format.number(unsafe)} budgethouders is vastgesteld dat zij niet veilig waren. Nu weer veilig:{' '}
            {format.number(figureIn(figures, 'budget-safe-again').numerator)}.
          </Trans>
        )
      }
    >
      <FigureBars
        caption={t`Budgethouders die niet veilig waren`}
        figures={figures}
        place={place}
        keys={['budget-unsafe', 'budget-safe-again']}
        whole={unsafe}
      />
      <div className="wh-figure-details">
        <h3 className="wh-figure-details__title">{t`Stappen om iemand veilig te maken`}</h3>
        <FigureBars
          caption={t`Stappen om iemand veilig te maken`}
          figures={figures}
          place={place}
          keys={['budget-safety-steps', 'budget-safety-steps-done', 'budget-safety-steps-dropped', 'budget-safety-steps-open']}
          whole={steps.numerator}
        />
      </div>
      <DetailBars title={t`Stappen naar soort`} figure={steps} place={place} />
    </FigureSection>
  )
}
