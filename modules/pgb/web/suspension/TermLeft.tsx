import { Plural, Trans } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import type { SuspensionTerm } from '../../contract.ts'

/** In which week a suspension is and how many days are left, in words and tone. Today is not counted, as in every other term. */
export function TermLeft({ term }: { term: SuspensionTerm }) {
  if (term.over)
    return (
      <StatusBadge tone="danger">
        <Trans>termijn verstreken</Trans>
      </StatusBadge>
    )
  const late = term.weeks - term.week < 2
  return (
    <StatusBadge tone={late ? 'danger' : term.weeks - term.week < 6 ? 'warning' : 'active'}>
      <Trans>
        week {term.week} van {term.weeks}
      </Trans>
      , <Plural value={term.daysLeft - 1} _0="laatste dag" one="nog # dag" other="nog # dagen" />
    </StatusBadge>
  )
}
