import { useLingui } from '@lingui/react/macro'
import { FilesPanel } from './FilesPanel.tsx'

/** The advice that colleagues asked me to read along. */
export function ToReadAlong() {
  const { t } = useLingui()
  return (
    <FilesPanel
      title={t`Mee te lezen adviezen`}
      query={{ waits: 'reading', limit: 8 }}
      hrefOf={({ id }) => `/onderzoeken/${id}/meelezen`}
    />
  )
}
