import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { BarList } from '#design/bar-list.tsx'
import { Card, Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ProviderInvestigation } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { InterimAdviceCard } from './InterimAdviceCard.tsx'
import { PhasesCard } from './PhasesCard.tsx'
import { providerQuery } from './provider-queries.ts'
import './provider.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/verloop')

/** How a long investigation goes: its phases, what was advised meanwhile, and the hours that it took. */
export function CoursePage() {
  const { id } = page.useParams()
  const budget = useQuery(budgetQuery(id))
  const provider = useQuery(providerQuery(id))
  const failed = budget.error ?? provider.error
  if (failed) return <RefusalPanel refusal={failed} onRetry={() => void Promise.all([budget.refetch(), provider.refetch()])} />
  if (!budget.data || !provider.data) return <LoadingState lines={8} />
  const { phases, interimAdvices, approvedForWorkAndIncome, hours } = provider.data
  const { works, domain } = budget.data
  return (
    <>
      <BudgetHeading budget={budget.data} part="course" />
      <Columns
        main={<PhasesCard id={id} works={works} phases={phases} />}
        aside={
          <>
            <InterimAdviceCard
              id={id}
              works={works}
              law={domain === 'youth-act' ? 'youth-act' : 'wmo'}
              advices={interimAdvices}
              approved={approvedForWorkAndIncome}
            />
            <HoursCard hours={hours} />
          </>
        }
      />
    </>
  )
}

function HoursCard({ hours }: Pick<ProviderInvestigation, 'hours'>) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const total = hours.reduce((sum, { minutes }) => sum + minutes, 0)
  const most = Math.max(...hours.map(({ minutes }) => minutes), 1)
  return (
    <Card title={t`Uren`}>
      {hours.length === 0 ? (
        <p>
          <Trans>Er zijn nog geen uren op dit dossier geschreven.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Samen {format.number(Math.round(total / 60))} uur, van iedereen die eraan werkt.</Trans>
          </p>
          <BarList
            caption={t`Uren per maand`}
            columns={{ label: t`Maand`, number: t`Uren` }}
            rows={hours.map(({ month, minutes }) => ({
              key: month,
              label: i18n.date(`${month}T12:00:00Z`, { month: 'long', year: 'numeric' }),
              value: minutes,
              of: most,
              number: format.number(Math.round(minutes / 60)),
            }))}
          />
        </>
      )}
    </Card>
  )
}
