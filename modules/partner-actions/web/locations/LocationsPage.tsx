import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { LocationWork } from './LocationWork.tsx'
import { locationsQuery } from './location-queries.ts'

const page = getRouteApi('/staff/acties/$id/locaties')

/** Where an action goes to, in the order in which it is gone to. */
export function LocationsPage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  const list = useQuery(locationsQuery(id))
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={8} />
  return (
    <>
      <ActionHeading action={action.data} part="locations" />
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={6} /> : null}
      {list.data ? <LocationWork actionId={id} list={list.data} /> : null}
    </>
  )
}
