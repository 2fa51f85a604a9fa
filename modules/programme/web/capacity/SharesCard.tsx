import { Trans, useLingui } from '@lingui/react/macro'
import { BarList, type BarRow } from '#design/bar-list.tsx'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { CapacityYear } from '../../contract.ts'
import { usePercent } from '../versions/version-words.tsx'
import { hoursOf, useActivityName } from './activity-name.ts'

/** Made beside the programme: a bar for what was made, with a mark where the programme puts it. */
export function SharesCard({ year }: { year: CapacityYear }) {
  const { t } = useLingui()
  const { share, number } = useFormat()
  const percent = usePercent()
  const nameOf = useActivityName()
  const { activities, notRecorded, notRecordedShare, deployable } = year
  const hasProgramme = activities.some(({ programmePercent }) => programmePercent !== null)
  const of = lengthFor(year)
  const rows: BarRow[] = activities.map((one) => {
    const { label, lang } = nameOf(one)
    return {
      key: one.activity,
      label,
      lang,
      value: (one.madeShare ?? 0) * 100,
      of,
      mark: one.programmePercent ?? undefined,
      hollow: one.activity === 'unassigned',
      number: share(one.madeShare),
      beside: hasProgramme ? (one.programmePercent === null ? '–' : percent(one.programmePercent)) : share(one.plannedShare),
      after: hasProgramme ? share(one.plannedShare) : undefined,
    }
  })
  rows.push({
    key: 'not-recorded',
    label: t`Niet vastgelegd`,
    value: Math.max(0, (notRecordedShare ?? 0) * 100),
    of,
    hollow: true,
    number: share(Math.max(0, notRecordedShare ?? 0)),
    beside: '',
    after: '',
  })

  return (
    <Card title={hasProgramme ? t`Gemaakt naast het programma` : t`Gemaakt`}>
      <p className="wh-figures__says">
        <Trans>
          Van de {number(hoursOf(deployable))} inzetbare uren.{' '}
          {hasProgramme ? t`De streep in een balk is het deel volgens het programma.` : ''}
        </Trans>{' '}
        {notRecorded < 0 ? <Trans>Er is {number(hoursOf(-notRecorded))} uur meer vastgelegd dan inzetbaar was.</Trans> : null}
      </p>
      <div className="wh-capacity__shares">
        <BarList
          caption={t`Deel van de inzetbare tijd per activiteit`}
          columns={{
            label: t`Activiteit`,
            number: t`Gemaakt`,
            beside: hasProgramme ? t`Programma` : t`Rooster`,
            after: hasProgramme ? t`Rooster` : undefined,
          }}
          rows={rows}
        />
      </div>
      <p className="wh-figures__beside wh-capacity__meaning">
        <Trans>
          Inzetbaar is wat er van de contracturen over is na feestdagen, verlof, afwezigheid, opleiding en algemene tijd zoals overleg.
          Rooster is wat in het gepubliceerde rooster stond.
        </Trans>
      </p>
    </Card>
  )
}

/** What the whole length of a bar stands for: a little more than the largest share, up to the next ten. */
function lengthFor({ activities, notRecordedShare }: CapacityYear): number {
  const largest = Math.max(
    10,
    (notRecordedShare ?? 0) * 100,
    ...activities.flatMap(({ madeShare, programmePercent }) => [(madeShare ?? 0) * 100, programmePercent ?? 0]),
  )
  return Math.ceil((largest + 1) / 10) * 10
}
