import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { RichText } from '#design/rich-text.tsx'
import { isEmptyText } from '#platform/contract/rich-text.ts'
import { useFormat } from '#platform/web/format.ts'
import type { AnnualReport, Goal } from '../../contract.ts'
import { GoalJudgement } from './GoalJudgement.tsx'
import { WriteExplanation } from './WriteExplanation.tsx'

interface ExplanationCardProps {
  report: AnnualReport
  /** `general`, or the key of an activity */
  part: string
  title: string
  over?: string
  goals?: readonly Goal[]
  /** The page with the figures to explain */
  figures?: string | undefined
  mayWrite: boolean
}

/** What the policy role explains of one part of the report, and its judgement of the goals that are judged in words. */
export function ExplanationCard({ report, part, title, over, goals = [], figures, mayWrite }: ExplanationCardProps) {
  const { t } = useLingui()
  const [writing, setWriting] = useState(false)
  const explanation = report.explanations.find((one) => one.part === part)
  const inWords = goals.filter(({ judgedBy }) => judgedBy === 'words')
  const isWritten = explanation && !isEmptyText(explanation.text)
  return (
    <Card
      title={title}
      actions={
        mayWrite && !writing ? (
          <Button
            small
            onClick={() => setWriting(true)}
            aria-label={isWritten ? t`Toelichting wijzigen: ${title}` : t`Toelichting schrijven: ${title}`}
          >
            {isWritten ? t`Toelichting wijzigen` : t`Toelichting schrijven`}
          </Button>
        ) : undefined
      }
    >
      {over ? <p className="wh-report-over">{over}</p> : null}
      {figures ? (
        <p className="wh-report-note">
          <Link href={figures}>{t`De cijfers op de peildatum`}</Link>
        </p>
      ) : null}
      {writing ? <WriteExplanation report={report} part={part} title={title} onDone={() => setWriting(false)} /> : null}
      {!writing && isWritten ? <Explained explanation={explanation} /> : null}
      {writing || isWritten ? null : (
        <p className="wh-report-note">
          <Trans>Nog geen toelichting.</Trans>
        </p>
      )}
      {inWords.length > 0 ? (
        <ul className="wh-report-goals" aria-label={t`Doelen die in woorden worden beoordeeld: ${title}`}>
          {inWords.map((goal) => (
            <GoalJudgement key={goal.id} report={report} goal={goal} mayWrite={mayWrite} />
          ))}
        </ul>
      ) : null}
    </Card>
  )
}

function Explained({ explanation }: { explanation: AnnualReport['explanations'][number] }) {
  const format = useFormat()
  return (
    <>
      <RichText text={explanation.text} lang="nl" />
      <p className="wh-report-note">
        <Trans>
          {explanation.editedBy}, {format.moment(explanation.editedAt)}
        </Trans>
      </p>
    </>
  )
}
