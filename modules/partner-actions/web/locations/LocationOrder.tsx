import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { Hidden } from '#design/hidden.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ActionLocation, LocationList } from '../../contract.ts'
import { addressText } from './address-text.ts'
import { LocationRow } from './LocationRow.tsx'
import { locationsQuery, moveLocation, useLocationCommand } from './location-queries.ts'
import { PlaceDialog } from './PlaceDialog.tsx'

interface LocationOrderProps {
  actionId: string
  locations: readonly ActionLocation[]
  open: boolean
  onOpen: (location: ActionLocation) => void
}

/** The locations in order. Whoever moves one keeps the focus on it, and hears where it went. */
export function LocationOrder({ actionId, locations, open, onOpen }: LocationOrderProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [told, setTold] = useState('')
  const [places, setPlaces] = useState<ActionLocation>()
  const { queryKey } = locationsQuery(actionId)
  const run = useLocationCommand(({ id, place }: { id: string; place: number }) => moveLocation(id, place))

  const move = (location: ActionLocation, place: number) => {
    if (place < 1 || place > locations.length) return
    const others = locations.filter(({ id }) => id !== location.id)
    // Shown at once; what the server answers comes after it.
    queries.setQueryData<LocationList>(queryKey, (list) => list && { ...list, locations: others.toSpliced(place - 1, 0, location) })
    run.mutate({ id: location.id, place })
    setTold(t`${addressText(location)} staat nu op plaats ${place} van ${locations.length}.`)
  }
  const follow = (location: ActionLocation, place: number) => {
    const focused = document.activeElement?.id
    move(location, place)
    requestAnimationFrame(() => focused && document.getElementById(focused)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent, location: ActionLocation, place: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    follow(location, event.key === 'ArrowUp' ? place - 1 : place + 1)
  }
  return (
    <div>
      <RefusalPanel refusal={run.error} />
      <div role="status">
        <Hidden>{told}</Hidden>
      </div>
      <ol className="wh-locations">
        {locations.map((location, index) => (
          <LocationRow
            key={location.id}
            location={location}
            place={index + 1}
            of={locations.length}
            open={open}
            onMove={(place) => follow(location, place)}
            onPlace={() => setPlaces(location)}
            onOpen={() => onOpen(location)}
            onKeyDown={(event) => onKeyDown(event, location, index + 1)}
          />
        ))}
      </ol>
      <PlaceDialog
        location={places}
        of={locations.length}
        onClose={() => setPlaces(undefined)}
        onPlace={(place) => {
          if (places) move(places, place)
          setPlaces(undefined)
        }}
      />
    </div>
  )
}
