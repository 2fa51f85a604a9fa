import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { Line } from '../lines.ts'
import { MarkedLines, MarkLegend } from '../MarkedLines.tsx'
import { compareLines } from '../word-changes.ts'
import './meanwhile.css'

interface ChangedMeanwhileProps {
  /** What the colleague saved, and who and when as far as that is known. */
  theirs: readonly Line[]
  by?: string | null | undefined
  at?: string | null | undefined
  mine: readonly Line[]
  saving: boolean
  /** Mine gives way, because the reader says so. */
  onKeepTheirs: () => void
  /** Saves mine in the place of theirs. */
  onKeepMine: () => void
  /** Back to writing, with theirs in sight. */
  onGoOn: () => void
}

/** Somebody saved the same text first: both stand here, nothing is lost, and the reader chooses. */
export function ChangedMeanwhile({ theirs, by, at, mine, saving, onKeepTheirs, onKeepMine, onGoOn }: ChangedMeanwhileProps) {
  const { t } = useLingui()
  const format = useFormat()
  const panel = useRef<HTMLElement>(null)
  const { before, after, same } = compareLines(theirs, mine)
  const who = by ?? t`uw collega`

  useEffect(() => panel.current?.focus(), [])

  return (
    <section ref={panel} tabIndex={-1} className="wh-version-meanwhile" aria-labelledby="intussen">
      <h4 id="intussen" className="wh-version-meanwhile__title">
        <Trans>Intussen heeft {who} deze tekst ook opgeslagen</Trans>
      </h4>
      <p>
        <Trans>Er is niets verloren. Bekijk beide teksten en kies wat er moet staan.</Trans>
      </p>
      {same ? (
        <p>
          <Trans>De woorden zijn gelijk; alleen de opmaak verschilt.</Trans>
        </p>
      ) : (
        <MarkLegend before={t`de tekst van ${who}`} after={t`uw tekst`} />
      )}
      <div className="wh-version-meanwhile__texts">
        <div className="wh-version-meanwhile__text">
          <p className="wh-version-meanwhile__whose">{at ? t`De tekst van ${who}, ${format.moment(at)}` : t`De tekst van ${who}`}</p>
          <MarkedLines lines={before} side="before" />
        </div>
        <div className="wh-version-meanwhile__text">
          <p className="wh-version-meanwhile__whose">{t`Uw tekst, nog niet opgeslagen`}</p>
          <MarkedLines lines={after} side="after" />
        </div>
      </div>
      <ButtonGroup>
        <Button look="primary" onClick={onGoOn}>{t`Verder werken, met die tekst ernaast`}</Button>
        <Button pending={saving} onClick={onKeepMine}>{t`Mijn tekst opslaan`}</Button>
        <Button onClick={onKeepTheirs}>{t`Die van ${who} laten staan`}</Button>
      </ButtonGroup>
    </section>
  )
}

/** What a colleague saved, beside the text that is being written. */
export function TheirText({ theirs, by, at, mine }: Pick<ChangedMeanwhileProps, 'theirs' | 'by' | 'at' | 'mine'>) {
  const { t } = useLingui()
  const format = useFormat()
  const who = by ?? t`uw collega`
  return (
    <aside className="wh-version-meanwhile__text" aria-label={t`De tekst van ${who}`}>
      <p className="wh-version-meanwhile__whose">{at ? t`De tekst van ${who}, ${format.moment(at)}` : t`De tekst van ${who}`}</p>
      <MarkedLines lines={compareLines(theirs, mine).before} side="before" />
      <p className="wh-version-meanwhile__note">
        <Trans>Doorgestreept staat wat uw tekst niet heeft. Slaat u op, dan komt uw tekst in de plaats van deze.</Trans>
      </p>
    </aside>
  )
}
