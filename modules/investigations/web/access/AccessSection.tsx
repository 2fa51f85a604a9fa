import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { AccessPeople } from './AccessPeople.tsx'
import { AccessRequests } from './AccessRequests.tsx'
import { fileAccessQuery } from './access-queries.ts'
import { EarlierAccess } from './EarlierAccess.tsx'
import { InviteGuestForm } from './InviteGuestForm.tsx'
import { LiftSealForm, NamePersonForm, SealForm } from './SealForms.tsx'
import { SharingWithOtherLaw } from './SharingWithOtherLaw.tsx'

/** Who may see this file and why, who asks, and how it is closed off. */
export function AccessSection() {
  const { t } = useLingui()
  const format = useFormat()
  const { file } = useOpenFile()
  const answer = useQuery(fileAccessQuery(file.id))
  if (answer.isError) return <RefusalPanel refusal={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.isPending) return <LoadingState lines={5} />

  const { seal, may } = answer.data
  return (
    <div className="wh-stack">
      {seal ? (
        <Alert kind="warning" title={t`Dit dossier is verzegeld`}>
          <p>{seal.reason}</p>
          <p className="wh-soft">{t`${seal.sealedBy.name}, ${format.date(seal.sealedAt)}`}</p>
        </Alert>
      ) : null}
      <AccessRequests access={answer.data} />
      <div>
        <h3 className="wh-sub">{t`Wie dit dossier ziet, en waarom`}</h3>
        <AccessPeople access={answer.data} />
      </div>
      {may.give ? (
        <div className="wh-item__acts">
          {seal ? (
            <Adding label={t`Iemand toevoegen`} form="access.name">
              {(close) => <NamePersonForm access={answer.data} onDone={close} />}
            </Adding>
          ) : (
            <>
              <Adding label={t`Gast uitnodigen`} form="access.guest">
                {(close) => <InviteGuestForm access={answer.data} onDone={close} />}
              </Adding>
              <Adding label={t`Dossier verzegelen`} form="access.seal" look="subtle">
                {(close) => <SealForm onDone={close} />}
              </Adding>
            </>
          )}
          {may.unseal ? (
            <Adding label={t`Verzegeling weghalen`} form="access.lift" look="subtle">
              {(close) => <LiftSealForm onDone={close} />}
            </Adding>
          ) : null}
        </div>
      ) : (
        <p className="wh-soft">
          <Trans>De behandelaar en de coördinator laten anderen toe.</Trans>
        </p>
      )}
      <SharingWithOtherLaw access={answer.data} />
      <EarlierAccess grants={answer.data.grants} />
    </div>
  )
}
