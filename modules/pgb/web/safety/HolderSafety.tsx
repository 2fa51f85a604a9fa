import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { BudgetHolder, BudgetInvestigation, SafetyLook, SafetyStep } from '../../contract.ts'
import { SafetyBadge } from '../SafetyBadge.tsx'
import { LookForm } from './LookForm.tsx'
import { StepForm } from './StepForm.tsx'
import { Steps } from './Steps.tsx'

interface HolderSafetyProps {
  budget: BudgetInvestigation
  holder: BudgetHolder
  looks: readonly SafetyLook[]
  steps: readonly SafetyStep[]
}

/** One budget holder: the newest judgement with what it rests on, the steps, and the next thing to do. */
export function HolderSafety({ budget, holder, looks, steps }: HolderSafetyProps) {
  const { t } = useLingui()
  const [writing, setWriting] = useState<'look' | 'step'>()
  const close = () => setWriting(undefined)
  const [newest, ...earlier] = looks
  const name = holder.name ?? t`Naam niet bekend`
  const at = `/investigations/${budget.id}/budget/holders/${holder.id}`
  const nothingDone = newest?.inDanger === 'yes' && steps.every((step) => step.droppedBecause !== null)
  return (
    <Card title={name} actions={<SafetyBadge inDanger={newest?.inDanger ?? null} />}>
      <div className="wh-budget-stack">
        {newest ? (
          <Judgement look={newest} />
        ) : (
          <p>
            <Trans>Niemand heeft nog gevraagd of deze persoon veilig is.</Trans>
          </p>
        )}
        {nothingDone ? (
          <Alert kind="warning" title={t`Niet veilig, en er is nog geen stap gezet`}>
            <Trans>Wat is nu nodig? Overleg met het Buurtteam, en bel bij twijfel Veilig Thuis voor advies: 0800 2000.</Trans>
          </Alert>
        ) : null}
        {writing === 'look' ? <LookForm id={budget.id} at={at} name={holder.id} onDone={close} /> : null}
        {earlier.length > 0 ? (
          <Disclosure summary={t`Eerdere oordelen (${earlier.length})`}>
            <div className="wh-budget-stack">
              {earlier.map((look) => (
                <div key={look.id}>
                  <SafetyBadge inDanger={look.inDanger} />
                  <Judgement look={look} />
                </div>
              ))}
            </div>
          </Disclosure>
        ) : null}
        <Steps budget={budget} steps={steps} />
        {writing === 'step' ? <StepForm id={budget.id} at={at} name={holder.id} onDone={close} /> : null}
        {budget.works && !writing ? (
          <ButtonGroup>
            <Button look={newest ? 'secondary' : 'primary'} small onClick={() => setWriting('look')}>
              {newest ? t`Opnieuw beoordelen` : t`Vastleggen of deze persoon veilig is`}
            </Button>
            <Button look={nothingDone ? 'primary' : 'secondary'} small onClick={() => setWriting('step')}>{t`Stap plannen`}</Button>
          </ButtonGroup>
        ) : null}
      </div>
    </Card>
  )
}

function Judgement({ look }: { look: SafetyLook }) {
  const format = useFormat()
  return (
    <div className="wh-budget-cell">
      <p className="wh-budget-text">{look.signs}</p>
      <small>
        {look.by}, {format.moment(look.at)}
      </small>
    </div>
  )
}
