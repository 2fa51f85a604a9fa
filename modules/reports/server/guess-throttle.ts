import { setTimeout as pause } from 'node:timers/promises'
import { ruleBroken } from '#platform/server/refusal.ts'

const WINDOW_MS = 60_000
const WRONG_BEFORE_SLOW = 30
const BETWEEN_MS = 1000
const LONGEST_WAIT_MS = 8000

/** Keeps guessing of receipt codes hopeless, whoever guesses: in memory only, without addresses. */
export interface GuessThrottle {
  /** Waits while codes are being guessed; one look-up a second for everybody together. Refuses `dialogue.busy`. */
  pass: () => Promise<void>
  wrong: () => void
}

/** After `WRONG_BEFORE_SLOW` wrong codes in a minute, right and wrong codes wait alike. @param clock the moment by which the minute goes */
export function makeGuessThrottle(clock: () => Date): GuessThrottle {
  let wrongAt: number[] = []
  let free = 0
  const isSlow = () => {
    const since = clock().getTime() - WINDOW_MS
    wrongAt = wrongAt.filter((moment) => moment > since)
    return wrongAt.length >= WRONG_BEFORE_SLOW
  }

  return {
    pass: async () => {
      if (!isSlow()) return
      const wait = Math.max(0, free - performance.now()) + BETWEEN_MS
      if (wait > LONGEST_WAIT_MS) throw ruleBroken('dialogue.busy')
      free = performance.now() + wait
      await pause(wait)
    },
    wrong: () => void wrongAt.push(clock().getTime()),
  }
}
