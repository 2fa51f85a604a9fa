import { Card } from '#design/card.tsx'
import type { BudgetHolder } from '../../contract.ts'
import { GrantedProducts } from './GrantedProducts.tsx'
import type { MoneyGiven } from './holder-names.ts'

/** What the municipality granted to each holder, or to the one who was chosen. */
export function GrantedByHolder({ id, holder, names, holders }: MoneyGiven & { holders: readonly BudgetHolder[] }) {
  const shown = holders.filter((one) => holder === undefined || one.id === holder)
  return (
    <div className="wh-stack">
      {shown.map((one) => (
        <Card key={one.id} title={names(one.id)} look="quiet">
          <GrantedProducts investigationId={id} holderId={one.id} />
        </Card>
      ))}
    </div>
  )
}
