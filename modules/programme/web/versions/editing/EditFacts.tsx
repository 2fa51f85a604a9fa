import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import type { Activity, ProgrammeVersion } from '../../../contract.ts'
import { usePercent } from '../version-words.tsx'
import { ActivityForm } from './ActivityForm.tsx'

/** What an activity gets, who carries it out and from what it is measured; and the form that changes it. */
export function EditFacts({ version, activity }: { version: ProgrammeVersion; activity: Activity }) {
  const { t } = useLingui()
  const percentOf = usePercent()
  const [asked, setAsked] = useState(false)
  const { sharePercent, executors, measuredWith } = activity
  return (
    <div className="wh-edit__facts">
      <p>
        {sharePercent === null ? t`Geen aandeel vastgelegd` : t`${percentOf(sharePercent)} van de capaciteit`}
        {'; '}
        {executors.length > 0 ? (
          <Trans>
            uitgevoerd door <span lang="nl">{executors.join(', ')}</span>
          </Trans>
        ) : (
          t`nog geen uitvoerders`
        )}
        {'; '}
        {measuredWith.length > 0 ? (
          <Trans>
            gemeten met <span lang="nl">{measuredWith.join(', ')}</span>
          </Trans>
        ) : (
          t`nog geen bronnen om mee te meten`
        )}
      </p>
      <Button small onClick={() => setAsked(true)}>{t`Gegevens wijzigen`}</Button>
      <Dialog open={asked} title={t`Gegevens van de activiteit`} onClose={() => setAsked(false)}>
        <ActivityForm version={version} activity={activity} onClose={() => setAsked(false)} />
      </Dialog>
    </div>
  )
}
