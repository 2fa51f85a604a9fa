import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { dayInAmsterdam, daysBetween } from '#platform/contract/calendar.ts'

interface DaysLeftProps {
  day: string
  state?: 'running' | 'nearly-over' | 'over'
  /** Somebody else's time: when it is over, nobody is late. */
  theirs?: boolean
}

/** How long a term still runs, as a word: "nog 3 dagen", "vandaag", "verlopen"; "voorbij" when that is nobody's fault. */
export function DaysLeft({ day, state, theirs }: DaysLeftProps) {
  const { t } = useLingui()
  const left = daysBetween(dayInAmsterdam(new Date()), day)
  if (left < 0 && theirs) return <StatusBadge tone="neutral">{t`voorbij`}</StatusBadge>

  const tone = state === 'over' || left < 0 ? 'danger' : state === 'nearly-over' || (!state && left <= 7) ? 'warning' : 'neutral'
  return (
    <StatusBadge tone={tone}>
      {left < 0 ? t`verlopen` : left === 0 ? t`vandaag` : t`${plural(left, { one: 'nog # dag', other: 'nog # dagen' })}`}
    </StatusBadge>
  )
}
