import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ConfirmDialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action } from '../../contract.ts'
import { useStep } from './use-step.ts'

/** Asks once more, and why. */
export function CancelAction({ action, open, onClose }: { action: Action; open: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const step = useStep(action)
  const tooShort = reason.trim().length < 5

  function confirm() {
    setTried(true)
    if (!tooShort) step.mutate({ path: 'cancelling', reason: reason.trim() }, { onSuccess: onClose })
  }

  return (
    <ConfirmDialog
      open={open}
      title={t`Actie annuleren?`}
      confirm={t`Actie annuleren`}
      cancel={t`Toch niet`}
      danger
      pending={step.isPending}
      onConfirm={confirm}
      onClose={() => {
        step.reset()
        onClose()
      }}
    >
      <p>
        <Trans>De actie gaat niet door, en dat is niet terug te draaien. Wie mee zou gaan, is dan weer vrij in het rooster.</Trans>
      </p>
      <TextArea
        name="reason"
        label={t`Waarom?`}
        rows={3}
        maxLength={500}
        value={reason}
        error={tried && tooShort ? t`Schrijf op waarom, in ten minste vijf tekens.` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalPanel refusal={step.error} />
    </ConfirmDialog>
  )
}
