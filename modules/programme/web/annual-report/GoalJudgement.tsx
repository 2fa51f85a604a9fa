import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type AnnualReport, type Goal, WriteJudgement } from '../../contract.ts'
import { useUnsaved } from '../versions/editing/unsaved-texts.tsx'
import { keepReport } from './report-queries.ts'

interface GoalJudgementProps {
  report: AnnualReport
  goal: Goal
  mayWrite: boolean
}

/** A goal that is judged in words, with what was found of it. */
export function GoalJudgement({ report, goal, mayWrite }: GoalJudgementProps) {
  const { t } = useLingui()
  const format = useFormat()
  const [writing, setWriting] = useState(false)
  const judgement = report.judgements.find(({ goalKey }) => goalKey === goal.key)
  return (
    <li className="wh-report-goal">
      <p className="wh-report-goal__sentence">{goal.sentence}</p>
      {judgement && !writing ? (
        <p className="wh-report-goal__judgement">
          {judgement.text}
          <small>
            {judgement.judgedBy}, {format.date(judgement.judgedAt)}
          </small>
        </p>
      ) : null}
      {!judgement && !writing ? (
        <p className="wh-report-note">
          <Trans>
            Nog niet beoordeeld. Beoordeling door {goal.judge}, {goal.judgedWhen}.
          </Trans>
        </p>
      ) : null}
      {writing ? <JudgementForm report={report} goal={goal} onDone={() => setWriting(false)} /> : null}
      {mayWrite && !writing ? (
        <Button
          small
          onClick={() => setWriting(true)}
          aria-label={judgement ? t`Oordeel wijzigen: ${goal.sentence}` : t`Beoordelen: ${goal.sentence}`}
        >
          {judgement ? t`Oordeel wijzigen` : t`Beoordelen`}
        </Button>
      ) : null}
    </li>
  )
}

function JudgementForm({ report, goal, onDone }: { report: AnnualReport; goal: Goal; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const judgement = report.judgements.find(({ goalKey }) => goalKey === goal.key)
  const { field, submit, refusal, sending, unsaved } = usePageForm({
    schema: WriteJudgement,
    defaultValues: { text: judgement?.text ?? '', revision: judgement?.revision ?? 0 },
    send: (by) => api.send<AnnualReport>('PUT', `/programme/annual-reports/${report.year}/judgements/${goal.key}`, by),
    onSent: (saved) => {
      keepReport(queries, saved)
      onDone()
    },
  })
  useUnsaved(unsaved)
  return (
    <form className="wh-stack" aria-label={t`Oordeel over het doel`} noValidate onSubmit={(event) => void submit(event)}>
      <TextArea
        {...field('text')}
        id={`judgement-${goal.id}`}
        label={t`In hoeverre is dit doel bereikt, en waaruit blijkt dat?`}
        rows={3}
      />
      <RefusalPanel refusal={refusal} />
      <div className="utrecht-button-group wh-button-group">
        <Button type="submit" look="primary" pending={sending}>
          {t`Oordeel opslaan`}
        </Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </div>
    </form>
  )
}
