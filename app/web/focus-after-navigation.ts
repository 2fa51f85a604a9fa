import { useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/** Moves the focus to the new page's heading, so that a keyboard goes along and a screen reader says where it is. Not at the first load. */
export function useFocusAfterNavigation(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const before = useRef<string>(undefined)
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })

  useEffect(() => {
    if (!path) return
    if (before.current !== undefined && before.current !== path) focusHeading(main.current)
    before.current = path
  }, [path])

  return main
}

function focusHeading(main: HTMLElement | null): void {
  const heading = main?.querySelector('h1')
  heading?.setAttribute('tabindex', '-1')
  const goal = heading ?? main
  goal?.focus({ preventScroll: true })
}
