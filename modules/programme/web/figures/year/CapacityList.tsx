import { Trans, useLingui } from '@lingui/react/macro'
import { BarList, type BarRow } from '#design/bar-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { type Dashboard, openAtYearEndWords } from '../../../contract.ts'
import { usePercent } from '../../versions/version-words.tsx'
import { FigureLink } from '../FigureLink.tsx'

/** How the programme divides the capacity, what it does not assign, and how many files were open at the end of the year. */
export function CapacityList({ dashboard }: { dashboard: Dashboard }) {
  const { activities, notAssignedPercent } = dashboard
  const { t } = useLingui()
  const percent = usePercent()
  const left = notAssignedPercent ?? 0
  const rows: BarRow[] = activities.map(({ id, title, sharePercent }) => ({
    key: id,
    label: title,
    lang: 'nl',
    value: sharePercent ?? 0,
    of: 100,
    number: sharePercent === null ? '–' : percent(sharePercent),
  }))
  if (left > 0) rows.push({ key: 'left', label: t`Niet toegewezen`, value: left, of: 100, hollow: true, number: percent(left) })

  return (
    <>
      {activities.length > 0 ? (
        <>
          <p className="wh-figures__says">
            <CapacityTold largest={largestOf(activities)} left={left} />
          </p>
          <BarList
            caption={t`Verdeling van de capaciteit`}
            columns={{ label: t`Activiteit`, number: t`Deel van de capaciteit` }}
            rows={rows}
          />
        </>
      ) : null}
      <p className="wh-year__open">
        <OpenTold dashboard={dashboard} />
      </p>
    </>
  )
}

function CapacityTold({ largest, left }: { largest: Dashboard['activities'][number] | undefined; left: number }) {
  const percent = usePercent()
  const share = percent(largest?.sharePercent ?? 0)
  const title = largest?.title
  if (!largest?.sharePercent) return <Trans>Het programma noemt geen verdeling van de capaciteit.</Trans>
  if (left > 0)
    return (
      <Trans>
        Het meeste, {share}, gaat naar {title}. Niet toegewezen is {percent(left)}.
      </Trans>
    )
  return (
    <Trans>
      Het meeste, {share}, gaat naar {title}. Alle capaciteit is toegewezen.
    </Trans>
  )
}

function largestOf(activities: Dashboard['activities']) {
  return activities.toSorted((one, other) => (other.sharePercent ?? 0) - (one.sharePercent ?? 0))[0]
}

function OpenTold({ dashboard: { openAtYearEnd, asOf, year } }: { dashboard: Dashboard }) {
  const format = useFormat()
  const figure = { key: 'open-at-year-end', words: openAtYearEndWords } as const
  const count = (
    <strong>
      <FigureLink place={{ year, asOf: asOf ?? undefined }} figure={figure} count={openAtYearEnd.n} />
    </strong>
  )
  if (!asOf && openAtYearEnd.on !== `${year}-12-31`)
    return <Trans>Op dit moment zijn er {count} dossiers open, van meldingen uit alle jaren.</Trans>
  return (
    <Trans>
      Op {format.date(openAtYearEnd.on)} waren er {count} dossiers open, van meldingen uit alle jaren.
    </Trans>
  )
}
