import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Bar } from '#design/bar.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { MoneyAgreement, PaidMonth } from '../../contract.ts'
import type { MoneyGiven } from './holder-names.ts'
import { monthsQuery, overviewQuery } from './money-queries.ts'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gegevens')
const MOST_HOLDERS = 10

/** What was paid in each month of a year on each care agreement, by holder. */
export function PaidMonths({ id, holder, names, year }: MoneyGiven & { year: number | undefined }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const months = useQuery(monthsQuery(id))
  const overview = useQuery(overviewQuery(id))
  const failed = [months, overview].find(({ isError }) => isError)
  if (failed) return <RefusalPanel refusal={failed.error} onRetry={() => void failed.refetch()} />
  if (!months.data || !overview.data) return <LoadingState lines={8} />

  const agreements = overview.data.agreements.filter(({ holderId }) => holder === undefined || holderId === holder)
  const known = new Set(agreements.map((agreement) => agreement.id))
  const paid = months.data.filter(({ agreementId }) => known.has(agreementId))
  const years = [...new Set(paid.map(({ month }) => month.slice(0, 4)))].sort().reverse()
  const shown = years.find((one) => Number(one) === year) ?? years[0]
  if (!shown)
    return (
      <EmptyState title={t`Nog geen betalingen`}>
        <Trans>Lees het bestand met betalingen van de SVB in. Daarna staat hier per maand wat is betaald.</Trans>
      </EmptyState>
    )
  const inYear = paid.filter(({ month }) => month.startsWith(shown))
  const paidOn = new Set(inYear.map(({ agreementId }) => agreementId))
  const holders = [...new Set(agreements.filter((agreement) => paidOn.has(agreement.id)).map(({ holderId }) => holderId))]
  return (
    <div className="wh-stack">
      <SelectField
        name="jaar"
        label={t`Jaar`}
        width="short"
        options={years.map((value) => ({ value, label: value }))}
        value={shown}
        onChange={(event) => void navigate({ search: (before) => ({ ...before, jaar: Number(event.target.value) }) })}
      />
      {holders.slice(0, MOST_HOLDERS).map((holderId) => (
        <OfHolder
          key={holderId}
          name={names(holderId)}
          agreements={agreements.filter((agreement) => agreement.holderId === holderId && paidOn.has(agreement.id))}
          months={inYear}
          year={shown}
        />
      ))}
      {holders.length > MOST_HOLDERS ? <p>{t`Kies hierboven een cliënt om de anderen te zien.`}</p> : null}
    </div>
  )
}

interface OfHolderProps {
  name: string
  agreements: MoneyAgreement[]
  months: PaidMonth[]
  year: string
}

function OfHolder({ name, agreements, months, year }: OfHolderProps) {
  const { t } = useLingui()
  const format = useFormat()
  const own = new Map(months.map((paid) => [`${paid.agreementId} ${paid.month}`, paid.cents]))
  const lines = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}-01`).map((month) => {
    const amounts = agreements.map((agreement) => own.get(`${agreement.id} ${month}`) ?? 0)
    return { month, amounts, total: amounts.reduce((sum, cents) => sum + cents, 0) }
  })
  const whole = {
    month: '',
    amounts: agreements.map((_, place) => lines.reduce((sum, { amounts }) => sum + (amounts[place] ?? 0), 0)),
    total: lines.reduce((sum, { total }) => sum + total, 0),
  }
  const most = Math.max(...lines.map(({ total }) => total))
  return (
    <Card title={name} look="quiet">
      <DataTable
        caption={t`Betaald aan de zorg van ${name} in ${year}`}
        rows={[...lines, whole]}
        rowKey={({ month }) => month || 'year'}
        columns={[
          {
            key: 'month',
            header: t`Maand`,
            cell: ({ month }) => (month ? format.month(month) : <strong>{t`heel ${year}`}</strong>),
            width: '10rem',
          },
          ...(agreements.length > 1
            ? agreements.map((agreement, place) => ({
                key: agreement.id,
                header: `${agreement.provider.name} (${agreement.reference})`,
                align: 'end' as const,
                cell: ({ amounts }: (typeof lines)[number]) => (amounts[place] ? format.money(amounts[place]) : '–'),
              }))
            : []),
          {
            key: 'total',
            header: agreements.length > 1 ? t`Samen` : (agreements[0]?.provider.name ?? t`Samen`),
            align: 'end',
            cell: ({ month, total }) => (month ? format.money(total) : <strong>{format.money(total)}</strong>),
          },
          {
            key: 'bar',
            header: t`Verloop`,
            cell: ({ month, total }) =>
              month ? (
                <span className="wh-money-bar">
                  <Bar value={total} of={most} />
                </span>
              ) : null,
            width: '30%',
          },
        ]}
      />
    </Card>
  )
}
