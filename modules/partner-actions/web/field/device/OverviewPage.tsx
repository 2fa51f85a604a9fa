import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { locationKindWords } from '../../../contract/words.ts'
import { Covered } from './Blurred.tsx'
import { FieldHeading } from './FieldHeading.tsx'
import { useFieldWork } from './field-work.ts'
import { type FieldPlace, isDone, type PlaceState, placesOf, stateOf } from './places.ts'

/** The action and its locations, in the order to go to. */
export function OverviewPage() {
  const { t } = useLingui()
  const format = useFormat()
  const { open, contents } = useFieldWork()
  const [show, setShow] = useState<'all' | 'open' | 'done'>('all')
  const { action } = contents.pack
  const places = placesOf(contents).map((place) => ({ place, state: stateOf(contents, place.id) }))
  const done = places.filter(({ state }) => isDone(state)).length
  const chosen = places.filter(({ state }) => show === 'all' || isDone(state) === (show === 'done'))
  const filters = { all: t`Alle ${places.length}`, open: t`Te doen ${places.length - done}`, done: t`Klaar ${done}` }

  return (
    <>
      <FieldHeading title={action.title}>
        <p>
          {action.reference} · {format.longDate(action.onDay)}
          <br />
          {action.area}
        </p>
      </FieldHeading>
      <fieldset className="wh-veld-filter">
        <legend className="wh-hidden">{t`Welke locaties`}</legend>
        {(Object.keys(filters) as (keyof typeof filters)[]).map((key) => (
          <Button key={key} aria-pressed={show === key} onClick={() => setShow(key)}>
            {filters[key]}
          </Button>
        ))}
      </fieldset>
      {chosen.length === 0 ? (
        <EmptyState title={show === 'done' ? t`Nog geen locatie is klaar` : t`Hier is niets meer te doen`}>
          <Trans>Kies hierboven welke locaties u wilt zien.</Trans>
        </EmptyState>
      ) : (
        <ol className="wh-veld-places" aria-label={t`Locaties`}>
          {chosen.map(({ place, state }) => (
            <li key={place.id}>
              <PlaceLink place={place} state={state} href={`/veld/${open.kept.actionId}?plek=${place.id}`} />
            </li>
          ))}
        </ol>
      )}
      <LinkButton href={`/veld/${open.kept.actionId}?deel=nieuw`}>{t`Locatie toevoegen`}</LinkButton>
    </>
  )
}

function PlaceLink({ place, state, href }: { place: FieldPlace; state: PlaceState; href: string }) {
  const { t } = useLingui()
  const word = useWord()
  const words: Record<PlaceState, string> = {
    open: t`te doen`,
    draft: t`niet bewaard`,
    waiting: t`wacht op verzending`,
    sent: t`vastgelegd`,
    refused: t`niet aangenomen`,
    conflict: t`twee versies`,
  }
  return (
    <Link href={href} className="wh-veld-place">
      <span className="wh-veld-place__number">{place.place ?? '+'}</span>
      <span className="wh-veld-place__where">
        <strong>
          {place.street} <Covered text={place.houseNumber} />
        </strong>
        <span>
          {word(locationKindWords[place.kind])}
          {place.name ? (
            <>
              {' '}
              · <Covered text={place.name} />
            </>
          ) : null}
          {place.withdrawn ? <> · {t`vervallen`}</> : null}
        </span>
      </span>
      <StatusBadge tone={toneOf[state]}>{words[state]}</StatusBadge>
    </Link>
  )
}

const toneOf = { open: 'neutral', draft: 'warning', waiting: 'active', sent: 'safe', refused: 'danger', conflict: 'danger' } as const
