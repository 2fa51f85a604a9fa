import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { safetyStepKindWords } from '../../contract/safety-words.ts'
import { dueStepsQuery } from '../budget-queries.ts'
import { DaysUntil } from '../DaysUntil.tsx'
import '../pgb.css'

/** On the work list: steps to make people safe that are due this week or late. Nothing to see when there are none. */
export function DueSteps() {
  const { t } = useLingui()
  const word = useWord()
  const due = useQuery(dueStepsQuery)
  if (!due.isError && !due.data?.steps.length) return null
  return (
    <Card title={t`Veilig stellen: stappen van deze week`}>
      {due.isError ? <RefusalPanel refusal={due.error} onRetry={() => void due.refetch()} /> : null}
      <ol className="wh-budget-list">
        {due.data?.steps.map((step) => (
          <li key={step.id}>
            <div className="wh-budget-cell">
              <Link href={`/onderzoeken/${step.investigationId}/pgb/veilig`}>{step.holder ?? step.reference}</Link>
              <small>
                {word(safetyStepKindWords[step.kind])} · {step.reference}
              </small>
            </div>
            <DaysUntil day={step.dueOn} soon={2} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
