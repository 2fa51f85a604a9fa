import { type RefObject, useEffect, useRef } from 'react'

/** Takes the focus to the first field of a form that the reader asked for. */
export function useFocusInside<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), [])
  return place
}
