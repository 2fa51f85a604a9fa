import { useLingui } from '@lingui/react/macro'
import { Dialog } from '#design/dialog.tsx'
import type { Sharing } from '../../contract.ts'
import { EndSharingForm } from './EndSharingForm.tsx'

/** Asks what happened to what was shared. */
export function EndSharingDialog({ sharing, onDone }: { sharing: Sharing; onDone: () => void }) {
  const { t } = useLingui()
  return (
    <Dialog open title={t`Wat is ermee gebeurd?`} onClose={onDone}>
      <EndSharingForm sharing={sharing} onDone={onDone} />
    </Dialog>
  )
}
