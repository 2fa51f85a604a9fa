import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { locationKindWords } from '../../../contract/words.ts'
import { BackToPlaces } from './BackToPlaces.tsx'
import { Blurred } from './Blurred.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import { knownVisit, visitsOf } from './contents-rules.ts'
import { FieldHeading } from './FieldHeading.tsx'
import { useFieldWork } from './field-work.ts'
import { Photos } from './Photos.tsx'
import { type FieldPlace, placesOf } from './places.ts'
import { VisitForm } from './VisitForm.tsx'

/** One location: where it is, what is known, what was found. */
export function LocationPage({ locationId }: { locationId: string }) {
  const { t } = useLingui()
  const { contents } = useFieldWork()
  const place = placesOf(contents).find(({ id }) => id === locationId)
  if (!place)
    return (
      <>
        <BackToPlaces />
        <EmptyState title={t`Deze locatie staat niet op dit apparaat`}>
          <Trans>Ga terug naar alle locaties en kies er een.</Trans>
        </EmptyState>
      </>
    )
  const conflict = visitsOf(contents, locationId).find((entry) => entry.theirs)
  return (
    <>
      <BackToPlaces />
      <PlaceHeading place={place} />
      {conflict ? null : <Known locationId={locationId} />}
      {conflict?.theirs ? <ConflictPanel key={conflict.id} entry={conflict} theirs={conflict.theirs} /> : <VisitForm place={place} />}
      <Photos locationId={locationId} />
    </>
  )
}

function PlaceHeading({ place }: { place: FieldPlace }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <FieldHeading
      title={
        <>
          {place.street} <Blurred text={place.houseNumber} what={t`het huisnummer`} />
        </>
      }
    >
      <p>
        {word(locationKindWords[place.kind])} · <Blurred text={place.postalCode} what={t`de postcode`} /> {place.city}
        {place.name ? (
          <>
            <br />
            <Blurred text={place.name} what={t`de naam`} />
          </>
        ) : null}
      </p>
      {place.reason ? (
        <p>
          <strong>
            <Trans>Waarom hier:</Trans>
          </strong>{' '}
          {place.reason}
        </p>
      ) : null}
    </FieldHeading>
  )
}

/** What is recorded already, by whom, and what is in the way. */
function Known({ locationId }: { locationId: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const { contents } = useFieldWork()
  const refused = contents.entries.find((entry) => entry.locationId === locationId && entry.refused)?.refused
  const known = knownVisit(contents, locationId)
  return (
    <>
      {refused ? (
        <Alert kind="error" title={refused.title}>
          {refused.next} <Trans>Wat u hebt ingevuld staat er nog. Verbeter het en bewaar opnieuw.</Trans>
        </Alert>
      ) : null}
      {known ? (
        <p className="wh-veld-note">
          {t`Al vastgelegd door ${known.recordedBy.name}, ${format.moment(known.recordedAt)}. Wat u nu bewaart komt daarna.`}
        </p>
      ) : null}
    </>
  )
}
