import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { TrainingsCard } from './TrainingsCard.tsx'
import { trainingsQuery } from './training-queries.ts'

/** What I learned, and until when it holds. */
export function MyTrainingsPage() {
  const { t } = useLingui()
  const file = useQuery(trainingsQuery())
  usePageTitle(t`Mijn opleidingen`)
  return (
    <>
      <PageHeading
        title={t`Mijn opleidingen`}
        intro={t`Uw opleidingen zien alleen u, de coördinator van uw afdeling en de functioneel beheerder. Voordat er een verloopt, krijgt u bericht.`}
      />
      {file.isError ? <RefusalPanel refusal={file.error} onRetry={() => void file.refetch()} /> : null}
      {file.isPending ? <LoadingState /> : null}
      {file.data ? <TrainingsCard file={file.data} own /> : null}
    </>
  )
}
