import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import type { YearFigures } from '../../contract.ts'
import { figureIn } from './figure-in.ts'

/** Whether anything came in, duplicates included. */
export function hasReports(figures: YearFigures): boolean {
  return figureIn(figures, 'received').numerator + figureIn(figures, 'joined').numerator > 0
}

/** Says so, instead of a page of zeros. */
export function NoReports({ year }: { year: number }) {
  const { t } = useLingui()
  return (
    <EmptyState title={t`Geen meldingen in ${year}`}>
      <Trans>Zodra er een melding binnenkomt, staan hier de cijfers.</Trans>
    </EmptyState>
  )
}
