import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { safetyStepKindWords } from '../../contract/safety-words.ts'
import type { BudgetInvestigation, SafetyStep } from '../../contract.ts'
import { DaysUntil } from '../DaysUntil.tsx'
import { DropStepForm, FinishStepForm } from './EndStepForms.tsx'

/** The steps for one budget holder: open ones with how long they have, finished ones folded away. */
export function Steps({ budget, steps }: { budget: BudgetInvestigation; steps: readonly SafetyStep[] }) {
  const { t } = useLingui()
  const open = steps.filter(({ finishedOn }) => finishedOn === null)
  const finished = steps.filter(({ finishedOn }) => finishedOn !== null)
  return (
    <>
      {open.length > 0 ? (
        <section aria-label={t`Open stappen`}>
          <h3 className="wh-budget-subheading">
            <Trans>Stappen die openstaan</Trans>
          </h3>
          <ol className="wh-budget-list wh-budget-list--tall">
            {open.map((step) => (
              <li key={step.id}>
                <OpenStep id={budget.id} step={step} works={budget.works} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {finished.length > 0 ? (
        <Disclosure summary={t`Afgeronde stappen (${finished.length})`}>
          <ol className="wh-budget-list wh-budget-list--tall">
            {finished.map((step) => (
              <li key={step.id}>
                <FinishedStep step={step} />
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </>
  )
}

function OpenStep({ id, step, works }: { id: string; step: SafetyStep; works: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [ending, setEnding] = useState<'finish' | 'drop'>()
  const close = () => setEnding(undefined)
  return (
    <div className="wh-budget-stack">
      <div className="wh-budget-cell">
        <p className="wh-budget-line">
          <strong>{capital(word(safetyStepKindWords[step.kind]))}</strong>
          {t`uiterlijk ${format.date(step.dueOn)}`}
          <DaysUntil day={step.dueOn} soon={2} />
        </p>
        <p className="wh-budget-text">{step.reason}</p>
        <small>{t`gepland door ${step.addedBy}, ${format.date(step.addedOn)}`}</small>
      </div>
      {ending === 'finish' ? <FinishStepForm id={id} step={step.id} onDone={close} /> : null}
      {ending === 'drop' ? <DropStepForm id={id} step={step.id} onDone={close} /> : null}
      {works && !ending ? (
        <ButtonGroup>
          <Button small onClick={() => setEnding('finish')}>{t`Afronden`}</Button>
          <Button small look="subtle" onClick={() => setEnding('drop')}>{t`Niet meer nodig`}</Button>
        </ButtonGroup>
      ) : null}
    </div>
  )
}

function FinishedStep({ step }: { step: SafetyStep }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <div className="wh-budget-cell">
      <p className="wh-budget-line">
        <strong>{capital(word(safetyStepKindWords[step.kind]))}</strong>
        {step.doneOn ? (
          <StatusBadge tone="safe">{t`gedaan op ${format.date(step.doneOn)}`}</StatusBadge>
        ) : (
          <StatusBadge>{t`vervallen`}</StatusBadge>
        )}
      </p>
      <p className="wh-budget-text">{step.reason}</p>
      <p className="wh-budget-text">
        <strong>{step.doneOn ? t`Wat eruit kwam:` : t`Waarom niet meer nodig:`}</strong> {step.result ?? step.droppedBecause}
      </p>
      <small>{t`afgerond door ${step.finishedBy ?? ''}, ${format.date(step.finishedOn)}`}</small>
    </div>
  )
}
