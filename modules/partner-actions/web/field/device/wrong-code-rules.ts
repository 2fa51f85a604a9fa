const FREE_TRIES = 5
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 60 * 60_000

/** How long to wait after this many wrong codes in a row, in milliseconds: five are free, then it doubles up to an hour. */
export function waitAfter(wrong: number): number {
  if (wrong < FREE_TRIES) return 0
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (wrong - FREE_TRIES))
}
