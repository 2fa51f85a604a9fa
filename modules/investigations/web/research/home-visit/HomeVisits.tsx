import { Trans, useLingui } from '@lingui/react/macro'
import { HOME_VISIT_STEP } from '../../../contract.ts'
import { canNow } from '../../file/acts.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { Adding } from '../../forms/Adding.tsx'
import { HomeVisitSteps } from './HomeVisitSteps.tsx'
import { PlanHomeVisitForm } from './PlanHomeVisitForm.tsx'
import { isOpen } from './visit.ts'

/** The home visits of a file, each along its own steps. */
export function HomeVisits() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const inPlan = file.methods.some(({ step, status }) => step === HOME_VISIT_STEP && status !== 'set-aside')
  return (
    <section aria-labelledby="huisbezoek" className="wh-block">
      <h3 id="huisbezoek" tabIndex={-1} className="wh-sub">{t`Huisbezoek`}</h3>
      {file.homeVisits.map((visit) => (
        <HomeVisitSteps key={visit.id} visit={visit} />
      ))}
      {file.homeVisits.length === 0 ? (
        <p className="wh-soft">
          <Trans>Er is nog geen bezoek gepland. Schrijf eerst op waarom u wilt gaan, en volgens welke regels.</Trans>
        </p>
      ) : null}
      {inPlan && canNow(file, 'home-visit.planned') && !file.homeVisits.some(isOpen) ? (
        <Adding label={t`Huisbezoek plannen`} form="research.visit">
          {(close) => <PlanHomeVisitForm onDone={close} />}
        </Adding>
      ) : null}
    </section>
  )
}
