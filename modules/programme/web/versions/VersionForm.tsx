import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import type { FormInUse } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'

interface VersionFormProps {
  form: Pick<FormInUse<never>, 'submit' | 'errors' | 'attempt' | 'refusal' | 'sending'>
  /** What is saved, as a verb. */
  save: string
  onCancel?: (() => void) | undefined
  /** In the place of the refusal, when the page has more to say about it. */
  refused?: ReactNode
  /** Whether it is saved, beside the button. */
  standing?: ReactNode
  children: ReactNode
}

/** The frame of every form of the programme: errors above, fields, refusal, buttons. */
export function VersionForm({ form, save, onCancel, refused, standing, children }: VersionFormProps) {
  const { t } = useLingui()
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void form.submit(event)}>
      <FormErrorSummary errors={form.errors} attempt={form.attempt} />
      {children}
      {refused ?? <RefusalPanel refusal={form.refusal} />}
      <ButtonGroup>
        <Button type="submit" look="primary" pending={form.sending}>
          {save}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{t`Annuleren`}</Button> : null}
        {standing}
      </ButtonGroup>
    </form>
  )
}
