import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { GateList } from '#design/gate-list.tsx'
import type { Action } from '../../contract.ts'
import { useHoldingGates, useReadinessGates } from './gates.tsx'

/** What still holds the next step back, for who works on it. */
export function GateCard({ action }: { action: Action }) {
  const { t } = useLingui()
  const readiness = useReadinessGates(action)
  const holding = useHoldingGates(action)
  if (!action.works) return null
  if (action.state === 'planned')
    return (
      <Card title={t`Voor de actie naar buiten gaat`}>
        <GateList gates={readiness} />
      </Card>
    )
  if (action.state === 'ready' && action.holding?.dayCame)
    return (
      <Card title={t`Voor de actie is uitgevoerd`}>
        <GateList gates={holding} />
      </Card>
    )
  return null
}
