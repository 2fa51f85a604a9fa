import { Trans, useLingui } from '@lingui/react/macro'
import { ConfirmDialog } from '#design/dialog.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useFileCommand } from './use-file-command.ts'

/** Asks once more: a closed file is not changed any more. */
export function CloseFileDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const close = useFileCommand(onClose)
  return (
    <ConfirmDialog
      open={open}
      title={t`Onderzoek afsluiten?`}
      confirm={t`Onderzoek afsluiten`}
      pending={close.sending}
      onConfirm={() => close.send('POST', 'closing')}
      onClose={onClose}
    >
      <p>
        <Trans>Daarna verandert er niets meer in het dossier. Alleen een bezwaar kan nog worden vastgelegd.</Trans>
      </p>
      <RefusalPanel refusal={close.refusal} />
    </ConfirmDialog>
  )
}
