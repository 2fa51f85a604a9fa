import { useLingui } from '@lingui/react/macro'
import { FilesPanel } from './FilesPanel.tsx'

/** What I lead or work on: each file with the stage whose work is next. */
export function MyInvestigations() {
  const { t } = useLingui()
  return (
    <FilesPanel
      title={t`Mijn onderzoeken: volgende stap`}
      query={{ mine: 'yes', state: 'open', limit: 8 }}
      nothing={t`U hebt geen lopende onderzoeken.`}
      all="/onderzoeken?wie=mijn"
    />
  )
}
