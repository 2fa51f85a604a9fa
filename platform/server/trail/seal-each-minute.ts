import type pg from 'pg'
import type { KeyRing } from '../key-ring.ts'
import { sealTrail } from './seal-trail.ts'

const A_MINUTE = 60_000

/**
 * Seals the trail at once and then each minute, until it is told to stop. A busy moment is tried again a minute later;
 * a failure is told once, without data, and again only after it went well in between.
 */
export function sealEachMinute(pool: pg.Pool, keys: KeyRing, tell: (line: string) => void): { stop: () => Promise<void> } {
  let failing = false
  let running = Promise.resolve()
  const seal = () => {
    running = sealTrail(pool, keys).then(
      () => {
        failing = false
      },
      (error: { code?: string }) => {
        if (!failing && error.code !== LOCK_NOT_AVAILABLE) tell(`the trail could not be sealed: ${error.code ?? 'no code'}\n`)
        failing = error.code !== LOCK_NOT_AVAILABLE
      },
    )
  }
  seal()
  const timer = setInterval(seal, A_MINUTE)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
const LOCK_NOT_AVAILABLE = '55P03'
