import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useSession } from '#platform/web/session.ts'
import { packEndWords } from '../../../contract/words.ts'
import type { Action, PackEnd, PackRow } from '../../../contract.ts'
import { EndDevice } from './EndDevice.tsx'

/** Who took the action along, the last sign of life of each device, and how it ended. */
export function Devices({ action, packs }: { action: Action; packs: readonly PackRow[] }) {
  const { t } = useLingui()
  const away = packs.filter(({ ended }) => !ended)
  const done = packs.filter(({ ended }) => ended)
  return (
    <Card title={t`Apparaten`} look={away.length > 0 ? 'marked' : 'framed'}>
      <p className="wh-field-soft">
        {away.length === 0 ? <Trans>Er is geen apparaat met deze actie onderweg.</Trans> : null}{' '}
        {action.coordinates ? null : <Trans>U ziet hier alleen uw eigen apparaten.</Trans>}
      </p>
      <ul className="wh-field-devices">
        {[...away, ...done].map((pack) => (
          <Device key={pack.id} pack={pack} coordinates={action.coordinates} />
        ))}
      </ul>
    </Card>
  )
}

const toneOf = { returned: 'safe', revoked: 'neutral', lost: 'danger' } as const

function Device({ pack, coordinates }: { pack: PackRow; coordinates: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { ended } = pack
  return (
    <li>
      <p className="wh-field-device">
        <strong>{pack.by.name}</strong>
        <StatusBadge tone={ended ? toneOf[ended.as] : 'active'}>{ended ? word(packEndWords[ended.as]) : t`onderweg`}</StatusBadge>
      </p>
      <p className="wh-field-soft">
        <Trans>Meegenomen op {format.moment(pack.takenAt)}</Trans>
        <br />
        {ended ? (
          <Trans>
            Geëindigd op {format.moment(ended.at)} door {ended.by.name}
          </Trans>
        ) : (
          <Trans>Laatst iets gehoord op {format.moment(pack.lastSeenAt)}</Trans>
        )}
      </p>
      {ended?.note ? <p className="wh-field-text">{ended.note}</p> : null}
      <Ends pack={pack} coordinates={coordinates} />
    </li>
  )
}

/** The ways to end a device that somebody may still end; a revoked one can turn out to be lost. */
function Ends({ pack, coordinates }: { pack: PackRow; coordinates: boolean }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState<PackEnd>()
  const mine = useSession()?.account?.id === pack.by.id
  const labels: Record<PackEnd, string> = { returned: t`Terug en gewist`, revoked: t`Intrekken`, lost: t`Kwijt melden` }
  const ways: PackEnd[] = []
  if (mine && !pack.ended) ways.push('returned')
  if (coordinates && !pack.ended) ways.push('revoked')
  if (coordinates && (!pack.ended || pack.ended.as === 'revoked')) ways.push('lost')
  if (ways.length === 0) return null
  return (
    <>
      <ButtonGroup>
        {ways.map((way) => (
          <Button key={way} small onClick={() => setAsked(way)}>
            {labels[way]}
          </Button>
        ))}
      </ButtonGroup>
      {asked ? <EndDevice pack={pack} as={asked} confirm={labels[asked]} onClose={() => setAsked(undefined)} /> : null}
    </>
  )
}
