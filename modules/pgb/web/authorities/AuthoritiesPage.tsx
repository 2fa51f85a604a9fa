import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { authoritiesQuery } from './authority-queries.ts'
import { IkzCard } from './IkzCard.tsx'
import { ReceiptsCard } from './ReceiptsCard.tsx'
import { StepsCard } from './StepsCard.tsx'
import { WaitingCard } from './WaitingCard.tsx'
import { WarningsCard } from './WarningsCard.tsx'
import '../provider/provider.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/instanties')

/** What goes to authorities about a provider: what waits for another pair of eyes first, then each kind, and the money that came back. */
export function AuthoritiesPage() {
  const { id } = page.useParams()
  const budget = useQuery(budgetQuery(id))
  const found = useQuery(authoritiesQuery(id))
  const failed = budget.error ?? found.error
  if (failed) return <RefusalPanel refusal={failed} onRetry={() => void Promise.all([budget.refetch(), found.refetch()])} />
  if (!budget.data || !found.data) return <LoadingState lines={8} />
  const shown = { id, works: budget.data.works, authorities: found.data }
  return (
    <>
      <BudgetHeading budget={budget.data} part="authorities" />
      <Columns
        asideFirst
        main={
          <>
            <StepsCard {...shown} />
            <IkzCard {...shown} />
            <WarningsCard {...shown} />
          </>
        }
        aside={
          <>
            <WaitingCard authorities={found.data} />
            <ReceiptsCard {...shown} />
          </>
        }
      />
    </>
  )
}
