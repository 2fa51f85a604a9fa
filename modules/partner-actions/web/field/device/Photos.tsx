import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ChangeEvent, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { TextField } from '#design/text-field.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { photoConsentWords } from '../../../contract/words.ts'
import type { PhotoConsent } from '../../../contract.ts'
import type { PhotoEntry } from './entries.ts'
import { useFieldWork } from './field-work.ts'
import { addPhoto, dropEntry } from './outbox.ts'
import { PhotoPreview } from './PhotoPreview.tsx'
import { PickOne } from './Picks.tsx'
import { drawAnew } from './photo.ts'

const consents = Object.keys(photoConsentWords) as PhotoConsent[]

/** Photos of a location: only when needed, with consent where somebody is in view. */
export function Photos({ locationId }: { locationId: string }) {
  const { t } = useLingui()
  const { contents } = useFieldWork()
  const [taken, setTaken] = useState<{ bytes: Uint8Array<ArrayBuffer>; at: string }>()
  const [failed, setFailed] = useState(false)
  const waiting = contents.entries.filter((entry) => entry.kind === 'photo').filter((entry) => entry.locationId === locationId)
  const sent = contents.sent.get(locationId)?.photos ?? 0

  async function take(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    const bytes = await drawAnew(file).catch(() => undefined)
    setFailed(!bytes)
    if (bytes) setTaken({ bytes, at: new Date().toISOString() })
  }

  return (
    <section className="wh-veld-photos">
      <h2 className="utrecht-heading-2">{t`Foto's`}</h2>
      <p className="wh-veld-note">
        <Trans>Maak alleen een foto als woorden niet genoeg zijn. Plaats en toestel gaan er meteen uit.</Trans>
      </p>
      {sent > 0 ? (
        <p>
          <Plural value={sent} one="# foto is verzonden." other="# foto's zijn verzonden." />
        </p>
      ) : null}
      <ul className="wh-veld-photos__list">
        {waiting.map((entry) => (
          <WaitingPhoto key={entry.id} entry={entry} />
        ))}
      </ul>
      {failed ? (
        <Alert kind="error" title={t`Dit bestand is geen foto die we kunnen lezen`} live>
          <Trans>Maak de foto opnieuw met de camera.</Trans>
        </Alert>
      ) : null}
      {taken ? (
        <NewPhoto locationId={locationId} taken={taken} onDone={() => setTaken(undefined)} />
      ) : (
        <label className="utrecht-button utrecht-button--secondary-action wh-veld-camera">
          {t`Foto maken`}
          <input type="file" accept="image/*" capture="environment" className="wh-hidden" onChange={(event) => void take(event)} />
        </label>
      )}
    </section>
  )
}

function WaitingPhoto({ entry }: { entry: PhotoEntry }) {
  const { t } = useLingui()
  const format = useFormat()
  const { open } = useFieldWork()
  const at = format.time(entry.photo.takenAt)
  return (
    <li>
      <span>
        {t`Foto van ${at}: wacht op verzending`}
        {entry.refused ? (
          <>
            <br />
            {entry.refused.title} {entry.refused.next}
          </>
        ) : null}
      </span>
      <Button small aria-label={t`Verwijderen: foto van ${at}`} onClick={() => void dropEntry(open, entry)}>{t`Verwijderen`}</Button>
    </li>
  )
}

interface NewPhotoProps {
  locationId: string
  taken: { bytes: Uint8Array<ArrayBuffer>; at: string }
  onDone: () => void
}

function NewPhoto({ locationId, taken, onDone }: NewPhotoProps) {
  const { t } = useLingui()
  const word = useWord()
  const { open } = useFieldWork()
  const [necessity, setNecessity] = useState('')
  const [consent, setConsent] = useState<PhotoConsent | ''>('')
  const [tried, setTried] = useState(false)
  const isTooShort = necessity.trim().length < 5

  async function save() {
    setTried(true)
    if (isTooShort || consent === '') return
    await addPhoto(open, locationId, { necessity: necessity.trim(), consent, takenAt: taken.at }, taken.bytes)
    onDone()
  }

  return (
    <div className="wh-form">
      <PhotoPreview bytes={taken.bytes} />
      <PickOne
        name="photo-consent"
        legend={t`Staat er iemand op`}
        error={tried && consent === '' ? t`Kies een van de twee. Wil iemand niet op de foto, verwijder die dan.` : undefined}
        options={consents.map((value) => [value, word(photoConsentWords[value])])}
        chosen={consent}
        onPick={setConsent}
      />
      <TextField
        name="necessity"
        label={t`Waarom is deze foto nodig`}
        maxLength={300}
        error={tried && isTooShort ? t`Schrijf in een paar woorden op waarom de foto nodig is.` : undefined}
        value={necessity}
        onChange={(event) => setNecessity(event.target.value)}
      />
      <div className="wh-veld-save">
        <Button look="primary" onClick={() => void save()}>{t`Foto bewaren`}</Button>
        <Button onClick={onDone}>{t`Foto weggooien`}</Button>
      </div>
    </div>
  )
}
