import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { dayInAmsterdam, daysBetween } from '#platform/contract/calendar.ts'

/** How long until a day, as a word: "nog 3 dagen", "vandaag", "2 dagen te laat". */
export function DaysUntil({ day, soon = 7 }: { day: string; soon?: number }) {
  const { t } = useLingui()
  const left = daysBetween(dayInAmsterdam(new Date()), day)
  return (
    <StatusBadge tone={left < 0 ? 'danger' : left <= soon ? 'warning' : 'neutral'}>
      {left < 0
        ? t`${plural(-left, { one: '# dag te laat', other: '# dagen te laat' })}`
        : left === 0
          ? t`vandaag`
          : t`${plural(left, { one: 'nog # dag', other: 'nog # dagen' })}`}
    </StatusBadge>
  )
}
