import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { useFormat } from '#platform/web/format.ts'
import { canNow } from '../../file/acts.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { Adding } from '../../forms/Adding.tsx'
import { SendVisitCopyForm, WithdrawConsentForm } from './AfterwardsForms.tsx'
import type { Visit } from './visit.ts'

/** After the visit: a consent that was withdrawn, and the report to the person. */
export function AfterTheVisit({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  const format = useFormat()
  const { file } = useOpenFile()
  return (
    <div className="wh-stack wh-stack--near">
      {visit.consentGiven === false && visit.regime === 'free-consent' ? (
        <Alert>{t`Er was geen toestemming. Dat heeft geen enkel gevolg voor de betrokkene.`}</Alert>
      ) : null}
      {visit.withdrawnAt ? (
        <Alert kind="warning">{t`De toestemming is om ${visit.withdrawnAt} ingetrokken. Alleen wat daarvóór is gezien, telt.`}</Alert>
      ) : null}
      {visit.copySentOn ? <p>{t`Het verslag is op ${format.date(visit.copySentOn)} naar de betrokkene gestuurd.`}</p> : null}
      <div className="wh-item__acts">
        {!visit.copySentOn && canNow(file, 'home-visit.copy-sent') ? (
          <Adding label={t`Verslag is verstuurd`} form={`research.visit-copy.${visit.id}`}>
            {(close) => <SendVisitCopyForm visit={visit} onDone={close} />}
          </Adding>
        ) : null}
        {visit.consentGiven && !visit.withdrawnAt && canNow(file, 'home-visit.consent-withdrawn') ? (
          <Adding label={t`Toestemming is ingetrokken`} form={`research.withdrawal.${visit.id}`} look="subtle">
            {(close) => <WithdrawConsentForm visit={visit} onDone={close} />}
          </Adding>
        ) : null}
      </div>
    </div>
  )
}
