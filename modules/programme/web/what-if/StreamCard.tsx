import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { useWord } from '#platform/web/language.ts'
import { type StreamOutcome, streamWords } from '../../contract.ts'
import { ShownSpread } from './ShownSpread.tsx'
import { StockMultiples } from './StockMultiples.tsx'
import { type OutcomeLine, useOutcomeLines } from './use-outcome-lines.ts'

/** One kind of work: now and in the scenario, in numbers, and its stock month by month. */
export function StreamCard({ now, then }: { now: StreamOutcome; then: StreamOutcome }) {
  const { t } = useLingui()
  const word = useWord()
  const lines = useOutcomeLines()
  const name = word(streamWords[now.stream])
  return (
    <Card title={name}>
      <DataTable<OutcomeLine>
        caption={t`${name}: nu en in dit scenario`}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: 'what', header: t`Wat`, cell: ({ label }) => label },
          { key: 'now', header: t`Nu`, align: 'end', cell: ({ of, unit }) => <ShownSpread spread={of(now)} unit={unit} /> },
          { key: 'then', header: t`In dit scenario`, align: 'end', cell: ({ of, unit }) => <ShownSpread spread={of(then)} unit={unit} /> },
        ]}
      />
      <StockMultiples now={now} then={then} />
    </Card>
  )
}
