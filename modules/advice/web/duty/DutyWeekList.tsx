import { Trans, useLingui } from '@lingui/react/macro'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import type { DutyWeek } from '../../contract.ts'

/** The days beside each other, or below each other on a phone; a closed day without duty stays small. */
export function DutyWeekList({ week: { days, today } }: { week: DutyWeek }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <ol className="wh-duty-week" aria-label={t`De week`}>
      {days.map(({ day, open, turns, gaps }) => (
        <li key={day} aria-current={day === today ? 'date' : undefined}>
          <h2>{capital(format.longDate(day))}</h2>
          {open ? null : (
            <p className="wh-question-line__small">
              <Trans>Dicht</Trans>
            </p>
          )}
          {open
            ? turns.map(({ accountId, name, from, until }) => (
                <p key={`${accountId} ${from}`}>
                  <strong>{name}</strong>
                  <br />
                  {from}–{until}
                </p>
              ))
            : null}
          {gaps.map(({ from, until }) => (
            <p key={from} className="wh-duty-week__gap">
              <Trans>
                Niemand {from}–{until}
              </Trans>
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
