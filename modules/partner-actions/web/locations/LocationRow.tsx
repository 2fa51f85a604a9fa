import { useLingui } from '@lingui/react/macro'
import type { KeyboardEvent } from 'react'
import { Button } from '#design/button.tsx'
import { Icon } from '#design/icon.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { locationKindWords, locationOriginWords } from '../../contract/words.ts'
import type { ActionLocation } from '../../contract.ts'
import { addressText, cityText } from './address-text.ts'

interface LocationRowProps {
  location: ActionLocation
  place: number
  of: number
  open: boolean
  onMove: (place: number) => void
  onPlace: () => void
  onOpen: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** One address, with why it is gone to and the ways to move it. */
export function LocationRow({ location, place, of, open, onMove, onPlace, onOpen, onKeyDown }: LocationRowProps) {
  const { t } = useLingui()
  const word = useWord()
  const address = addressText(location)
  const { id, kind, name, cameFrom, reason, visited } = location
  return (
    <li className="wh-location" onKeyDown={open ? onKeyDown : undefined}>
      {open ? (
        <button
          type="button"
          id={`place-${id}`}
          className="wh-location__place"
          aria-label={t`${address}: plaats ${place} van ${of}, naar een andere plaats`}
          onClick={onPlace}
        >
          {place}
        </button>
      ) : (
        <span className="wh-location__place">{place}</span>
      )}
      <div className="wh-location__what">
        <p className="wh-location__address">
          <strong>{address}</strong> {cityText(location)}
        </p>
        <p className="wh-location__kind">
          {capital(word(locationKindWords[kind]))}
          {name ? ` · ${name}` : ''}
          {cameFrom === 'field' ? ` · ${word(locationOriginWords.field)}` : ''}
        </p>
        {reason ? <p className="wh-location__reason">{reason}</p> : null}
        {visited ? <StatusBadge tone="active">{t`bezocht`}</StatusBadge> : null}
      </div>
      {open ? (
        <span className="wh-location__do">
          <button
            type="button"
            id={`up-${id}`}
            className="wh-icon-button"
            aria-label={t`${address} omhoog`}
            aria-disabled={place === 1 || undefined}
            onClick={() => onMove(place - 1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            id={`down-${id}`}
            className="wh-icon-button"
            aria-label={t`${address} omlaag`}
            aria-disabled={place === of || undefined}
            onClick={() => onMove(place + 1)}
          >
            <Icon name="down" />
          </button>
          {visited ? null : (
            <Button small id={`change-${id}`} aria-label={t`${address} wijzigen`} onClick={onOpen}>
              {t`Wijzigen`}
            </Button>
          )}
        </span>
      ) : null}
    </li>
  )
}
