import { useEffect } from 'react'

const UNUSED = 15 * 60_000
const OUT_OF_SIGHT = 5 * 60_000
const SIGNS_OF_USE = ['pointerdown', 'keydown', 'input', 'scroll'] as const

/** Locks what is open after a quarter of an hour without use, or after five minutes out of sight. */
export function useLocking(lock: () => void): void {
  useEffect(() => {
    let used = Date.now()
    let hidden: number | undefined
    const use = () => {
      used = Date.now()
    }
    const see = () => {
      if (document.visibilityState === 'hidden') hidden = Date.now()
      else look()
    }
    // A sleeping device runs no timers: what counts is the clock when it wakes.
    const look = () => {
      const now = Date.now()
      if (now - used > UNUSED || (hidden !== undefined && now - hidden > OUT_OF_SIGHT)) lock()
      if (document.visibilityState === 'visible') hidden = undefined
    }
    const timer = setInterval(look, 15_000)
    for (const sign of SIGNS_OF_USE) window.addEventListener(sign, use, { passive: true, capture: true })
    document.addEventListener('visibilitychange', see)
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS_OF_USE) window.removeEventListener(sign, use, { capture: true })
      document.removeEventListener('visibilitychange', see)
    }
  }, [lock])
}
