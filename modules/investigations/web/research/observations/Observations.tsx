import { Trans, useLingui } from '@lingui/react/macro'
import { OBSERVATION_STEP } from '../../../contract.ts'
import { canNow } from '../../file/acts.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { Adding } from '../../forms/Adding.tsx'
import { ObservationPlan } from './ObservationPlan.tsx'
import { PlanObservationsForm } from './PlanObservationsForm.tsx'

/** The plans for observations, each with its number, its end date and what was seen. */
export function Observations() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const inPlan = file.methods.some(({ step, status }) => step === OBSERVATION_STEP && status !== 'set-aside')
  return (
    <section aria-labelledby="waarnemingen" className="wh-block">
      <h3 id="waarnemingen" tabIndex={-1} className="wh-sub">{t`Waarnemingen`}</h3>
      {file.observationPlans.map((plan) => (
        <ObservationPlan key={plan.id} plan={plan} />
      ))}
      {file.observationPlans.length === 0 ? (
        <p className="wh-soft">
          <Trans>Waarnemen kan pas als een coördinator het plan heeft goedgekeurd, met een aantal en een einddatum.</Trans>
        </p>
      ) : null}
      {inPlan && canNow(file, 'observations.planned') && file.observationPlans.every(({ authorisedBy }) => authorisedBy) ? (
        <Adding label={t`Waarnemingen aanvragen`} form="research.observations">
          {(close) => <PlanObservationsForm onDone={close} />}
        </Adding>
      ) : null}
    </section>
  )
}
