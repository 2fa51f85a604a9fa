import { Trans, useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'

const Answer = z.object({ answer: z.enum(['no', 'yes']), explanation: z.string().trim().max(1000).default('') })
type Answer = z.output<typeof Answer>

interface Question {
  /** Where the answer goes */
  path: string
  /** What happens after a yes */
  closes: string
  onAnswered: () => Promise<unknown>
}

/** "Do you know somebody in this file?" (Awb 2:4): asked before anybody decides or answers; a yes closes it to them. */
export function ConflictQuestion({ path, closes, onAnswered }: Question) {
  const { t } = useLingui()
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm<Answer, Answer, undefined>({
    schema: Answer,
    defaultValues: { answer: '' as Answer['answer'], explanation: '' },
    send: ({ answer, explanation }) => api.send('POST', path, { knows: answer === 'yes', explanation }),
    onSent: async () => {
      await onAnswered()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Kent u iemand in dit dossier?`}>
      <p>
        <Trans>
          Bijvoorbeeld als familie, vriend, buur, oud-collega of zakelijk. Wie iemand kent, beslist hier niet over (Awb art. 2:4).
        </Trans>
      </p>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup
        {...field('answer')}
        label={t`Uw antwoord`}
        options={[
          { value: 'no', label: t`Nee, ik ken hen niet` },
          { value: 'yes', label: t`Ja`, description: closes },
        ]}
      />
      {form.watch('answer') === 'yes' ? <TextArea {...field('explanation')} label={t`Toelichting`} rows={2} optional /> : null}
      <RefusalPanel refusal={refusal} />
      <Button type="submit" look="primary" pending={sending}>{t`Antwoord vastleggen`}</Button>
    </form>
  )
}
