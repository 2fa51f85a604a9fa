import './conduct.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Conduct } from '../../contract.ts'

const conductQuery = queryOptions({
  queryKey: ['conduct'],
  queryFn: ({ signal }) => api.get<Conduct>('/conduct', { signal }),
})

const page = getRouteApi('/staff/gedragscode')

/** What everybody who works here promises: asked for before the first work and once a year, and always there to read again. */
export function ConductPage() {
  const { t } = useLingui()
  const { naar } = page.useSearch()
  const { data: conduct, error, refetch } = useQuery(conductQuery)
  usePageTitle(t`Gedragscode`)

  return (
    <>
      <PageHeading
        title={t`Gedragscode`}
        intro={t`U werkt hier met gegevens van mensen die erop moeten kunnen vertrouwen dat wij er netjes mee omgaan. Dit spreken we daarom met elkaar af.`}
      />
      <RefusalPanel refusal={error} onRetry={() => void refetch()} />
      {conduct ? (
        <div className="wh-conduct">
          <Standing conduct={conduct} />
          <ol className="wh-conduct__rules">
            {conduct.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
          {conduct.due ? <Accept version={conduct.version} to={naar ?? '/'} /> : null}
        </div>
      ) : error ? null : (
        <LoadingState lines={6} />
      )}
    </>
  )
}

function Standing({ conduct: { due, acceptedOn, acceptAgainOn } }: { conduct: Conduct }) {
  const { t } = useLingui()
  const { date } = useFormat()
  const [on, again] = [date(acceptedOn), date(acceptAgainOn)]
  if (due && acceptedOn) return <Alert title={t`Het is een jaar geleden dat u dit beloofde. Lees het nog eens door.`} />
  if (due || !acceptedOn) return null
  return (
    <Alert kind="success">
      <Trans>
        U hebt dit aanvaard op {on}. Op {again} vragen we het u opnieuw.
      </Trans>
    </Alert>
  )
}

function Accept({ version, to }: { version: number; to: string }) {
  const accepting = useMutation({
    mutationFn: () => api.send('PUT', '/conduct/acceptance', { version }),
    // Loaded anew, so that every page knows that the work is open.
    onSuccess: () => window.location.assign(to),
  })
  return (
    <>
      <RefusalPanel refusal={accepting.error} />
      <p className="wh-conduct__note">
        <Trans>We leggen vast dat u dit aanvaardt, en wanneer. Daarna kunt u verder. Over een jaar vragen we het u opnieuw.</Trans>
      </p>
      <Button look="primary" pending={accepting.isPending || accepting.isSuccess} onClick={() => accepting.mutate()}>
        <Trans>Ik houd mij hieraan</Trans>
      </Button>
    </>
  )
}
