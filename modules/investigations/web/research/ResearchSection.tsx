import { Trans, useLingui } from '@lingui/react/macro'
import { HOME_VISIT_STEP, OBSERVATION_STEP, THIRD_PARTY_STEP } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { DataRequests } from './DataRequests.tsx'
import { HomeVisits } from './home-visit/HomeVisits.tsx'
import { Methods } from './Methods.tsx'
import { Observations } from './observations/Observations.tsx'

/** The means at work: what each brought, and the three that keep a record of their own. */
export function ResearchSection() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const planned = (step: number) => file.methods.some((method) => method.step === step && method.status !== 'set-aside')
  return (
    <div className="wh-stack">
      <section aria-labelledby="wat-elk-middel" className="wh-block">
        <h3 id="wat-elk-middel" tabIndex={-1} className="wh-sub">{t`Wat elk middel heeft opgeleverd`}</h3>
        {file.methods.length > 0 ? (
          <Methods />
        ) : (
          <p className="wh-soft">
            <Trans>Er staan nog geen middelen in het plan.</Trans>
          </p>
        )}
      </section>
      {planned(THIRD_PARTY_STEP) || file.dataRequests.length > 0 ? <DataRequests /> : null}
      {planned(HOME_VISIT_STEP) || file.homeVisits.length > 0 ? <HomeVisits /> : null}
      {planned(OBSERVATION_STEP) || file.observationPlans.length > 0 ? <Observations /> : null}
    </div>
  )
}
