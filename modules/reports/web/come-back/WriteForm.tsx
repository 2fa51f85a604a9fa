import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type ReporterDialogue, WriteAsReporter } from '../../contract.ts'

interface WriteFormProps {
  code: string
  /** Whether a question waits, or something is added unasked. */
  answers: boolean
  onSent: (dialogue: ReporterDialogue) => void
}

/** A message of the reporter. What was typed stays until it was received. */
export function WriteForm({ code, answers, onSent }: WriteFormProps) {
  const { t } = useLingui()
  const [sent, setSent] = useState(false)
  const withCode: CheckedBy<WriteAsReporter> = { safeParse: (typed, how) => WriteAsReporter.safeParse({ ...(typed as object), code }, how) }
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: withCode,
    defaultValues: { text: '' },
    send: (written) => api.send<ReporterDialogue>('POST', '/public/dialogue/messages', written),
    onSent: (dialogue) => {
      form.reset({ text: '' })
      setSent(true)
      onSent(dialogue)
    },
  })
  const showsSent = sent && !form.watch('text')
  return (
    <form className="wh-form" noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea
        {...field('text')}
        label={answers ? t`Uw antwoord` : t`Iets toevoegen`}
        description={t`Schrijf niet op wie u bent als u anoniem wilt blijven.`}
        rows={5}
        maxLength={5000}
      />
      <RefusalPanel refusal={refusal} />
      {showsSent ? <Alert kind="success" live title={t`Uw bericht is ontvangen`} /> : null}
      <div>
        <Button type="submit" look="primary" pending={sending}>{t`Bericht versturen`}</Button>
      </div>
    </form>
  )
}
