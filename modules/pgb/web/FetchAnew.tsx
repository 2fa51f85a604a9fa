import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import type { RefusalError } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { BudgetInvestigation } from '../contract.ts'
import { budgetQuery } from './budget-queries.ts'

interface FetchAnewProps {
  id: string
  refusal: RefusalError | null | undefined
  /** What stands now; saving again goes on from it */
  onFetched: (budget: BudgetInvestigation) => void
}

/** A refusal; when somebody else saved meanwhile, with the way to what stands now. What was typed stays. */
export function FetchAnew({ id, refusal, onFetched }: FetchAnewProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [fetching, setFetching] = useState(false)
  if (!refusal) return null
  if (refusal.code !== 'budget.changed-meanwhile') return <RefusalPanel refusal={refusal} />

  async function fetchAnew() {
    setFetching(true)
    try {
      onFetched(await queries.fetchQuery({ ...budgetQuery(id), staleTime: 0 }))
    } finally {
      setFetching(false)
    }
  }
  return (
    <>
      <RefusalPanel refusal={refusal} />
      <div>
        <Button pending={fetching} onClick={() => void fetchAnew()}>{t`Nieuwe stand ophalen`}</Button>
      </div>
    </>
  )
}
