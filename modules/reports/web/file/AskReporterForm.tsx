import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AskReporter, type ReportDialogue } from '../../contract.ts'

/** A question to the reporter, with what may not be in it. */
export function AskReporterForm({ reportId, onAsked }: { reportId: string; onAsked: (dialogue: ReportDialogue) => Promise<void> }) {
  const { t } = useLingui()
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: AskReporter,
    defaultValues: { question: '' },
    send: (asked) => api.send<ReportDialogue>('POST', `/reports/${reportId}/dialogue/questions`, asked),
    onSent: async (dialogue) => {
      form.reset({ question: '' })
      await onAsked(dialogue)
    },
  })
  return (
    <form className="wh-form wh-ask-reporter" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea
        {...field('question')}
        label={t`Vraag aan de melder`}
        description={t`Vraag naar feiten. Schrijf nooit of er een onderzoek is, wat eruit komt of wat u over de ander weet.`}
        rows={3}
        maxLength={5000}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" pending={sending}>{t`Vraag stellen`}</Button>
      </ButtonGroup>
    </form>
  )
}
