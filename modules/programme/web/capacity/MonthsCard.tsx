import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Switch } from '#design/switch.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { CapacityMonth, CapacityYear } from '../../contract.ts'
import { type CapacityView, capacityHref } from '../figures/figure-place.ts'
import { hoursOf, useActivityName } from './activity-name.ts'

/** The year by month, or up to each month: made, with what the roster gave below it, in shares or in hours. */
export function MonthsCard({ year, view }: { year: CapacityYear; view: CapacityView }) {
  const { t } = useLingui()
  const { upTo = false, inHours = false } = view
  const columns = useColumns(year, inHours)
  const hrefFor = (changed: CapacityView) => capacityHref({ year: year.year }, { ...view, ...changed })
  return (
    <Card title={upTo ? t`Opgeteld per maand` : t`Per maand`}>
      <div className="wh-capacity__switches">
        <Switch
          label={t`Maanden`}
          places={[
            { href: hrefFor({ upTo: false }), name: t`Per maand`, chosen: !upTo },
            { href: hrefFor({ upTo: true }), name: t`Opgeteld`, chosen: upTo },
          ]}
        />
        <Switch
          label={t`Maat`}
          places={[
            { href: hrefFor({ inHours: false }), name: t`In aandelen`, chosen: !inHours },
            { href: hrefFor({ inHours: true }), name: t`In uren`, chosen: inHours },
          ]}
        />
      </div>
      <p className="wh-figures__says">
        <Trans>Wat is gemaakt, met daaronder wat het rooster gaf. Een maand is voorlopig tot elk team haar heeft afgesloten.</Trans>
      </p>
      <div className="wh-capacity__months">
        <DataTable
          caption={t`Inzetbare tijd per maand en activiteit`}
          rows={upTo ? year.cumulated : year.months}
          rowKey={({ month }) => month}
          columns={columns}
        />
      </div>
    </Card>
  )
}

function useColumns(year: CapacityYear, inHours: boolean): Column<CapacityMonth>[] {
  const { t, i18n } = useLingui()
  const { share, number } = useFormat()
  const nameOf = useActivityName()
  const told = (minutes: number, part: number | null) => (inHours ? number(hoursOf(minutes)) : share(part))
  return [
    {
      key: 'month',
      header: t`Maand`,
      cell: ({ month, state }) => (
        <>
          {i18n.date(`${month}-15T12:00:00Z`, { month: 'long' })}
          <span className="wh-capacity__state">
            {state === 'closed' ? t`afgesloten` : state === 'open' ? t`voorlopig` : t`loopt, voorlopig`}
          </span>
        </>
      ),
    },
    { key: 'deployable', header: t`Inzetbaar (uur)`, align: 'end', cell: ({ deployable }) => number(hoursOf(deployable)) },
    ...year.activities.map(
      (activity): Column<CapacityMonth> => ({
        key: activity.activity,
        header: nameOf(activity).label,
        align: 'end',
        cell: ({ activities }) => {
          const one = activities.find((other) => other.activity === activity.activity)
          if (!one) return '–'
          return (
            <span className="wh-capacity__cell">
              {told(one.made, one.madeShare)}
              <span className="wh-capacity__planned">{t`rooster ${told(one.planned, one.plannedShare)}`}</span>
            </span>
          )
        },
      }),
    ),
    {
      key: 'not-recorded',
      header: t`Niet vastgelegd`,
      align: 'end',
      cell: ({ notRecorded, notRecordedShare }) =>
        told(Math.max(0, notRecorded), notRecordedShare === null ? null : Math.max(0, notRecordedShare)),
    },
  ]
}
