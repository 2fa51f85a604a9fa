const HUNDREDTHS = 100
const WHOLE = 100 * HUNDREDTHS

/**
 * What was given out of the capacity and what is left of a hundred, in percent; below zero when more was given out than there is. Added up
 * in hundredths, as shares are kept, so that 0.1 and 0.2 make 0.3.
 */
export function capacityOf(shares: readonly (number | null)[]): { assigned: number; left: number } {
  const assigned = shares.reduce<number>((sum, share) => sum + Math.round((share ?? 0) * HUNDREDTHS), 0)
  return { assigned: assigned / HUNDREDTHS, left: (WHOLE - assigned) / HUNDREDTHS }
}
