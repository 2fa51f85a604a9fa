import { Trans } from '@lingui/react/macro'
import type { Action } from '../../contract.ts'

/** From when until when, by day and in the evening. */
export function ActionTimes({ day, evening }: Pick<Action, 'day' | 'evening'>) {
  return (
    <>
      {day ? (
        <span className="wh-action-time">
          <Trans>
            overdag {day.from}–{day.until}
          </Trans>
        </span>
      ) : null}
      {evening ? (
        <span className="wh-action-time">
          <Trans>
            avond {evening.from}–{evening.until}
          </Trans>
        </span>
      ) : null}
    </>
  )
}
