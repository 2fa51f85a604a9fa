import { useLingui } from '@lingui/react/macro'
import { FilesPanel } from './FilesPanel.tsx'

/** The plans for observations that wait for a coordinator who does not observe. */
export function ToAuthorise() {
  const { t } = useLingui()
  return (
    <FilesPanel
      title={t`Waarnemingen goed te keuren`}
      query={{ waits: 'authorisation', limit: 8 }}
      hrefOf={({ id }) => `/onderzoeken/${id}#waarnemingen`}
    />
  )
}
