import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Hidden } from '#design/hidden.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { locationKindWords, visitStateWords } from '../../../contract/words.ts'
import type { FieldLocation, LocationFindings, Visit } from '../../../contract.ts'
import { addressOf } from './address-of.ts'
import { Photos } from './Photos.tsx'
import { useVisitFacts } from './use-visit-facts.tsx'
import { Versions } from './Versions.tsx'

interface LocationFoundProps {
  actionId: string
  row: LocationFindings
  names: ReadonlyMap<string, string>
}

/** One location, and what was found there as it now stands. */
export function LocationFound({ actionId, row, names }: LocationFoundProps) {
  const { location, visit, revisions, photos } = row
  const word = useWord()
  const { name, reason } = location
  return (
    <article className="wh-field-location" data-done={visit !== null || undefined}>
      <div className="wh-field-location__head">
        <h3 className="wh-field-location__title">
          {location.place}. {addressOf(location)}
        </h3>
        <Progress location={location} visit={visit} />
      </div>
      <p className="wh-field-soft">
        {[word(locationKindWords[location.kind]), name, [location.postalCode, location.city].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(' · ')}
        {reason ? (
          <>
            <br />
            <Trans>Reden: {reason}</Trans>
          </>
        ) : null}
      </p>
      {visit ? <Found visit={visit} names={names} /> : null}
      {photos.length > 0 ? <Photos actionId={actionId} photos={photos} /> : null}
      {revisions > 1 ? <Earlier actionId={actionId} location={location} revisions={revisions} names={names} /> : null}
    </article>
  )
}

const toneOf = { visited: 'safe', 'nobody-there': 'warning', 'not-visited': 'neutral' } as const

function Progress({ location, visit }: { location: FieldLocation; visit: Visit | null }) {
  const { t } = useLingui()
  const word = useWord()
  if (visit) return <StatusBadge tone={toneOf[visit.state]}>{word(visitStateWords[visit.state])}</StatusBadge>
  return location.withdrawn ? <StatusBadge>{t`vervallen`}</StatusBadge> : <StatusBadge tone="active">{t`nog open`}</StatusBadge>
}

function Found({ visit, names }: { visit: Visit; names: ReadonlyMap<string, string> }) {
  const format = useFormat()
  const facts = useVisitFacts(names)(visit).filter(({ value }) => Boolean(value))
  const by = visit.recordedBy.name
  return (
    <>
      <DefinitionList facts={facts} />
      <p className="wh-field-soft">
        <Trans>
          Vastgelegd door {by} op {format.moment(visit.recordedAt)}, binnengekomen op {format.moment(visit.receivedAt)}.
        </Trans>{' '}
        {visit.clockAhead > 0 ? (
          <strong>
            <Plural
              value={visit.clockAhead}
              one="De klok van het apparaat liep # minuut voor."
              other="De klok van het apparaat liep # minuten voor."
            />
          </strong>
        ) : null}
      </p>
    </>
  )
}

interface EarlierProps {
  actionId: string
  location: FieldLocation
  revisions: number
  names: ReadonlyMap<string, string>
}

function Earlier({ actionId, location, revisions, names }: EarlierProps) {
  const [open, setOpen] = useState(false)
  const address = addressOf(location)
  return (
    <p className="wh-field-earlier">
      <Button small onClick={() => setOpen(true)}>
        <Plural value={revisions - 1} one="# eerdere versie vergelijken" other="# eerdere versies vergelijken" />
        <Hidden>
          {' '}
          <Trans>van {address}</Trans>
        </Hidden>
      </Button>
      {open ? <Versions actionId={actionId} location={location} names={names} onClose={() => setOpen(false)} /> : null}
    </p>
  )
}
