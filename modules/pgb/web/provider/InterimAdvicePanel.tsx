import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Link } from '#design/link.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { interimChoiceWords } from '../../contract/provider-words.ts'
import { AnswerInterimAdvice, type OpenInterimAdvice } from '../../contract.ts'
import { openInterimAdviceQuery, useBudgetCommand } from './provider-queries.ts'
import '../pgb.css'
import './provider.css'

/** Interim advice that waits for the department of the manager. Nothing to see when there is none. */
export function InterimAdvicePanel() {
  const { t } = useLingui()
  const format = useFormat()
  const [open, setOpen] = useState<OpenInterimAdvice>()
  const list = useQuery(openInterimAdviceQuery)
  const rows = list.data?.rows ?? []
  if (!list.isError && rows.length === 0) return null
  return (
    <Card title={t`Tussentijds advies`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className="wh-phases">
        {rows.map((row) => (
          <li key={row.id} className="wh-phase">
            <div className="wh-phase__head">
              <h3>
                <Link href={`/onderzoeken/${row.investigationId}/pgb`}>{row.reference}</Link>
              </h3>
              <span className="wh-budget-small">
                {format.date(row.sentAt)} · {row.sentBy.name}
              </span>
            </div>
            <p>{row.advice}</p>
            <p className="wh-budget-small">
              <Trans>Waarom nu: {row.whyNow}</Trans>
            </p>
            <div>
              <Button small onClick={() => setOpen(row)}>{t`Beantwoorden`}</Button>
            </div>
          </li>
        ))}
      </ul>
      <Dialog open={open !== undefined} title={t`Wat doet u met dit advies?`} onClose={() => setOpen(undefined)}>
        {open ? <AnswerForm advice={open} onDone={() => setOpen(undefined)} /> : null}
      </Dialog>
    </Card>
  )
}

function AnswerForm({ advice, onDone }: { advice: OpenInterimAdvice; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const command = useBudgetCommand(advice.investigationId)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: AnswerInterimAdvice,
    defaultValues: { choice: '', answer: '' } as Record<string, unknown>,
    send: (body: AnswerInterimAdvice) => command.mutateAsync({ method: 'PUT', path: `interim-advices/${advice.id}/answer`, body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <p>{advice.advice}</p>
      <RadioGroup {...field('choice')} label={t`Uw antwoord`} options={choices(interimChoiceWords)} />
      <TextArea
        {...field('answer')}
        label={t`Toelichting`}
        description={t`Wat er gebeurt en vanaf wanneer, of waarom niet.`}
        rows={3}
        maxLength={4000}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Antwoord versturen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
