import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { importStateWords } from '../../contract.ts'
import { importsQuery } from '../report-queries.ts'

/** The files that this person read in before; nothing is shown while there are none. */
export function EarlierImports() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const imports = useQuery(importsQuery)
  if (!imports.data || imports.data.rows.length === 0) return null
  return (
    <Card title={t`Eerder door u ingelezen`} look="quiet">
      <DataTable
        caption={t`Bestanden met wat eruit kwam`}
        rows={imports.data.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/meldingen/importeren/${row.id}`}
        columns={[
          { key: 'started', header: t`Begonnen`, cell: (row) => format.moment(row.startedAt) },
          { key: 'state', header: t`Stand`, cell: (row) => capital(word(importStateWords[row.state])) },
          { key: 'kept', header: t`Nieuw`, align: 'end', cell: (row) => format.number(row.kept) },
          { key: 'known', header: t`Al bekend`, align: 'end', cell: (row) => format.number(row.alreadyKnown) },
          { key: 'refused', header: t`Geweigerd`, align: 'end', cell: (row) => format.number(row.refused) },
        ]}
      />
    </Card>
  )
}
