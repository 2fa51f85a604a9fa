import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { agreementUnitWords, providerKindWords, tariffKindWords } from '../../contract/words.ts'
import type { MoneyAgreement, MoneyBudget } from '../../contract.ts'
import type { MoneyGiven } from './holder-names.ts'
import { overviewQuery } from './money-queries.ts'

/** Budgets and care agreements of each holder. */
export function BudgetTables({ id, holder, works, names }: MoneyGiven) {
  const { t } = useLingui()
  const query = useQuery(overviewQuery(id))
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <LoadingState lines={6} />
  const of = <Row extends { holderId: string }>(rows: Row[]) => rows.filter(({ holderId }) => holder === undefined || holderId === holder)
  const [budgets, agreements] = [of(query.data.budgets), of(query.data.agreements)]
  if (budgets.length === 0 && agreements.length === 0)
    return (
      <EmptyState
        title={t`Nog geen budgetten of zorgovereenkomsten`}
        action={works ? <LinkButton href={`/onderzoeken/${id}/pgb/gegevens/inlezen`}>{t`Bestand inlezen`}</LinkButton> : null}
      >
        <Trans>Lees eerst de budgetten van de SVB in, dan de zorgovereenkomsten, en daarna declaraties en betalingen.</Trans>
      </EmptyState>
    )
  return (
    <div className="wh-stack">
      <Budgets rows={budgets} names={names} />
      <Agreements rows={agreements} names={names} />
    </div>
  )
}

function Budgets({ rows, names }: { rows: MoneyBudget[]; names: MoneyGiven['names'] }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  return (
    <Card title={t`Budgetten`} look="quiet">
      <DataTable
        caption={t`Budgetten`}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p>{t`Er zijn nog geen budgetten ingelezen.`}</p>}
        columns={[
          { key: 'holder', header: t`Budgethouder`, cell: ({ holderId }) => names(holderId) },
          { key: 'product', header: t`Product`, cell: ({ product, productCode }) => product || productCode || '–' },
          { key: 'tariff', header: t`Tarief`, cell: ({ tariffKind }) => (tariffKind ? word(tariffKindWords[tariffKind]) : '–') },
          { key: 'period', header: t`Geldig`, cell: ({ validFrom, validTo }) => t`${format.date(validFrom)} t/m ${format.date(validTo)}` },
          { key: 'amount', header: t`Budget`, align: 'end', cell: ({ amountCents }) => format.money(amountCents) },
          { key: 'paid', header: t`Betaald`, align: 'end', cell: ({ paidCents }) => format.money(paidCents) },
          { key: 'source', header: t`Kenmerk`, cell: ({ reference, sourceSystem }) => `${reference} (${sourceSystem})` },
        ]}
      />
    </Card>
  )
}

function Agreements({ rows, names }: { rows: MoneyAgreement[]; names: MoneyGiven['names'] }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const hours = (minutes: number | null) => (minutes === null ? '–' : format.number(minutes / 60))
  return (
    <Card title={t`Zorgovereenkomsten`} look="quiet">
      <DataTable
        caption={t`Zorgovereenkomsten`}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p>{t`Er zijn nog geen zorgovereenkomsten ingelezen.`}</p>}
        columns={[
          { key: 'provider', header: t`Zorgverlener`, cell: ({ provider }) => provider.name },
          {
            key: 'kind',
            header: t`Soort`,
            cell: ({ provider }) =>
              provider.kvkNumber
                ? t`${word(providerKindWords[provider.kind])}, KvK ${provider.kvkNumber}`
                : word(providerKindWords[provider.kind]),
          },
          { key: 'holder', header: t`Budgethouder`, cell: ({ holderId }) => names(holderId) },
          {
            key: 'period',
            header: t`Geldig`,
            cell: ({ validFrom, validTo, endedOn }) =>
              endedOn
                ? t`${format.date(validFrom)}, beëindigd op ${format.date(endedOn)}`
                : validTo
                  ? t`${format.date(validFrom)} t/m ${format.date(validTo)}`
                  : t`vanaf ${format.date(validFrom)}`,
          },
          { key: 'hours', header: t`Uren per week`, align: 'end', cell: ({ minutesPerWeek }) => hours(minutesPerWeek) },
          {
            key: 'tariff',
            header: t`Tarief`,
            align: 'end',
            cell: ({ tariffCents, unit }) =>
              tariffCents === null ? '–' : t`${format.money(tariffCents)} per ${word(agreementUnitWords[unit])}`,
          },
          { key: 'source', header: t`Kenmerk`, cell: ({ reference }) => reference },
        ]}
      />
    </Card>
  )
}
