import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { SelectField } from '#design/select-field.tsx'
import { Tabs } from '#design/tabs.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { BudgetTables } from './BudgetTables.tsx'
import { GrantedByHolder } from './GrantedByHolder.tsx'
import { holderNames } from './holder-names.ts'
import { ImportList } from './ImportList.tsx'
import { ClaimList, PaymentList } from './MoneyLists.tsx'
import type { MoneyPart } from './money-search.ts'
import { PaidMonths } from './PaidMonths.tsx'
import { StayList } from './StayList.tsx'
import './money.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gegevens')

/** What the SVB says about the budgets in a file: read in, and looked at by holder, agreement and month. */
export function MoneyPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const search = page.useSearch()
  const navigate = page.useNavigate()
  const query = useQuery(budgetQuery(id))
  const works = useMay('pgb.work') && query.data?.works === true
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={8} />

  const budget = query.data
  const given = { id, holder: search.client, works, names: holderNames(budget.holders, t`naam onbekend`) }
  const tabs: { id: MoneyPart; label: string; content: React.ReactNode }[] = [
    { id: 'budgetten', label: t`Budgetten`, content: <BudgetTables {...given} /> },
    { id: 'toegekend', label: t`Toegekend`, content: <GrantedByHolder {...given} holders={budget.holders} /> },
    { id: 'maanden', label: t`Betaald per maand`, content: <PaidMonths {...given} year={search.jaar} /> },
    { id: 'betalingen', label: t`Betalingen`, content: <PaymentList {...given} search={search} /> },
    { id: 'declaraties', label: t`Declaraties`, content: <ClaimList {...given} search={search} /> },
    { id: 'verblijf', label: t`Verblijf elders`, content: <StayList {...given} holders={budget.holders} /> },
    { id: 'bestanden', label: t`Ingelezen bestanden`, content: <ImportList {...given} /> },
  ]
  return (
    <>
      <BudgetHeading
        budget={budget}
        part="data"
        actions={
          works ? <LinkButton look="primary" href={`/onderzoeken/${id}/pgb/gegevens/inlezen`}>{t`Bestand inlezen`}</LinkButton> : null
        }
      />
      {budget.kind === 'provider' ? (
        <div className="wh-money-client">
          <SelectField
            name="client"
            label={t`Cliënt`}
            width="medium"
            placeholder={t`Alle cliënten`}
            options={budget.holders.map((holder) => ({ value: holder.id, label: given.names(holder.id) }))}
            value={search.client ?? ''}
            onChange={(event) => void navigate({ search: { deel: search.deel, client: event.target.value || undefined } })}
          />
        </div>
      ) : null}
      <Tabs
        label={t`Gegevens over de budgetten`}
        tabs={tabs}
        selected={search.deel ?? 'budgetten'}
        onSelect={(deel) => void navigate({ search: { deel: deel as MoneyPart, client: search.client } })}
      />
    </>
  )
}
