import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { BudgetHolder, BudgetInvestigation } from '../../contract.ts'
import { DaysUntil } from '../DaysUntil.tsx'
import { SafetyBadge } from '../SafetyBadge.tsx'

/** The first thing to know: is this person safe, or how many of the clients are. Apart from the question of lawfulness. */
export function SafetyFirst({ budget }: { budget: BudgetInvestigation }) {
  const { t } = useLingui()
  const [first] = budget.holders
  const only = budget.kind === 'client' ? first : undefined
  const way = (
    <LinkButton
      small={!budget.works}
      look={budget.works && budget.holders.some(({ inDanger }) => inDanger !== 'no') ? 'primary' : 'secondary'}
      href={`/onderzoeken/${budget.id}/pgb/veilig`}
    >
      {t`Naar veilig stellen`}
    </LinkButton>
  )
  return (
    <Card title={only ? t`Is de cliënt veilig?` : t`Zijn de cliënten veilig?`} look="marked">
      <div className="wh-budget-stack">
        {only ? <OfOne holder={only} /> : <OfMany holders={budget.holders} />}
        <div>{way}</div>
      </div>
    </Card>
  )
}

function OfOne({ holder }: { holder: BudgetHolder }) {
  const format = useFormat()
  return (
    <>
      <p className="wh-budget-line">
        <strong>{holder.name ?? <Trans>Naam niet bekend</Trans>}</strong>
        <SafetyBadge inDanger={holder.inDanger} />
      </p>
      <p>
        <NextForSafety holder={holder} />
        {holder.nextSafetyStepOn ? (
          <>
            {' '}
            {format.date(holder.nextSafetyStepOn)} <DaysUntil day={holder.nextSafetyStepOn} soon={2} />
          </>
        ) : null}
      </p>
    </>
  )
}

function NextForSafety({ holder }: { holder: BudgetHolder }) {
  const { t } = useLingui()
  if (holder.inDanger === null) return <Trans>Vraag dit eerst: deze persoon kan zelf slachtoffer zijn.</Trans>
  if (holder.openSafetySteps > 0)
    return t`${plural(holder.openSafetySteps, { one: 'Er staat # stap open.', other: 'Er staan # stappen open.' })} De eerste:`
  if (holder.inDanger === 'yes') return <Trans>Er staat geen stap open. Wat is nodig om deze persoon veilig te stellen?</Trans>
  if (holder.inDanger === 'unknown') return <Trans>Zoek uit of deze persoon veilig is, en leg het opnieuw vast.</Trans>
  return <Trans>Ziet u iets dat anders is? Leg dan een nieuw oordeel vast.</Trans>
}

function OfMany({ holders }: { holders: readonly BudgetHolder[] }) {
  const { t } = useLingui()
  if (holders.length === 0)
    return (
      <p>
        <Trans>Er staan nog geen cliënten in dit onderzoek.</Trans>
      </p>
    )
  const count = (inDanger: BudgetHolder['inDanger']) => holders.filter((holder) => holder.inDanger === inDanger).length
  const open = holders.reduce((sum, { openSafetySteps }) => sum + openSafetySteps, 0)
  const counts = ([null, 'yes', 'unknown', 'no'] as const).map((inDanger) => ({ inDanger, number: count(inDanger) }))
  return (
    <>
      <ul className="wh-budget-counts">
        {counts
          .filter(({ number }) => number > 0)
          .map(({ inDanger, number }) => (
            <li key={String(inDanger)}>
              <strong>{number}</strong> <SafetyBadge inDanger={inDanger} />
            </li>
          ))}
      </ul>
      <p>
        {open > 0
          ? t`${plural(open, { one: 'Er staat # stap om veilig te stellen open.', other: 'Er staan # stappen om veilig te stellen open.' })}`
          : t`Er staan geen stappen om veilig te stellen open.`}
      </p>
    </>
  )
}
