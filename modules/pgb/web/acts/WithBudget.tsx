import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { BudgetActs, BudgetInvestigation } from '../../contract.ts'
import { BudgetHeading, type BudgetPart } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { actsQuery } from './acts-queries.ts'
import './acts.css'

interface WithBudgetProps {
  id: string
  part: BudgetPart
  actions?: (acts: BudgetActs) => ReactNode
  children: (acts: BudgetActs, budget: BudgetInvestigation) => ReactNode
}

/** The top of a page about talks or reports, and below it what the file holds of them. */
export function WithBudget({ id, part, actions, children }: WithBudgetProps) {
  const budget = useQuery(budgetQuery(id))
  const acts = useQuery(actsQuery(id))
  if (budget.isError) return <RefusalPanel refusal={budget.error} onRetry={() => void budget.refetch()} />
  if (!budget.data) return <LoadingState lines={8} />
  return (
    <>
      <BudgetHeading budget={budget.data} part={part} actions={acts.data ? actions?.(acts.data) : null} />
      {acts.isError ? <RefusalPanel refusal={acts.error} onRetry={() => void acts.refetch()} /> : null}
      {acts.data ? children(acts.data, budget.data) : acts.isError ? null : <LoadingState lines={6} />}
    </>
  )
}
