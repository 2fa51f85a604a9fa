import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { HoursCorrection } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'
import { useLineWords } from './use-line-words.ts'

interface CorrectionListProps {
  corrections: readonly HoursCorrection[]
  /** Says whose they are, where they are of several people */
  named?: boolean
}

/** What was changed after a month was closed: what, by how much, why and by whom. */
export function CorrectionList({ corrections, named = false }: CorrectionListProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { nameOf, fileOf } = useLineWords()
  if (corrections.length === 0) return null
  const rows = corrections.map((correction, place) => ({ ...correction, key: String(place) }))
  return (
    <Card title={t`Correcties na afsluiting`}>
      <DataTable
        caption={t`Wijzigingen van maanden die waren afgesloten`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'day', header: t`Dag`, cell: ({ day }) => format.date(day) },
          ...(named ? [{ key: 'who', header: t`Wie`, cell: ({ account }: HoursCorrection) => account.name }] : []),
          { key: 'what', header: t`Waarvoor`, cell: (row) => [nameOf(row), fileOf(row)].filter(Boolean).join(' · ') },
          { key: 'minutes', header: t`Verschil`, align: 'end', cell: ({ minutes }) => `${minutes > 0 ? '+' : ''}${writeHours(minutes)}` },
          { key: 'reason', header: t`Reden`, cell: ({ reason }) => reason },
          { key: 'by', header: t`Gewijzigd`, cell: ({ by, at }) => t`${by}, ${format.moment(at)}` },
        ]}
      />
    </Card>
  )
}
