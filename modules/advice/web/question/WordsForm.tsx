import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { WriteWords } from '../../contract.ts'

interface WordsFormProps {
  label: string
  confirm: string
  send: (body: string) => Promise<unknown>
  onDone: () => void
}

/** Something to write, with one button; what was typed stays when it is refused. */
export function WordsForm({ label, confirm, send, onDone }: WordsFormProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm({
    schema: WriteWords,
    defaultValues: { body: '' },
    send: ({ body }) => send(body),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea {...field('body')} label={label} rows={4} maxLength={10_000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {confirm}
        </Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
