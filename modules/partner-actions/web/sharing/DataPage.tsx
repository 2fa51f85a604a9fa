import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { SharingLines } from '#modules/privacy/web/index.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action } from '../../contract.ts'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { ItemsTable } from './ItemsTable.tsx'
import { PartnersCover } from './PartnersCover.tsx'

const page = getRouteApi('/staff/acties/$id/gegevens')

/** What is attached to an action, what went to whom, and what has to come back. */
export function DataPage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={8} />
  return (
    <>
      <ActionHeading action={action.data} part="data" actions={action.data.works ? <Steps action={action.data} /> : undefined} />
      {action.data.works ? <Data action={action.data} /> : <NotYours />}
    </>
  )
}

function Steps({ action }: { action: Action }) {
  const { t } = useLingui()
  if (action.partners.length === 0) return null
  return (
    <ButtonGroup>
      <LinkButton href={`/acties/${action.id}/gegevens/meegeven`} look="primary">{t`Gegevens meegeven`}</LinkButton>
      <LinkButton href={`/acties/${action.id}/gegevens/toevoegen`}>{t`Stuk toevoegen`}</LinkButton>
    </ButtonGroup>
  )
}

function Data({ action }: { action: Action }) {
  const { t } = useLingui()
  return (
    <div className="wh-stack">
      <Card title={t`Wat nu gedeeld mag worden`}>
        <PartnersCover action={action} />
      </Card>
      <Card title={t`Stukken bij deze actie`}>
        <ItemsTable actionId={action.id} />
      </Card>
      <Card title={t`Wat is gedeeld`}>
        <SharingLines thingKind="action" thingId={action.id} />
      </Card>
    </div>
  )
}

function NotYours() {
  return (
    <p>
      <Trans>De gegevens bij een actie zijn er alleen voor wie meegaat en voor de coördinator van het team.</Trans>
    </p>
  )
}
