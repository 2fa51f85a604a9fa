import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { MoneyCheck } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { CheckCard } from './CheckCard.tsx'
import { holderNames } from './holder-names.ts'
import { LookDialog } from './LookDialog.tsx'
import { checksQuery } from './money-queries.ts'
import { pointOf } from './money-search.ts'
import './money.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/punten')

/** What there is to check in a file: facts with their rows, each with the innocent explanation that is common. */
export function ChecksPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const budget = useQuery(budgetQuery(id))
  const checks = useQuery(checksQuery(id))
  const works = useMay('pgb.work') && budget.data?.works === true
  const search = page.useSearch()
  const navigate = page.useNavigate()
  const [looking, setLooking] = useState<MoneyCheck>()
  const failed = [budget, checks].find(({ isError }) => isError)
  if (failed) return <RefusalPanel refusal={failed.error} onRetry={() => void failed.refetch()} />
  if (!budget.data) return <LoadingState lines={8} />
  const names = holderNames(budget.data.holders, t`naam onbekend`)
  return (
    <>
      <BudgetHeading budget={budget.data} part="points" />
      <div className="wh-stack">
        <Alert title={t`Dit zijn feiten, geen oordeel`}>
          <Trans>
            Hieronder staat wat in de gegevens opvalt en wat u kunt nagaan. Vaak is er een gewone verklaring; die staat erbij. De volgorde
            zegt niets over hoe belangrijk iets is.
          </Trans>
        </Alert>
        {checks.data ? (
          <>
            {search.punt && !checks.data.some((check) => pointOf(check) === search.punt) ? (
              <Alert title={t`Dit punt staat er niet meer`}>
                <Trans>De gegevens zijn intussen veranderd. Wat u nu kunt nagaan, staat hieronder.</Trans>
              </Alert>
            ) : null}
            {byKind(checks.data).map(([kind, found]) => (
              <CheckCard
                key={kind}
                id={id}
                kind={kind}
                checks={found}
                names={names}
                open={search}
                onOpen={(punt) => void navigate({ search: { punt }, resetScroll: false })}
                onLook={works ? setLooking : undefined}
              />
            ))}
            {checks.data.length === 0 ? (
              <EmptyState
                title={t`Niets om na te gaan`}
                action={<LinkButton href={`/onderzoeken/${id}/pgb/gegevens`}>{t`Naar de gegevens`}</LinkButton>}
              >
                <Trans>In wat nu is ingelezen, valt niets op. Lees gegevens van de SVB in als die er nog niet staan.</Trans>
              </EmptyState>
            ) : null}
          </>
        ) : (
          <LoadingState lines={8} />
        )}
      </div>
      <LookDialog id={id} check={looking} onClose={() => setLooking(undefined)} />
    </>
  )
}

/** They come in the order of the kinds, which stays. */
function byKind(checks: readonly MoneyCheck[]): [MoneyCheck['kind'], MoneyCheck[]][] {
  return [...Map.groupBy(checks, ({ kind }) => kind)]
}
