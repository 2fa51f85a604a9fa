import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { weekNumber } from '../week-words.ts'
import { hoursDueQuery } from './hours-queries.ts'

/** That a week is over and its hours are not confirmed; nothing is shown while there is none. */
export function HoursDuePanel() {
  const { t } = useLingui()
  const due = useQuery(hoursDueQuery)
  // Who belongs to no unit has no hours; that is no news on a work list.
  if (due.isError)
    return due.error.message === 'roster.no-unit' ? null : <RefusalPanel refusal={due.error} onRetry={() => void due.refetch()} />
  const weeks = [...new Set([...(due.data?.weeks ?? []), ...(due.data?.asked ?? [])])].sort()
  const last = weeks.at(-1)
  if (!last) return null
  const named = weeks.map(weekNumber).join(', ')
  return (
    <Card title={t`Uren te bevestigen`} actions={<LinkButton small href={`/mijn-tijd?week=${last}`}>{t`Uren bekijken`}</LinkButton>}>
      <p>
        {weeks.length === 1 ? (
          <Trans>Van week {named} zijn uw uren nog niet bevestigd.</Trans>
        ) : (
          <Trans>Van de weken {named} zijn uw uren nog niet bevestigd.</Trans>
        )}
      </p>
    </Card>
  )
}
