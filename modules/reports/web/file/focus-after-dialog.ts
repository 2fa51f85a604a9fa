import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus a place when a dialog closes and the button that opened it is gone, because what it offered is done.
 * Put the ref on something with `tabIndex={-1}`.
 */
export function useFocusAfterDialog<Place extends HTMLElement>(open: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const wasOpen = useRef(open)

  useEffect(() => {
    const closed = wasOpen.current && !open
    wasOpen.current = open
    if (!closed) return undefined
    // The dialog itself gives the focus back first, when it still can: in the next frame, however long that takes to come.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [open])

  return place
}
