import { Trans, useLingui } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from '#design/dialog.tsx'

/** Asks before a page with typed, unsent text is left, inside the product and by the browser's own ways out. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { t } = useLingui()
  const leaving = useBlocker({ shouldBlockFn: () => when, enableBeforeUnload: () => when, withResolver: true })

  return (
    <ConfirmDialog
      open={leaving.status === 'blocked'}
      title={t`Uw tekst is nog niet opgeslagen`}
      confirm={t`Weggaan zonder opslaan`}
      cancel={t`Blijven en opslaan`}
      danger
      onConfirm={() => leaving.proceed?.()}
      onClose={() => leaving.reset?.()}
    >
      <p>
        <Trans>Als u nu weggaat, bent u kwijt wat u hebt ingevuld.</Trans>
      </p>
    </ConfirmDialog>
  )
}
