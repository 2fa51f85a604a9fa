import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalError } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { BudgetHeading, type BudgetPart } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import './acts.css'

interface WithBudgetProps<Given, Key extends QueryKey> {
  id: string
  part: BudgetPart
  actions?: ReactNode
  /** What the page is about */
  reads: UseQueryOptions<Given, Error, Given, Key>
  /** Shown when it is not in this file */
  missing?: ReactNode
  children: (given: Given) => ReactNode
}

/** The top of a page about talks or reports, and below it what it is about. */
export function WithBudget<Given, Key extends QueryKey>({ id, part, actions, reads, missing, children }: WithBudgetProps<Given, Key>) {
  const budget = useQuery(budgetQuery(id))
  const given = useQuery(reads)
  if (budget.isError) return <RefusalPanel refusal={budget.error} onRetry={() => void budget.refetch()} />
  if (!budget.data) return <LoadingState lines={8} />
  return (
    <>
      <BudgetHeading budget={budget.data} part={part} actions={actions} />
      {given.data ? children(given.data) : given.isError ? <NotRead {...given} missing={missing} /> : <LoadingState lines={6} />}
    </>
  )
}

function NotRead({ error, refetch, missing }: { error: Error; refetch: () => unknown; missing: ReactNode }) {
  if (missing && error instanceof RefusalError && error.status === 404) return <>{missing}</>
  return <RefusalPanel refusal={error} onRetry={() => void refetch()} />
}
