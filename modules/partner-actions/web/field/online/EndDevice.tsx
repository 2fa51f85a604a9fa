import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { PackEnd, PackRow } from '../../../contract.ts'
import { useEndPack } from './field-queries.ts'

interface EndDeviceProps {
  pack: PackRow
  as: PackEnd
  confirm: string
  onClose: () => void
}

/** Asks once more: after this the device can read and send nothing more. */
export function EndDevice({ pack, as, confirm, onClose }: EndDeviceProps) {
  const { t } = useLingui()
  const [note, setNote] = useState('')
  const end = useEndPack(pack.id, onClose)
  const { name } = pack.by
  const titles: Record<PackEnd, string> = {
    returned: t`Is uw apparaat terug en gewist?`,
    revoked: t`Het apparaat van ${name} intrekken?`,
    lost: t`Het apparaat van ${name} als kwijt melden?`,
  }
  return (
    <ConfirmDialog
      open
      danger={as !== 'returned'}
      title={titles[as]}
      confirm={confirm}
      pending={end.isPending}
      onConfirm={() => end.mutate({ as, note: as === 'returned' ? '' : note.trim() })}
      onClose={onClose}
    >
      <div className="wh-field-standing">
        <Alert kind="warning" title={t`Dit kan niet terug`}>
          <p>
            <Trans>De sleutel van het apparaat wordt vernietigd. Wat er nog op staat en niet is verzonden, is dan weg.</Trans>
          </p>
        </Alert>
      </div>
      {as === 'lost' ? (
        <p>
          <Trans>
            De functionaris voor gegevensbescherming krijgt bericht: een kwijt apparaat kan een datalek zijn, en dat moet binnen 72 uur
            gemeld zijn.
          </Trans>
        </p>
      ) : null}
      {as === 'returned' ? null : (
        <TextArea
          name="note"
          label={as === 'lost' ? t`Wat is er gebeurd?` : t`Waarom?`}
          description={as === 'lost' ? t`Waar en wanneer het kwijtraakte. Schrijf niets op over inwoners.` : undefined}
          optional={as === 'revoked'}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      <RefusalPanel refusal={end.error} />
    </ConfirmDialog>
  )
}
