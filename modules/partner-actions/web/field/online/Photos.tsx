import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { Hidden } from '#design/hidden.tsx'
import { Icon } from '#design/icon.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { photoConsentWords } from '../../../contract/words.ts'
import type { Photo } from '../../../contract.ts'
import { photoAddress, useRemovePhoto } from './field-queries.ts'

/** The photos of a location, covered until somebody opens one: each look stands in the trail. */
export function Photos({ actionId, photos }: { actionId: string; photos: readonly Photo[] }) {
  const { t } = useLingui()
  return (
    <ul className="wh-field-photos" aria-label={t`Foto’s`}>
      {photos.map((photo, index) => (
        <li key={photo.id}>
          {photo.removed ? <Removed photo={photo} /> : <OnePhoto actionId={actionId} photo={photo} number={index + 1} />}
        </li>
      ))}
    </ul>
  )
}

function Removed({ photo }: { photo: Photo }) {
  const format = useFormat()
  const reason = photo.removed?.reason
  return (
    <p className="wh-field-soft">
      <Trans>Foto verwijderd op {format.moment(photo.removed?.at)}.</Trans> {reason}
    </p>
  )
}

function OnePhoto({ actionId, photo, number }: { actionId: string; photo: Photo; number: number }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="wh-field-thumb" onClick={() => setOpen(true)}>
        <span className="wh-field-thumb__cover">
          <Icon name="eye" />
        </span>
        <span>
          <Trans>Foto {number} tonen</Trans>
          <Hidden>: </Hidden>
          <small>{photo.necessity}</small>
        </span>
      </button>
      <Dialog open={open} title={t`Foto ${number}`} onClose={() => setOpen(false)}>
        <InSight actionId={actionId} photo={photo} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function InSight({ actionId, photo, onClose }: { actionId: string; photo: Photo; onClose: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const [removing, setRemoving] = useState(false)
  const [failed, setFailed] = useState(false)
  const by = photo.takenBy.name
  return (
    <>
      {failed ? (
        <p>
          <Trans>De foto kon niet worden opgehaald. Sluit dit venster en probeer het opnieuw.</Trans>
        </p>
      ) : (
        <img
          className="wh-field-photo"
          src={`/api/v1${photoAddress(actionId, photo)}`}
          alt={photo.necessity}
          onError={() => setFailed(true)}
        />
      )}
      <p>
        {photo.necessity}
        <br />
        <span className="wh-field-soft">
          <Trans>
            Gemaakt door {by} op {format.moment(photo.takenAt)}; {word(photoConsentWords[photo.consent])}.
          </Trans>
        </span>
      </p>
      <ButtonGroup>
        <Button onClick={onClose}>{t`Sluiten`}</Button>
        <Button look="subtle" onClick={() => setRemoving(true)}>{t`Foto verwijderen`}</Button>
      </ButtonGroup>
      {removing ? <RemovePhoto actionId={actionId} photo={photo} onClose={() => setRemoving(false)} onDone={onClose} /> : null}
    </>
  )
}

interface RemovePhotoProps {
  actionId: string
  photo: Photo
  onClose: () => void
  onDone: () => void
}

function RemovePhoto({ actionId, photo, onClose, onDone }: RemovePhotoProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const remove = useRemovePhoto(actionId, photo, onDone)
  return (
    <ConfirmDialog
      open
      danger
      title={t`Deze foto verwijderen?`}
      confirm={t`Foto verwijderen`}
      pending={remove.isPending}
      onConfirm={() => remove.mutate(reason)}
      onClose={onClose}
    >
      <p>
        <Trans>De foto is daarna voorgoed weg. Dat hij er was en waarom hij weg moest, blijft staan.</Trans>
      </p>
      <TextArea name="reason" label={t`Waarom?`} value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      <RefusalPanel refusal={remove.error} />
    </ConfirmDialog>
  )
}
