import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { BudgetInvestigation } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { ReadOnlyNote } from '../ReadOnlyNote.tsx'
import { AssignmentCard } from './AssignmentCard.tsx'
import { GuestParts } from './FileSupport.tsx'
import { HoldersCard } from './HoldersCard.tsx'
import { KindCard } from './KindCard.tsx'
import { NeededCard } from './NeededCard.tsx'
import { SafetyFirst } from './SafetyFirst.tsx'

const page = getRouteApi('/staff/onderzoeken/$id/pgb')

/** What belongs to a file about budgets: whether people are safe, the assignment, whose budgets, and what comes next. */
export function BudgetPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const query = useQuery(budgetQuery(id))
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={8} />
  const budget = query.data
  if (budget.guestOf) return <Guest budget={budget} parts={budget.guestOf} />
  return (
    <>
      <BudgetHeading
        budget={budget}
        part="overview"
        actions={<LinkButton small href={`/onderzoeken/${id}`}>{t`Naar het dossier`}</LinkButton>}
      />
      <ReadOnlyNote budget={budget} />
      <Columns
        main={
          <>
            <SafetyFirst budget={budget} />
            <div id="opdracht">
              <AssignmentCard budget={budget} />
            </div>
            <HoldersCard budget={budget} />
          </>
        }
        aside={
          <>
            <NeededCard budget={budget} />
            <KindCard budget={budget} />
          </>
        }
      />
    </>
  )
}

function Guest({ budget, parts }: { budget: BudgetInvestigation; parts: NonNullable<BudgetInvestigation['guestOf']> }) {
  return (
    <>
      <BudgetHeading budget={budget} part="overview" />
      <GuestParts id={budget.id} parts={parts} />
    </>
  )
}
