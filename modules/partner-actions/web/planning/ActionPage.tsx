import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { GateCard } from './GateCard.tsx'
import { NextStep } from './NextStep.tsx'
import { PartnersCard } from './PartnersCard.tsx'
import { CrewCard, OnTheSpotCard, PlanCard } from './PlanCards.tsx'
import { ResultsForm } from './ResultsForm.tsx'
import './planning.css'

const page = getRouteApi('/staff/acties/$id')

/** Why, where, when and with whom; what comes next stands first. */
export function ActionPage() {
  const { id } = page.useParams()
  const query = useQuery(actionQuery(id))
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={8} />
  const action = query.data
  const results = action.state === 'held' && action.coordinates && action.partners.length > 0
  return (
    <>
      <ActionHeading action={action} part="overview" />
      <Columns
        asideFirst={!results}
        main={
          <>
            {results ? <ResultsForm action={action} /> : null}
            <PlanCard action={action} />
            <OnTheSpotCard action={action} />
          </>
        }
        aside={
          <>
            <NextStep action={action} />
            <GateCard action={action} />
            <CrewCard action={action} />
            <PartnersCard action={action} />
          </>
        }
      />
    </>
  )
}
