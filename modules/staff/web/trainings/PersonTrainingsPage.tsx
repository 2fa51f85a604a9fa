import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { TrainingsCard } from './TrainingsCard.tsx'
import { trainingsQuery } from './training-queries.ts'

const page = getRouteApi('/staff/team-opleidingen/$id')

/** The trainings of a colleague of the unit, for its coordinator. */
export function PersonTrainingsPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const file = useQuery(trainingsQuery(id))
  usePageTitle(t`Opleidingen`)
  if (file.isError) return <RefusalPanel refusal={file.error} onRetry={() => void file.refetch()} />
  if (!file.data) return <LoadingState />
  return (
    <>
      <PageHeading trail={[{ label: t`Opleidingen`, href: '/team-opleidingen' }]} title={file.data.account.name} />
      <TrainingsCard file={file.data} own={false} />
    </>
  )
}
