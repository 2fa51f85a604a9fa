import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action, FieldOverview } from '../../../contract.ts'
import { ActionHeading } from '../../ActionHeading.tsx'
import { actionQuery } from '../../action-queries.ts'
import { Devices } from './Devices.tsx'
import { fieldQuery } from './field-queries.ts'
import { Locations } from './Locations.tsx'
import './field.css'

const page = getRouteApi('/staff/acties/$id/veldwerk')

/** Which devices are out with this action, and what came back. */
export function FieldPage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  const field = useQuery({ ...fieldQuery(id), enabled: action.data?.works === true })
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={8} />
  return (
    <>
      <ActionHeading action={action.data} part="field" actions={<TakeAlong action={action.data} />} />
      {field.isError ? <RefusalPanel refusal={field.error} onRetry={() => void field.refetch()} /> : null}
      {action.data.works ? null : <NotYours />}
      {field.data ? <Field action={action.data} field={field.data} /> : null}
      {action.data.works && field.isPending ? <LoadingState lines={6} /> : null}
    </>
  )
}

function Field({ action, field }: { action: Action; field: FieldOverview }) {
  const { toon } = page.useSearch()
  return (
    <>
      <Standing action={action} open={field.open} />
      <Columns
        asideFirst
        main={<Locations actionId={action.id} field={field} shown={toon} />}
        aside={<Devices action={action} packs={field.packs} />}
      />
    </>
  )
}

/** Only an action that is ready goes along. */
function TakeAlong({ action }: { action: Action }) {
  const { t } = useLingui()
  if (!action.works || action.state !== 'ready') return null
  // Loaded whole: from there on the page stands on its own.
  return <LinkButton look="primary" href={`/veld/${action.id}`} target="_self">{t`Meenemen op dit apparaat`}</LinkButton>
}

function Standing({ action, open }: { action: Action; open: boolean }) {
  const { t } = useLingui()
  if (open) return null
  const waits = action.state === 'planned'
  return (
    <div className="wh-field-standing">
      <Alert title={waits ? t`Deze actie kan nog niet mee het veld in` : t`Er komt niets meer bij`}>
        <p>
          {waits ? (
            <Trans>Dat kan zodra de coördinator de actie op klaar voor het veld zet.</Trans>
          ) : (
            <Trans>De actie is afgesloten. Wat hier staat, blijft te lezen.</Trans>
          )}
        </p>
      </Alert>
    </div>
  )
}

function NotYours() {
  const { t } = useLingui()
  return (
    <Alert title={t`U gaat niet mee met deze actie`}>
      <p>
        <Trans>Wat in het veld is gevonden, ziet alleen wie meegaat en de coördinator van het team.</Trans>
      </p>
    </Alert>
  )
}
