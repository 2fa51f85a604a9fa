import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { trainingSubjectWords } from '../../contract/words.ts'
import type { TrainingCounts } from '../../contract.ts'
import { subjects } from './team-search.ts'
import { trainingCountsQuery } from './training-queries.ts'

type Unit = TrainingCounts['units'][number]

/** How many of each team have a valid training, per subject. */
export function TrainingCountsCard() {
  const { t } = useLingui()
  const word = useWord()
  const counts = useQuery(trainingCountsQuery)
  if (counts.isError) return <RefusalPanel refusal={counts.error} onRetry={() => void counts.refetch()} />
  return (
    <Card title={t`Per team met een geldige opleiding`}>
      <DataTable
        caption={t`Medewerkers met een geldige opleiding, per team`}
        loading={counts.isPending}
        rows={counts.data?.units}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t`Nog geen team`}>
            <Trans>Zodra er handhavingsspecialisten of coördinatoren werken, staat hun team hier.</Trans>
          </EmptyState>
        }
        columns={[
          { key: 'unit', header: t`Team`, cell: ({ unit }) => unit },
          ...subjects.map((subject) => ({
            key: subject,
            header: capital(word(trainingSubjectWords[subject])),
            cell: (unit: Unit) => <Count unit={unit} subject={subject} />,
          })),
        ]}
      />
    </Card>
  )
}

function Count({ unit, subject }: { unit: Unit; subject: (typeof subjects)[number] }) {
  const count = unit.subjects.find((one) => one.subject === subject)
  if (!count) return '–'
  const { valid, colleagues } = count
  return (
    <Trans>
      {valid} van {colleagues}
    </Trans>
  )
}
