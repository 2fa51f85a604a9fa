import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { Roster } from '../../contract.ts'

/** Whether the week is published, what changed since, and the note that came with it. */
export function WeekStanding({ roster, children }: { roster: Roster; children?: ReactNode }) {
  const { t } = useLingui()
  const format = useFormat()
  const [week] = roster.weeks
  if (!week) return null
  const { publishedAt, publishedBy, changes, note, acceptedBecause } = week
  const [at, by] = [format.moment(publishedAt), publishedBy ?? '']
  return (
    <div className="wh-roster__standing">
      <div>
        <p className="wh-roster__state">
          <StatusBadge tone={publishedAt ? (changes > 0 ? 'warning' : 'safe') : 'neutral'}>
            {publishedAt ? (changes > 0 ? t`gewijzigd na publicatie` : t`gepubliceerd`) : t`nog niet gepubliceerd`}
          </StatusBadge>
          <span>
            {publishedAt ? (
              <Trans>
                {at}, door {by}
              </Trans>
            ) : null}{' '}
            {roster.mayPlan && changes > 0 ? (
              <Plural value={changes} one="# wijziging staat klaar." other="# wijzigingen staan klaar." />
            ) : null}
          </span>
        </p>
        {note ? <p className="wh-roster__note">{note}</p> : null}
        {acceptedBecause ? (
          <p className="wh-roster__sum">
            <Trans>Wat niet samengaat, bleef omdat: {acceptedBecause}</Trans>
          </p>
        ) : null}
      </div>
      {children}
    </div>
  )
}
