import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action, Candidate } from '../../contract.ts'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { AttendanceCard } from './AttendanceCard.tsx'
import { CandidatesCard } from './CandidatesCard.tsx'
import { CrewCard } from './CrewCard.tsx'
import { candidatesQuery } from './crew-queries.ts'
import { PartsNeeded } from './PartsNeeded.tsx'
import './crew.css'

const page = getRouteApi('/staff/acties/$id/mensen')

/** Who goes along: how many are needed, who there are, whom else there is to ask, and afterwards when they were there. */
export function CrewPage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={8} />
  return (
    <>
      <ActionHeading action={action.data} part="people" />
      <Crew action={action.data} />
    </>
  )
}

const nobody: readonly Candidate[] = []

function Crew({ action }: { action: Action }) {
  const { t } = useLingui()
  const open = action.state === 'planned' || action.state === 'ready'
  const plans = action.coordinates && open
  const candidates = useQuery({ ...candidatesQuery(action.id), enabled: plans })
  const people = candidates.data?.people ?? nobody
  return (
    <div className="wh-stack">
      <PartsNeeded action={action} />
      <CrewCard action={action} people={people} plans={plans} />
      {action.works ? <AttendanceCard action={action} /> : null}
      {candidates.isError ? <RefusalPanel refusal={candidates.error} onRetry={() => void candidates.refetch()} /> : null}
      {plans && candidates.isPending ? <LoadingState lines={4} /> : null}
      {plans && candidates.data ? <CandidatesCard action={action} people={people} /> : null}
      {plans ? null : <p className="wh-crew__note">{open ? t`De coördinator bepaalt wie meegaat.` : t`Wie meeging, blijft nu staan.`}</p>}
    </div>
  )
}
