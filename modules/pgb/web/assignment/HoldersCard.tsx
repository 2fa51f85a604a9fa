import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { holderResultWords } from '../../contract/words.ts'
import type { BudgetInvestigation } from '../../contract.ts'
import { SafetyBadge } from '../SafetyBadge.tsx'
import { HolderFacts } from './HolderFacts.tsx'

/** Whose budgets it is about: a client with everything beside it, or the clients of a provider in short. */
export function HoldersCard({ budget }: { budget: BudgetInvestigation }) {
  const { t } = useLingui()
  if (budget.kind === 'provider') return <Clients budget={budget} />
  return budget.holders.map((holder) => (
    <Card key={holder.id} title={t`Budgethouder`}>
      <HolderFacts budget={budget} holder={holder} />
    </Card>
  ))
}

function Clients({ budget }: { budget: BudgetInvestigation }) {
  const { t } = useLingui()
  const word = useWord()
  const place = `/onderzoeken/${budget.id}/pgb/clienten`
  return (
    <Card title={t`Cliënten van deze aanbieder`} actions={<Link href={place}>{t`Naar de cliënten`}</Link>}>
      {budget.holders.length === 0 ? (
        <p>
          <Trans>Er staan nog geen cliënten in dit onderzoek. Voeg ze toe bij Cliënten.</Trans>
        </p>
      ) : (
        <ul className="wh-budget-list">
          {budget.holders.map((holder) => (
            <li key={holder.id}>
              <div className="wh-budget-cell">
                {holder.name ?? t`Naam niet bekend`}
                <small>{holder.result ? capital(word(holderResultWords[holder.result])) : t`nog geen resultaat`}</small>
              </div>
              <SafetyBadge inDanger={holder.inDanger} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
