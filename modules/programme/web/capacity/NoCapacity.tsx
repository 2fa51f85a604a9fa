import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import type { CapacityYear } from '../../contract.ts'

/** Why there is nothing to divide, and what fills it. */
export function NoCapacity({ year: { hasPatterns, through, year } }: { year: CapacityYear }) {
  const { t } = useLingui()
  if (!hasPatterns)
    return (
      <EmptyState title={t`Van ${year} is nog geen werktijd bekend`}>
        <Trans>
          Hier komt te staan waar de tijd van het team naartoe gaat. De coördinator legt daarvoor eerst bij Team-tijd van ieder het
          werkpatroon vast.
        </Trans>
      </EmptyState>
    )
  if (!through)
    return (
      <EmptyState title={t`${year} moet nog beginnen`}>
        <Trans>Kies hierboven een ander jaar, of kom in januari terug.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`Het team is te klein om te tonen`}>
      <Trans>
        In geen maand van {year} werkten genoeg mensen. Een som over zo weinig mensen zou over een persoon gaan. De coördinator ziet de tijd
        van het eigen team bij Team-tijd.
      </Trans>
    </EmptyState>
  )
}
