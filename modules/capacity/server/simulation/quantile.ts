import type { Distribution } from './model.ts'

/** The value below which a share of all values lies. */
export type Quantile = (share: number) => number

/**
 * A distribution as its quantiles: with one draw a value, a longer distribution gives a longer value for the same draw.
 */
export function quantileOf(distribution: Distribution): Quantile {
  switch (distribution.kind) {
    case 'empirical': {
      const values = Float64Array.from(distribution.values).sort()
      return (share) => values[Math.floor(share * values.length)] ?? 0
    }
    case 'exponential':
      return (share) => -Math.log1p(-share) * distribution.mean
    case 'lognormal':
      return (share) => distribution.median * Math.exp(distribution.sigma * standardNormal(share))
    case 'deterministic':
      return () => distribution.value
  }
}

/** The quantile of sorted numbers between the two that are nearest (type 7 of Hyndman and Fan). */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Acklam's approximation, relative error below 1.2e-9. */
export function standardNormal(share: number): number {
  if (share <= 0) return Number.NEGATIVE_INFINITY
  if (share > 0.5) return -standardNormal(1 - share)
  if (share < 0.02425) {
    const root = Math.sqrt(-2 * Math.log(share))
    return polynomial(TAIL_ABOVE, root) / polynomial(TAIL_BELOW, root)
  }
  const distance = share - 0.5
  const square = distance * distance
  return (polynomial(MIDDLE_ABOVE, square) * distance) / polynomial(MIDDLE_BELOW, square)
}

const polynomial = (coefficients: readonly number[], x: number) => {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

const MIDDLE_ABOVE = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239,
]
const MIDDLE_BELOW = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1]
const TAIL_ABOVE = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
]
const TAIL_BELOW = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1]
