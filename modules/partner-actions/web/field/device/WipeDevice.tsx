import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useFieldWork } from './field-work.ts'
import { giveBack } from './take-along.ts'

/** The end of the evening: everything is sent, and nothing needs to stay. */
export function WipeDevice() {
  const { t } = useLingui()
  const { open } = useFieldWork()
  const [asked, setAsked] = useState(false)
  const wiping = useMutation({
    mutationFn: () => giveBack(open.kept),
    // Loaded anew, so that nothing stays in memory.
    onSuccess: () => window.location.assign(`/acties/${open.kept.actionId}`),
  })
  return (
    <section>
      <h2 className="utrecht-heading-2">{t`Klaar voor vandaag`}</h2>
      <p>
        <Trans>Alles staat bij de gemeente. Wis daarom wat op dit apparaat staat.</Trans>
      </p>
      <Button onClick={() => setAsked(true)}>{t`Klaar: wis dit apparaat`}</Button>
      <ConfirmDialog
        open={asked}
        title={t`Dit apparaat wissen`}
        confirm={t`Wissen`}
        pending={wiping.isPending}
        onConfirm={() => wiping.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          <Trans>De locaties en uw bevindingen gaan van dit apparaat. Bij de gemeente blijven ze staan.</Trans>
        </p>
        <RefusalPanel refusal={wiping.error} />
      </ConfirmDialog>
    </section>
  )
}
