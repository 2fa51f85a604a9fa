/** Counts from one up to and including this are hidden in what leaves the team. */
const MOST_HIDDEN = 4

/** A count that may be shown, or that it is hidden. */
export type Shown = number | 'hidden'

/** Whether a count is so small that it could point at somebody. */
export const isSmall = (count: number): boolean => count >= 1 && count <= MOST_HIDDEN

/**
 * Hides the small counts among the parts of a whole that is shown too. When one part alone would be hidden it could be reckoned from the
 * whole, so the smallest other part goes with it: two are hidden or none.
 * @param parts counts that add up to a whole that stands beside them
 */
export function hideSmall(parts: readonly number[]): Shown[] {
  const hidden = parts.map(isSmall)
  if (hidden.filter(Boolean).length === 1) {
    const [next] = parts
      .map((count, place) => ({ count, place }))
      .filter(({ count, place }) => !hidden[place] && count > 0)
      .sort((one, other) => one.count - other.count)
    if (next) hidden[next.place] = true
  }
  return parts.map((count, place) => (hidden[place] ? 'hidden' : count))
}

/** Whether a share may be shown: neither the part nor the rest is small. */
export function mayShowShare(numerator: number, denominator: number): boolean {
  return !isSmall(numerator) && !isSmall(denominator - numerator) && !isSmall(denominator)
}

/** The count in words for who is outside the team. */
export const inWords = (shown: Shown): string => (shown === 'hidden' ? '< 5' : String(shown))
