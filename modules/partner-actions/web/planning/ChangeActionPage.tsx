import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action } from '../../contract.ts'
import { actionQuery } from '../action-queries.ts'
import { ActionForm } from './ActionForm.tsx'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { actionAsPlanned, actionAsWritten } from './written-action.ts'

const page = getRouteApi('/staff/acties/$id/bewerken')

/** Another plan for an action. */
export function ChangeActionPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  // What is typed is not pushed aside by what comes in while typing.
  const action = useQuery({ ...actionQuery(id), refetchOnWindowFocus: false })
  usePageTitle(t`Actie bewerken`)
  return (
    <>
      <PageHeading
        title={t`Actie bewerken`}
        trail={[{ label: t`Acties`, href: '/acties' }, ...(action.data ? [{ label: action.data.title, href: `/acties/${id}` }] : [])]}
      />
      {action.isError ? <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} /> : null}
      {action.isPending ? <LoadingState lines={8} /> : null}
      {action.data ? <Change key={action.data.id} action={action.data} /> : null}
    </>
  )
}

function Change({ action }: { action: Action }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [base, setBase] = useState(action)
  const back = `/acties/${action.id}`
  if (!action.coordinates || (action.state !== 'planned' && action.state !== 'ready'))
    return (
      <Alert title={t`Dit plan wijzigt niet meer`}>
        {action.coordinates ? (
          <Trans>De actie is uitgevoerd of geannuleerd. Wat partners meldden, schrijft u op het overzicht op.</Trans>
        ) : (
          <Trans>Alleen de coördinator van het team wijzigt een actie.</Trans>
        )}
      </Alert>
    )
  return (
    <div className="wh-stack">
      {base.state === 'ready' ? (
        <Alert title={t`Deze actie is klaar voor het veld`}>
          <Trans>
            Briefing, veiligheid en de stopregel kunt u gewoon bijwerken. Verandert er iets anders, dan gaat de actie terug naar de
            voorbereiding.
          </Trans>
        </Alert>
      ) : null}
      <ActionForm
        schema={actionAsPlanned}
        start={actionAsWritten(action)}
        reconsidered={base.reconsidered}
        save={t`Wijziging bewaren`}
        send={(plan) => api.send<undefined>('PUT', `/actions/${action.id}`, { ...plan, revision: base.revision })}
        onSent={async () => {
          await queries.invalidateQueries({ queryKey: ['actions'] })
          await navigate({ to: '/acties/$id', params: { id: action.id } })
        }}
        back={back}
        meanwhile={(refusal) => <ChangedMeanwhile base={base} refusal={refusal} onFetched={setBase} />}
      />
    </div>
  )
}
