import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Suspension } from '../../contract.ts'
import { useStep } from './suspension-queries.ts'

/** Takes the suspension back before it runs: asks once more, and why. */
export function Withdraw({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const [because, setBecause] = useState('')
  const [tried, setTried] = useState(false)
  const step = useStep(suspension)
  const tooShort = because.trim().length < 10

  function confirm() {
    setTried(true)
    if (!tooShort) step.mutate({ path: 'withdrawal', because: because.trim() }, { onSuccess: () => setOpen(false) })
  }

  return (
    <div>
      <Button look="subtle" onClick={() => setOpen(true)}>{t`Intrekken`}</Button>
      <ConfirmDialog
        open={open}
        title={t`Opschorting intrekken?`}
        confirm={t`Opschorting intrekken`}
        cancel={t`Toch niet`}
        danger
        pending={step.isPending}
        onConfirm={confirm}
        onClose={() => {
          step.reset()
          setOpen(false)
        }}
      >
        <p>
          <Trans>De opschorting gaat niet door, en dat is niet terug te draaien. De betalingen gaan door.</Trans>
        </p>
        <TextArea
          name="because"
          label={t`Waarom?`}
          rows={3}
          maxLength={1000}
          value={because}
          error={tried && tooShort ? t`Schrijf op waarom, in ten minste tien tekens.` : undefined}
          onChange={(event) => setBecause(event.target.value)}
        />
        <RefusalPanel refusal={step.error} />
      </ConfirmDialog>
    </div>
  )
}
