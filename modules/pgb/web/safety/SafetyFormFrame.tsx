import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import type { FormInUse } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'

interface SafetyFormFrameProps {
  // biome-ignore lint/suspicious/noExplicitAny: what the form holds does not matter to its frame
  form: Pick<FormInUse<any>, 'submit' | 'errors' | 'attempt' | 'refusal' | 'sending' | 'unsaved'>
  /** What is saved, as a verb */
  save: string
  onCancel: () => void
  children: ReactNode
}

/** The frame of a form on the page "make safe": errors above, fields, refusal, buttons. */
export function SafetyFormFrame({ form, save, onCancel, children }: SafetyFormFrameProps) {
  const { t } = useLingui()
  return (
    <form className="wh-form wh-budget-form" noValidate onSubmit={(event) => void form.submit(event)}>
      <FormErrorSummary errors={form.errors} attempt={form.attempt} />
      {children}
      <RefusalPanel refusal={form.refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" small pending={form.sending}>
          {save}
        </Button>
        <Button look="subtle" small onClick={onCancel}>{t`Annuleren`}</Button>
      </ButtonGroup>
      <LeaveGuard when={form.unsaved && !form.sending} />
    </form>
  )
}
