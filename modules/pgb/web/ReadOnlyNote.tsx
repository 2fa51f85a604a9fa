import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import type { BudgetInvestigation } from '../contract.ts'

/** Why there is nothing to fill in here, for who reads the file and for everybody once it is closed. */
export function ReadOnlyNote({ budget }: { budget: BudgetInvestigation }) {
  const { t } = useLingui()
  if (budget.works) return null
  if (budget.stage === 'closed')
    return (
      <Alert title={t`Dit onderzoek is afgesloten`}>
        <Trans>U kunt alles lezen. Er verandert niets meer.</Trans>
      </Alert>
    )
  return (
    <Alert title={t`U leest mee`}>
      <Trans>Alleen de behandelaar en de collega’s in dit onderzoek leggen hier iets vast.</Trans>
    </Alert>
  )
}
