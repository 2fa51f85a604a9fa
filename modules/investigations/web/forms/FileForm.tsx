import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { isChangedMeanwhile } from './ChangedMeanwhile.tsx'
import type { FileFormInUse } from './use-file-form.ts'

interface FileFormProps {
  form: FileFormInUse
  /** What is saved, as a verb. */
  save: string
  onCancel?: (() => void) | undefined
  /** Shown when somebody else saved in the meantime: both texts, in the place of the refusal. */
  meanwhile?: ReactNode
  children: ReactNode
}

/** The frame of every form on a file: errors above, fields, refusal, buttons. */
export function FileForm({ form, save, onCancel, meanwhile, children }: FileFormProps) {
  const { t } = useLingui()

  function cancel() {
    form.throwAway()
    onCancel?.()
  }

  return (
    <form className="wh-form wh-file-form" id={`form-${form.name}`} noValidate onSubmit={(event) => void form.submit(event)}>
      <FormErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.restored ? (
        <p className="wh-file-form__restored">
          <Trans>Uw eerdere tekst staat er weer.</Trans> <Button look="subtle" small onClick={form.throwAway}>{t`Weggooien`}</Button>
        </p>
      ) : null}
      {children}
      {meanwhile}
      {meanwhile && isChangedMeanwhile(form.refusal) ? null : <RefusalPanel refusal={form.refusal} />}
      <ButtonGroup>
        <Button type="submit" look="primary" small pending={form.sending}>
          {save}
        </Button>
        {onCancel ? <Button look="subtle" small onClick={cancel}>{t`Annuleren`}</Button> : null}
      </ButtonGroup>
    </form>
  )
}
