import { useLingui } from '@lingui/react/macro'
import { FilesPanel } from './FilesPanel.tsx'

/** The investigations that nobody leads yet. */
export function ToAssign() {
  const { t } = useLingui()
  return (
    <FilesPanel
      title={t`Toe te wijzen onderzoeken`}
      query={{ unassigned: 'yes', limit: 8 }}
      hrefOf={({ id }) => `/onderzoeken/${id}#behandelaar`}
      all="/onderzoeken?wie=niet-toegewezen"
    />
  )
}
