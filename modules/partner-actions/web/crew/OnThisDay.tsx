import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import type { CrewConflict } from '../../contract.ts'
import { useCrewConflictWords } from './conflict-words.ts'

/** What does not go together for somebody on the day of the action, or that nothing stands in the way. */
export function OnThisDay({ conflicts }: { conflicts: readonly CrewConflict[] }) {
  const { t } = useLingui()
  const words = useCrewConflictWords()
  if (conflicts.length === 0) return <StatusBadge tone="safe">{t`niets in de weg`}</StatusBadge>
  return (
    <ul className="wh-crew__conflicts">
      {conflicts.map((conflict) => (
        <li key={`${conflict.part} ${conflict.kind} ${conflict.minutes ?? ''}`}>
          <StatusBadge tone="warning">{words(conflict)}</StatusBadge>
        </li>
      ))}
    </ul>
  )
}
