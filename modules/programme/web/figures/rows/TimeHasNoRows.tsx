import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import type { Figure } from '../../../contract.ts'
import { useFigureValue } from '../figure-value.ts'

/** Hours are told as a sum. A row below it would be of a person. */
export function TimeHasNoRows({ figure }: { figure: Figure | undefined }) {
  const { t } = useLingui()
  const written = useFigureValue()
  return (
    <EmptyState title={figure ? written(figure) : t`Uren`}>
      <Trans>Onder uren staan geen rijen: een rij zou van een persoon zijn.</Trans>
    </EmptyState>
  )
}
