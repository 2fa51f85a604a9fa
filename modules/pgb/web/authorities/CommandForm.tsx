import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { type FormInUse, usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useBudgetCommand } from '../provider/provider-queries.ts'

type Typed = Record<string, unknown>

interface CommandFormProps<Sent> {
  id: string
  method: 'POST' | 'PUT'
  path: string
  schema: CheckedBy<Sent>
  defaultValues?: Typed
  /** What the button says that sends it */
  does: string
  onDone: () => void
  children: (field: FormInUse<Typed>['field'], form: FormInUse<Typed>['form']) => ReactNode
}

/** A form in a dialog that sends one command about the budgets of a file; what was typed stays on a refusal. */
export function CommandForm<Sent>({ id, method, path, schema, defaultValues = {}, does, onDone, children }: CommandFormProps<Sent>) {
  const { t } = useLingui()
  const command = useBudgetCommand(id)
  const { field, form, submit, errors, attempt, refusal, sending } = usePageForm<Typed, Sent, undefined>({
    schema,
    defaultValues,
    send: (body) => command.mutateAsync({ method, path, body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      {children(field, form)}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {does}
        </Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
