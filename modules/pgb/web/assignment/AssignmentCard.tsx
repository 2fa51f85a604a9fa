import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { BudgetInvestigation } from '../../contract.ts'
import { AssignmentForm } from './AssignmentForm.tsx'

/** Who of Maatschappelijke Ontwikkeling asked for this, and what they want to know; earlier versions stay readable. */
export function AssignmentCard({ budget }: { budget: BudgetInvestigation }) {
  const { t } = useLingui()
  const [writing, setWriting] = useState(false)
  const { assignment, earlierAssignments, works } = budget
  if (writing)
    return (
      <Card title={assignment ? t`Opdracht van MO wijzigen` : t`Opdracht van MO vastleggen`}>
        <AssignmentForm budget={budget} onDone={() => setWriting(false)} />
      </Card>
    )
  if (!assignment)
    return (
      <Card title={t`Opdracht van MO`}>
        <p>
          <Trans>Er staat nog geen opdracht van Maatschappelijke Ontwikkeling. Zonder opdracht begint het onderzoek niet.</Trans>
        </p>
        {works ? <Button onClick={() => setWriting(true)}>{t`Opdracht vastleggen`}</Button> : null}
      </Card>
    )
  return (
    <Card title={t`Opdracht van MO`} actions={works ? <Button small onClick={() => setWriting(true)}>{t`Wijzigen`}</Button> : undefined}>
      <Assignment assignment={assignment} />
      {earlierAssignments.length > 0 ? (
        <Disclosure summary={t`Zoals het eerder stond (${earlierAssignments.length})`}>
          <div className="wh-budget-stack">
            {earlierAssignments.map((earlier) => (
              <Assignment key={earlier.recordedAt} assignment={earlier} />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </Card>
  )
}

function Assignment({ assignment }: { assignment: NonNullable<BudgetInvestigation['assignment']> }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <DefinitionList
      facts={[
        { term: t`Wat MO wil weten`, value: <span className="wh-budget-text">{assignment.question}</span> },
        { term: t`Gegeven op`, value: format.date(assignment.on) },
        { term: t`Door`, value: assignment.by },
        ...(assignment.reference ? [{ term: t`Kenmerk van MO`, value: assignment.reference }] : []),
        { term: t`Vastgelegd`, value: t`${format.moment(assignment.recordedAt)}, ${assignment.recordedBy}` },
      ]}
    />
  )
}
