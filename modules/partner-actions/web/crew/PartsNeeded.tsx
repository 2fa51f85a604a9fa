import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import type { Action } from '../../contract.ts'

/** For each part of the day how many are needed and how many there are. */
export function PartsNeeded({ action: { day, evening, crew, neededStaff } }: { action: Action }) {
  const { t } = useLingui()
  const parts = [
    { key: 'day', label: t`Overdag`, times: day, there: crew.filter(({ byDay }) => byDay).length },
    { key: 'evening', label: t`’s Avonds`, times: evening, there: crew.filter(({ byEvening }) => byEvening).length },
  ]
  return (
    <ul className="wh-crew-parts" aria-label={t`Hoeveel mensen er zijn en nodig zijn`}>
      {parts.map(({ key, label, times, there }) =>
        times ? (
          <li key={key}>
            <strong>{label}</strong>
            <span>
              {times.from}–{times.until}
            </span>
            <StatusBadge tone={there >= neededStaff ? 'safe' : 'warning'}>{t`${there} van ${neededStaff}`}</StatusBadge>
          </li>
        ) : null,
      )}
    </ul>
  )
}
