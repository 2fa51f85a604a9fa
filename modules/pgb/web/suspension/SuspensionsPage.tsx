import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type SuspensionLine, suspensionEndWords, suspensionStateWords } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { BeginSuspension } from './BeginSuspension.tsx'
import { suspensionsOfFileQuery } from './suspension-queries.ts'
import { suspensionTones } from './suspension-tones.ts'
import { TermLeft } from './TermLeft.tsx'
import './suspension.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/opschorten')

/** The suspensions on a file, and where a new one begins. */
export function SuspensionsPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const budget = useQuery(budgetQuery(id))
  const found = useQuery(suspensionsOfFileQuery(id))
  const columns = useColumns()
  const refused = budget.error ?? found.error
  if (refused) return <RefusalPanel refusal={refused} onRetry={() => void Promise.all([budget.refetch(), found.refetch()])} />
  if (!budget.data || !found.data) return <LoadingState lines={8} />
  return (
    <>
      <BudgetHeading budget={budget.data} part="suspensions" />
      <div className="wh-suspension-stack">
        <DataTable
          caption={t`Opschortingen`}
          columns={columns}
          rows={found.data.rows}
          rowKey={({ id: key }) => key}
          rowHref={({ id: key }) => `/opschortingen/${key}`}
          empty={
            <EmptyState title={t`Er zijn geen betalingen opgeschort`}>
              <Trans>Opschorten is een zwaar middel. Kijk eerst of het lichter kan, en of de zorg doorgaat.</Trans>
            </EmptyState>
          }
        />
        {found.data.works ? (
          <Card title={t`Nieuwe opschorting`}>
            <BeginSuspension investigationId={id} holders={found.data.holders} />
          </Card>
        ) : null}
      </div>
    </>
  )
}

function useColumns(): Column<SuspensionLine>[] {
  const { t } = useLingui()
  const word = useWord()
  return [
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference, width: '10rem' },
    { key: 'holder', header: t`Budgethouder`, cell: ({ holder }) => holder },
    { key: 'product', header: t`Budget`, cell: ({ product }) => product },
    {
      key: 'state',
      header: t`Stand`,
      cell: ({ state, end }) => (
        <StatusBadge tone={suspensionTones[state]}>
          {word(suspensionStateWords[state])}
          {state === 'ended' && end ? `: ${word(suspensionEndWords[end])}` : ''}
        </StatusBadge>
      ),
    },
    {
      key: 'term',
      header: t`Termijn`,
      cell: ({ state, term, unpaid }) => {
        if (unpaid > 0) return <Plural value={unpaid} one="nog # betaling te doen" other="nog # betalingen te doen" />
        return term && state !== 'ended' ? <TermLeft term={term} /> : '–'
      },
    },
  ]
}
