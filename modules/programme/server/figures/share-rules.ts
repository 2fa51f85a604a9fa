import type { ShareOfYear } from '../../contract.ts'

// Two-sided 95 % of the normal distribution.
const Z = 1.959963984540054

/**
 * A share with its 95 % score interval (Wilson 1927, without continuity correction).
 * Of nothing there is no share, and the interval says that all is possible: 0 to 1.
 * @param numerator whole, from 0 up to and including `denominator`
 */
export function shareOf(numerator: number, denominator: number): ShareOfYear {
  if (denominator === 0) return { numerator, denominator, share: null, low: 0, high: 1 }

  const share = numerator / denominator
  const stretch = 1 + Z ** 2 / denominator
  const middle = (share + Z ** 2 / (2 * denominator)) / stretch
  const reach = (Z * Math.sqrt((share * (1 - share)) / denominator + Z ** 2 / (4 * denominator ** 2))) / stretch
  // At the ends the interval begins or stops exactly at the share; rounding must not put it outside.
  const low = numerator === 0 ? 0 : middle - reach
  const high = numerator === denominator ? 1 : middle + reach
  return { numerator, denominator, share, low, high }
}
