import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { QuestionClock } from '../contract.ts'

const AN_HOUR = 60

/** Working time in words: `2 uur 10`. */
export function useWorkingTime(): (minutes: number) => string {
  const { t } = useLingui()
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / AN_HOUR), minutes % AN_HOUR]
    if (hours === 0) return t`${rest} min`
    return rest === 0 ? t`${hours} uur` : t`${hours} uur ${rest}`
  }
}

/** How the clock stands, in words; the colour only repeats them. */
export function ClockText({ clock }: { clock: QuestionClock }) {
  const { t } = useLingui()
  const time = useWorkingTime()
  const format = useFormat()
  if (clock.state === 'closed') return null
  if (clock.minutesLeft === null) return <StatusBadge>{t`Klok staat stil`}</StatusBadge>

  const left = time(Math.abs(clock.minutesLeft))
  const due = format.moment(clock.dueAt)
  if (clock.state === 'late') return <StatusBadge tone="danger">{t`Te laat sinds ${due}`}</StatusBadge>
  if (clock.state === 'nearly-late') return <StatusBadge tone="warning">{t`Bijna te laat: nog ${left}`}</StatusBadge>
  return <span>{t`Nog ${left}`}</span>
}
