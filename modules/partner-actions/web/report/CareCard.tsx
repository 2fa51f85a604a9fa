import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { careOutcomeWords } from '../../contract/report-words.ts'
import { careSignalWords } from '../../contract/words.ts'
import type { CareToFollow } from '../../contract.ts'
import { CareDialog } from './CareDialog.tsx'

/** Signs that somebody needs help, and what was done with each. */
export function CareCard({ actionId, care, open }: { actionId: string; care: readonly CareToFollow[]; open: boolean }) {
  const { t } = useLingui()
  const [following, setFollowing] = useState<CareToFollow>()
  const waits = open && care.some(({ followUp }) => !followUp)
  return (
    <div id="zorgsignalen">
      <Card title={t`Zorgsignalen`} look={waits ? 'marked' : 'framed'}>
        <p className="wh-action-note">
          <Trans>Een zorgsignaal gaat naar hulp, nooit naar handhaving. In het verslag staat alleen hoeveel het er waren.</Trans>
        </p>
        <ul className="wh-action-list">
          {care.map((signal) => (
            <OneSignal
              key={`${signal.locationId} ${signal.signal}`}
              care={signal}
              onFollow={open ? () => setFollowing(signal) : undefined}
            />
          ))}
        </ul>
        {following ? <CareDialog actionId={actionId} care={following} onClose={() => setFollowing(undefined)} /> : null}
      </Card>
    </div>
  )
}

function OneSignal({ care, onFollow }: { care: CareToFollow; onFollow: (() => void) | undefined }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { name, address, signal, note, followUp } = care
  return (
    <li className="wh-action-item">
      <div className="wh-action-item__text">
        <p className="wh-action-item__name">{capital(word(careSignalWords[signal]))}</p>
        <p>{name ? `${name}, ${address}` : address}</p>
        {note ? (
          <p className="wh-action-item__note" lang="nl">
            {note}
          </p>
        ) : null}
        {followUp ? (
          <p>
            <StatusBadge tone="safe">{word(careOutcomeWords[followUp.outcome])}</StatusBadge>
            {followUp.reason ? ` ${followUp.reason}` : null}
            <span className="wh-action-item__by">{`${followUp.by.name}, ${format.date(followUp.at)}`}</span>
          </p>
        ) : (
          <p>
            <StatusBadge tone="warning">{t`nog niets mee gedaan`}</StatusBadge>
          </p>
        )}
      </div>
      {onFollow && !followUp ? (
        <Button small onClick={onFollow} aria-label={`${t`Vastleggen wat u deed`}: ${word(careSignalWords[signal])}, ${address}`}>
          {t`Vastleggen wat u deed`}
        </Button>
      ) : null}
    </li>
  )
}
