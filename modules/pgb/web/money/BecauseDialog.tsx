import { useLingui } from '@lingui/react/macro'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'

interface BecauseDialogProps {
  open: boolean
  title: string
  confirm: string
  /** What happens, and what stays */
  children: ReactNode
  refusal: unknown
  pending: boolean
  onClose: () => void
  onConfirm: (because: string) => void
}

const SHORTEST = 5

/** Asks why, before something is taken back. */
export function BecauseDialog({ open, title, onClose, ...rest }: BecauseDialogProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {open ? <BecauseForm {...rest} onClose={onClose} /> : null}
    </Dialog>
  )
}

function BecauseForm({ confirm, children, refusal, pending, onClose, onConfirm }: Omit<BecauseDialogProps, 'open' | 'title'>) {
  const { t } = useLingui()
  const [because, setBecause] = useState('')
  const [tried, setTried] = useState(false)
  const tooShort = because.trim().length < SHORTEST
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!tooShort) onConfirm(because.trim())
  }
  return (
    <form className="wh-form" noValidate onSubmit={submit}>
      <p>{children}</p>
      <TextArea
        name="because"
        label={t`Waarom?`}
        rows={3}
        maxLength={500}
        error={tried && tooShort ? t`Leg uit waarom.` : undefined}
        value={because}
        onChange={(event) => setBecause(event.target.value)}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="danger" pending={pending}>
          {confirm}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
