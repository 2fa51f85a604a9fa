import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import type { BudgetInvestigation } from '../contract.ts'

/** Why there is nothing to fill in here, for who reads the file and for everybody once it is closed. */
export function ReadOnlyNote({ budget }: { budget: BudgetInvestigation }) {
  if (budget.works) return null
  return <div className="wh-budget-note">{budget.guestOf ? <AsGuest /> : budget.stage === 'closed' ? <Closed /> : <ReadingAlong />}</div>
}

function Closed() {
  const { t } = useLingui()
  return (
    <Alert title={t`Dit onderzoek is afgesloten`}>
      <Trans>U kunt alles lezen. Er verandert niets meer.</Trans>
    </Alert>
  )
}

function ReadingAlong() {
  const { t } = useLingui()
  return (
    <Alert title={t`U leest mee`}>
      <Trans>Alleen de behandelaar en de collega’s in dit onderzoek leggen hier iets vast.</Trans>
    </Alert>
  )
}

function AsGuest() {
  const { t } = useLingui()
  return (
    <Alert title={t`U bent hier te gast`}>
      <Trans>U leest dit deel van het dossier. Alleen de behandelaar en de collega’s in dit onderzoek leggen hier iets vast.</Trans>
    </Alert>
  )
}
