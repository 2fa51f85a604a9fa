import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { BackToPlaces } from './BackToPlaces.tsx'
import type { Entry } from './entries.ts'
import { FieldHeading } from './FieldHeading.tsx'
import { useFieldWork } from './field-work.ts'
import { NewVersion } from './NewVersion.tsx'
import { dropEntry, tryAgain } from './outbox.ts'
import { placesOf } from './places.ts'
import { isHeld } from './send-rules.ts'
import { useConnection } from './use-connection.ts'
import { WipeDevice } from './WipeDevice.tsx'

/** What stands only on this device, what is in the way, and the end of the evening. */
export function SendingPage() {
  const { t } = useLingui()
  const isOnline = useConnection()
  const { contents, sending } = useFieldWork()
  const { entries, drafts } = contents
  return (
    <>
      <BackToPlaces />
      <FieldHeading title={t`Versturen`} />
      {entries.length === 0 ? (
        <Alert kind="success" title={t`Alles wat u bewaarde is verzonden`} />
      ) : (
        <>
          <p>
            <Plural value={entries.length} one="Dit staat alleen op dit apparaat:" other="Deze # staan alleen op dit apparaat:" />
          </p>
          <ol className="wh-veld-entries">
            {entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </ol>
          {isOnline ? null : (
            <p>
              <Trans>Er is geen verbinding. Zodra die er is, gaat alles vanzelf op weg.</Trans>
            </p>
          )}
          <Button look="primary" pending={sending.busy} onClick={sending.send}>{t`Nu versturen`}</Button>
        </>
      )}
      {drafts.size > 0 ? (
        <Alert
          kind="warning"
          title={
            <Plural value={drafts.size} one="# locatie is ingevuld en niet bewaard" other="# locaties zijn ingevuld en niet bewaard" />
          }
        >
          <Trans>Open die en kies "Bewaren"; anders gaat het niet mee.</Trans>
        </Alert>
      ) : null}
      {entries.length + drafts.size === 0 ? <WipeDevice /> : null}
      <NewVersion />
    </>
  )
}

function EntryLine({ entry }: { entry: Entry }) {
  const { t } = useLingui()
  const { open, contents } = useFieldWork()
  const [asked, setAsked] = useState(false)
  const place = placesOf(contents).find(({ id }) => id === entry.locationId)
  const kind = { visit: t`bevinding`, photo: t`foto`, location: t`nieuwe locatie` }[entry.kind]
  const isConflict = entry.kind === 'visit' && entry.theirs
  return (
    <li>
      <Link href={`/veld/${open.kept.actionId}?plek=${entry.locationId}`}>
        {place?.place ? `${place.place}. ` : ''}
        {place?.street ?? t`locatie`} · {kind}
      </Link>
      <StatusBadge tone={isHeld(entry) ? 'danger' : 'active'}>
        {isConflict ? t`twee versies` : entry.refused ? t`niet aangenomen` : t`wacht`}
      </StatusBadge>
      {entry.refused ? (
        <>
          <p>
            {entry.refused.title} {entry.refused.next}
          </p>
          <ButtonGroup>
            <Button small onClick={() => void tryAgain(open, entry)}>{t`Opnieuw proberen`}</Button>
            <Button small onClick={() => setAsked(true)}>{t`Weggooien`}</Button>
          </ButtonGroup>
          <ConfirmDialog
            open={asked}
            title={t`Dit weggooien`}
            confirm={t`Weggooien`}
            danger
            onConfirm={() => void dropEntry(open, entry)}
            onClose={() => setAsked(false)}
          >
            <p>
              <Trans>Het staat alleen op dit apparaat. Gooit u het weg, dan is het nergens meer.</Trans>
            </p>
          </ConfirmDialog>
        </>
      ) : null}
    </li>
  )
}
