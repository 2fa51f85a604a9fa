import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { valuesOf } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { capacityActivityWords } from '../../contract/words.ts'
import type { HoursMonth } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'

/** The hours of the unit by activity, evening apart; for the team as a whole. */
export function SumsCard({ sums, year }: Pick<HoursMonth, 'sums'> & { year: string }) {
  const { t } = useLingui()
  const word = useWord()
  const of = (activity: string, part?: string) =>
    sums.filter((sum) => sum.activity === activity && (!part || sum.part === part)).reduce((total, { minutes }) => total + minutes, 0)
  const rows = valuesOf(capacityActivityWords).filter((activity) => of(activity) !== 0)
  return (
    <Card
      title={t`Uren per activiteit`}
      actions={
        <a className="utrecht-link utrecht-link--html-a" href={`/api/v1/capacity/months/csv?year=${year}`} download>
          <Trans>Heel {year} (CSV)</Trans>
        </a>
      }
    >
      <DataTable
        caption={t`Bevestigde uren van het team per activiteit`}
        rows={rows}
        rowKey={(activity) => activity}
        empty={<EmptyState title={t`Er zijn in deze maand nog geen uren bevestigd`} />}
        columns={[
          { key: 'activity', header: t`Activiteit`, cell: (activity) => word(capacityActivityWords[activity]) },
          { key: 'day', header: t`Overdag`, align: 'end', cell: (activity) => writeHours(of(activity, 'day')) },
          { key: 'evening', header: t`Avond`, align: 'end', cell: (activity) => writeHours(of(activity, 'evening')) },
          { key: 'total', header: t`Samen`, align: 'end', cell: (activity) => writeHours(of(activity)) },
        ]}
      />
    </Card>
  )
}
