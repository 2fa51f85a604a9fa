import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import type { InvestigationFile } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { DaysLeft } from '../file/DaysLeft.tsx'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { AskThirdPartyForm, ThirdPartyAnswerForm } from './DataRequestForms.tsx'

/** What was asked of others, on which article, and until when they have to answer. */
export function DataRequests() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <section aria-labelledby="derden" className="wh-block">
      <h3 id="derden" className="wh-sub">{t`Vragen aan derden`}</h3>
      {file.dataRequests.length > 0 ? (
        <ul className="wh-items">
          {file.dataRequests.map((request) => (
            <OneRequest key={request.id} request={request} />
          ))}
        </ul>
      ) : (
        <p className="wh-soft">
          <Trans>Er is nog niets gevraagd.</Trans>
        </p>
      )}
      {canNow(file, 'data-request.asked') ? (
        <Adding label={t`Vraag aan derde vastleggen`} form="research.request">
          {(close) => <AskThirdPartyForm onDone={close} />}
        </Adding>
      ) : null}
    </section>
  )
}

function OneRequest({ request }: { request: InvestigationFile['dataRequests'][number] }) {
  const { t } = useLingui()
  const format = useFormat()
  const { file } = useOpenFile()
  return (
    <li className="wh-item">
      <div className="wh-item__head">
        <p className="wh-item__title">{request.body}</p>
        <span className="wh-soft">{request.article}</span>
        {request.receivedOn ? null : <DaysLeft day={request.dueOn} />}
      </div>
      <p>{request.what}</p>
      <p className="wh-soft">
        {request.receivedOn
          ? t`Gevraagd op ${format.date(request.askedOn)}, antwoord ontvangen op ${format.date(request.receivedOn)}.`
          : t`Gevraagd op ${format.date(request.askedOn)}, antwoord uiterlijk op ${format.date(request.dueOn)}.`}{' '}
        {t`Nodig omdat: ${request.necessity}`}
      </p>
      {request.answer ? <p className="wh-item__text">{request.answer}</p> : null}
      {!request.receivedOn && canNow(file, 'data-request.answered') ? (
        <Adding label={t`Antwoord vastleggen`} form={`research.request.${request.id}`}>
          {(close) => <ThirdPartyAnswerForm request={request} onDone={close} />}
        </Adding>
      ) : null}
    </li>
  )
}
