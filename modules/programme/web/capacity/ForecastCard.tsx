import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { CapacityYear } from '../../contract.ts'
import { usePercent } from '../versions/version-words.tsx'
import { hoursOf, useActivityName } from './activity-name.ts'

/** Where the year ends at this pace, and what that is reckoned from. A year that is over has no forecast. */
export function ForecastCard({ year }: { year: CapacityYear }) {
  const { t } = useLingui()
  const { share, number } = useFormat()
  const percent = usePercent()
  const nameOf = useActivityName()
  if (year.through?.endsWith('-12-31')) return null
  const hasProgramme = year.activities.some(({ programmePercent }) => programmePercent !== null)
  const programme: Column<CapacityYear['activities'][number]> = {
    key: 'programme',
    header: t`Programma`,
    align: 'end',
    cell: ({ programmePercent }) => (programmePercent === null ? '–' : percent(programmePercent)),
  }

  return (
    <Card title={t`Verwachting voor het hele jaar`}>
      <p className="wh-figures__says">
        <Basis forecast={year.forecast} />
      </p>
      <DataTable
        caption={t`Verwachting voor het hele jaar per activiteit`}
        rows={year.activities}
        rowKey={({ activity }) => activity}
        columns={[
          { key: 'activity', header: t`Activiteit`, cell: (one) => <span lang={nameOf(one).lang}>{nameOf(one).label}</span> },
          ...(hasProgramme ? [programme] : []),
          { key: 'made', header: t`Nu`, align: 'end', cell: ({ madeShare }) => share(madeShare) },
          {
            key: 'forecast',
            header: t`Eind van het jaar`,
            align: 'end',
            cell: ({ forecastShare }) => <strong>{share(forecastShare)}</strong>,
          },
          {
            key: 'hours',
            header: t`In uren`,
            align: 'end',
            cell: ({ forecast }) => (forecast === null ? '–' : number(hoursOf(forecast))),
          },
        ]}
      />
    </Card>
  )
}

/** What the rest of the year is reckoned from, in words. */
function Basis({ forecast: { deployable, published, byPace, paceOf } }: Pick<CapacityYear, 'forecast'>) {
  const { number } = useFormat()
  const { i18n } = useLingui()
  const names = new Intl.ListFormat(i18n.locale).format(paceOf.map((month) => i18n.date(`${month}-15T12:00:00Z`, { month: 'long' })))
  return (
    <>
      <Trans>Dit is wat is gemaakt, aangevuld tot het einde van het jaar ({number(hoursOf(deployable))} inzetbare uren).</Trans>{' '}
      {published > 0 ? <Trans>Waar het rooster is gepubliceerd, telt het rooster: {number(hoursOf(published))} uur.</Trans> : null}{' '}
      {byPace > 0 && paceOf.length > 0 ? (
        <Trans>
          Voor de andere {number(hoursOf(byPace))} uur telt hoe de tijd in{' '}
          <Plural value={paceOf.length} one={`de maand ${names}`} other={`de maanden ${names}`} /> is verdeeld.
        </Trans>
      ) : null}
    </>
  )
}
