import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { schemeWords } from '#modules/reports/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { CapacityYear } from '../../contract.ts'
import { hoursOf } from './activity-name.ts'

/** How many hours the files took that were closed in the year, by kind. Never by who made them. */
export function HoursPerFileCard({ year: { hoursPerFile } }: { year: CapacityYear }) {
  const { t } = useLingui()
  const word = useWord()
  const { number } = useFormat()
  if (hoursPerFile.length === 0) return null
  return (
    <Card title={t`Uren per afgesloten dossier`}>
      <p className="wh-figures__says">
        <Trans>
          Alleen dossiers waarop uren zijn geschreven, van iedereen samen. Soorten met minder dan vijf zulke dossiers staan er niet bij.
        </Trans>
      </p>
      <DataTable
        caption={t`Uren per afgesloten dossier`}
        rows={hoursPerFile}
        rowKey={({ scheme }) => scheme}
        columns={[
          { key: 'scheme', header: t`Soort`, cell: ({ scheme }) => capital(word(schemeWords[scheme])) },
          { key: 'closed', header: t`Afgesloten`, align: 'end', cell: ({ closed }) => number(closed) },
          { key: 'counted', header: t`Met uren`, align: 'end', cell: ({ counted }) => number(counted) },
          { key: 'median', header: t`De helft binnen (uur)`, align: 'end', cell: ({ median }) => number(hoursOf(median)) },
          { key: 'within', header: t`9 van de 10 binnen (uur)`, align: 'end', cell: ({ within }) => number(hoursOf(within)) },
        ]}
      />
    </Card>
  )
}
