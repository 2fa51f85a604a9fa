import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { GiveReason } from '../../contract.ts'

interface ReasonDialogProps {
  open: boolean
  title: string
  /** What happens, and that it is recorded. */
  children: ReactNode
  /** What the button does, as a verb. */
  confirm: string
  send: (given: GiveReason) => Promise<unknown>
  onClose: () => void
}

/** Asks why somebody wants to see what is hidden; nothing opens without an answer. */
export function ReasonDialog({ open, title, onClose, ...rest }: ReasonDialogProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <ReasonForm {...rest} onClose={onClose} />
    </Dialog>
  )
}

function ReasonForm({ children, confirm, send, onClose }: Omit<ReasonDialogProps, 'open' | 'title'>) {
  const { t } = useLingui()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: GiveReason,
    defaultValues: { reason: '' },
    send,
    onSent: onClose,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      {children}
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea {...field('reason')} label={t`Waarom is dit nodig?`} rows={2} maxLength={1000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {confirm}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
