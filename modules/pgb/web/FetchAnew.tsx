import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Alert } from '#design/alert.tsx'
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
  /** What the colleague saved, shown once it was fetched */
  theirs?: ReactNode
}

/** A refusal; when somebody else saved meanwhile, with the way to what stands now. What was typed stays. */
export function FetchAnew({ id, refusal, onFetched, theirs }: FetchAnewProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [fetching, setFetching] = useState(false)
  const [answered, setAnswered] = useState<RefusalError>()
  if (!refusal) return null
  if (refusal.code !== 'budget.changed-meanwhile') return <RefusalPanel refusal={refusal} />
  if (refusal === answered)
    return (
      <Alert kind="warning" title={t`Dit heeft een collega intussen bewaard`} live>
        {theirs}
        <p>
          <Trans>In het formulier staat uw tekst. Neem over wat moet blijven en bewaar opnieuw.</Trans>
        </p>
      </Alert>
    )

  async function fetchAnew() {
    setFetching(true)
    try {
      onFetched(await queries.fetchQuery({ ...budgetQuery(id), staleTime: 0 }))
      setAnswered(refusal ?? undefined)
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
