import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { useSession } from '#platform/web/session.ts'
import type { HoursMonth } from '../../contract.ts'
import { weekNumber } from '../week-words.ts'

/** Who confirmed which week, by name: yes or not yet, and nothing that compares people. */
export function WeeksOfPeople({ people }: Pick<HoursMonth, 'people'>) {
  const { t } = useLingui()
  const me = useSession()?.account?.id
  const mondays = [...new Set(people.flatMap(({ weeks }) => weeks.map(({ monday }) => monday)))].sort()
  return (
    <Card title={t`Wat is bevestigd`}>
      <DataTable
        caption={t`Per collega en week: bevestigd of nog niet`}
        rows={people}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t`Er is nog niets te bevestigen`}>
            <Trans>Hier staan collega’s van wie in deze maand een dag voorbij is waarop zij volgens rooster of contract werkten.</Trans>
          </EmptyState>
        }
        columns={[
          { key: 'name', header: t`Naam`, cell: ({ name }) => name },
          ...mondays.map((monday) => ({
            key: monday,
            header: t`Week ${weekNumber(monday)}`,
            cell: ({ id, name, weeks }: HoursMonth['people'][number]) => {
              const week = weeks.find((one) => one.monday === monday)
              if (!week) return '–'
              const said = week.asked ? t`teruggevraagd` : week.confirmed ? t`ja` : t`nog niet`
              return (
                <Link
                  href={id === me ? `/mijn-tijd?week=${monday}` : `/team-tijd/uren/${id}?week=${monday}`}
                  aria-label={t`${name}, week ${weekNumber(monday)}: ${said}`}
                >
                  {said}
                </Link>
              )
            },
          })),
        ]}
      />
    </Card>
  )
}
