import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { CloseQuestion } from '../../contract.ts'

const LapseQuestion: CheckedBy<CloseQuestion> = CloseQuestion.required()

/** Why a question lapses without an answer; what follows is asked once more before it is done. */
export function LapseForm({ questionId, onDone }: { questionId: string; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: LapseQuestion,
    defaultValues: { lapsedBecause: '' },
    send: (reason) => api.send('POST', `/advice/questions/${questionId}/closing`, reason),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      onDone()
    },
  })

  // Without a reason there is nothing to confirm: the form says what is missing.
  async function ask(event: SubmitEvent) {
    event.preventDefault()
    if (form.getValues('lapsedBecause').trim().length >= 2) setSure(true)
    else await submit()
  }

  return (
    <form className="wh-form" noValidate onSubmit={(event) => void ask(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea {...field('lapsedBecause')} label={t`Waarom vervalt de vraag?`} rows={4} maxLength={1000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vraag laten vervallen`}</Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
      <ConfirmDialog
        open={sure}
        title={t`Vraag laten vervallen?`}
        confirm={t`Laten vervallen`}
        danger
        onConfirm={() => {
          setSure(false)
          void submit()
        }}
        onClose={() => setSure(false)}
      >
        <p>
          <Trans>
            De vraag sluit zonder antwoord. De consulent leest waarom, en krijgt later niet de vraag wat er met het advies is gedaan.
          </Trans>
        </p>
      </ConfirmDialog>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
