import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'

const page = getRouteApi('/staff/onderzoeken/$id/pgb')

/** What belongs to a file about budgets: the assignment, whose budgets, and what comes next. */
export function BudgetPage() {
  const { id } = page.useParams()
  const query = useQuery(budgetQuery(id))
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={8} />
  return <BudgetHeading budget={query.data} part="overview" />
}
