import { useLingui } from '@lingui/react/macro'
import { addDays } from '#platform/contract/calendar.ts'
import { today } from '../forms/today.ts'
import { FilesPanel } from './FilesPanel.tsx'

/** My files on which a term ends within a week, or has ended. */
export function TermsThisWeek() {
  const { t } = useLingui()
  const until = addDays(today(), 7)
  return (
    <FilesPanel
      title={t`Termijnen deze week`}
      query={{ mine: 'yes', state: 'open', limit: 100 }}
      only={({ nextTermOn }) => nextTermOn !== null && nextTermOn <= until}
    />
  )
}
