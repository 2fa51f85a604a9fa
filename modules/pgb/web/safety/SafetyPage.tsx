import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery, safetyQuery } from '../budget-queries.ts'
import { ReadOnlyNote } from '../ReadOnlyNote.tsx'
import { usePart } from '../use-part.tsx'
import { HolderSafety } from './HolderSafety.tsx'
import { WhatMayBeShared } from './WhatMayBeShared.tsx'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/veilig')

/** Make safe: whether each budget holder is safe, and the steps to get there. Apart from the question of lawfulness. */
export function SafetyPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const budget = useQuery(budgetQuery(id))
  const safety = useQuery(safetyQuery(id))
  const { shown, search, more } = usePart(budget.data?.holders ?? [], { atOnce: 20, nameOf: ({ name }) => name })
  const failed = budget.isError ? budget : safety.isError ? safety : undefined
  if (failed) return <RefusalPanel refusal={failed.error} onRetry={() => void failed.refetch()} />
  if (!budget.data || !safety.data) return <LoadingState lines={8} />
  const known = new Map(safety.data.holders.map((holder) => [holder.holderId, holder]))
  return (
    <>
      <BudgetHeading budget={budget.data} part="safety" />
      <ReadOnlyNote budget={budget.data} />
      <p className="wh-budget-intro">
        <Trans>
          Gaat het goed met de cliënt, en komt de zorg die nodig is? Dit staat los van de vraag of het budget goed is besteed. Zet een stap
          zodra die nodig is; wacht niet op het onderzoek.
        </Trans>
      </p>
      {search}
      <div className="wh-budget-cards">
        {budget.data.holders.length === 0 ? (
          <EmptyState title={t`Er staan nog geen cliënten in dit onderzoek`}>
            <Trans>Voeg ze toe bij Cliënten. Daarna legt u hier vast of zij veilig zijn.</Trans>
          </EmptyState>
        ) : (
          shown.map((holder) => {
            const { looks = [], steps = [] } = known.get(holder.id) ?? {}
            return <HolderSafety key={holder.id} budget={budget.data} holder={holder} looks={looks} steps={steps} />
          })
        )}
        {more}
        <WhatMayBeShared />
      </div>
    </>
  )
}
