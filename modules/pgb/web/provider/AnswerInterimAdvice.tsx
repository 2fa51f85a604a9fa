import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { interimChoiceWords } from '../../contract/provider-words.ts'
import { AnswerInterimAdvice, type OpenInterimAdvice } from '../../contract.ts'
import { ConflictQuestion } from '../ConflictQuestion.tsx'
import { AdviceText } from './AdviceText.tsx'
import { useBudgetCommand } from './provider-queries.ts'

interface Answering {
  advice: OpenInterimAdvice
  onDone: () => void
}

/** What the department does with advice that could not wait; whoever answers says first whether they know somebody in the file. */
export function AnswerInterimAdviceDialog(answering: Answering) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { advice, onDone } = answering
  const who = advice.subject ?? t`de mensen in dit dossier`
  if (advice.knows === null)
    return (
      <Dialog open title={t`Kent u ${who}?`} onClose={onDone}>
        <ConflictQuestion
          path={`/investigations/${advice.investigationId}/budget/interim-advices/${advice.id}/conflict-declaration`}
          closes={t`Het advies sluit dan voor u. Een ander met mandaat antwoordt.`}
          onAnswered={() => queries.invalidateQueries({ queryKey: ['pgb'] })}
        />
      </Dialog>
    )
  return (
    <Dialog open title={t`Wat doet u met dit advies?`} onClose={onDone}>
      <AnswerForm {...answering} />
    </Dialog>
  )
}

function AnswerForm({ advice, onDone }: Answering) {
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
      <AdviceText advice={advice} />
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
