import { Trans } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import type { InvestigationFile } from '../../../contract.ts'

/** "3 van 5, nog tot 12 dec": how much of what was allowed is used, as words and as a row of marks. */
export function Counter({ plan }: { plan: Pick<InvestigationFile['observationPlans'][number], 'observations' | 'most' | 'until'> }) {
  const format = useFormat()
  const made = plan.observations.length
  return (
    <div className="wh-counter">
      <p className="wh-counter__words">
        <Trans>
          <strong>
            {made} van {plan.most}
          </strong>{' '}
          waarnemingen, tot en met {format.date(plan.until)}
        </Trans>
      </p>
      <progress className="wh-counter__bar" max={plan.most} value={made} aria-hidden="true" />
    </div>
  )
}
