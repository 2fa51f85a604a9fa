import { Plural, Trans } from '@lingui/react/macro'
import { dayInAmsterdam, daysBetween } from '#platform/contract/calendar.ts'
import './time-to-judge.css'

/** How many days are left to judge a report, in words; nothing once it is judged. `judgeBy` is the last day. */
export function TimeToJudge({ judgeBy }: { judgeBy: string | null }) {
  if (!judgeBy) return null
  const days = daysBetween(dayInAmsterdam(new Date()), judgeBy)
  const late = -days
  return (
    <span className="wh-time-left" data-late={days < 0 || undefined} data-soon={(days >= 0 && days <= 2) || undefined}>
      {days > 0 ? <Plural value={days} one="nog # dag" other="nog # dagen" /> : null}
      {days === 0 ? <Trans>vandaag de laatste dag</Trans> : null}
      {days < 0 ? <Plural value={late} one="# dag te laat" other="# dagen te laat" /> : null}
    </span>
  )
}
