import type { Aim, DashboardGoal, ShareOfYear } from '../../contract.ts'

type Standing = NonNullable<DashboardGoal['standing']>

/**
 * How a share stands beside its aim: only when the whole 95 % interval lies on one side it is better or worse; a difference that chance
 * explains is as expected. Null while there is nothing to divide by.
 */
export function standingOfShare({ share, low, high }: ShareOfYear, aim: Aim): Standing | null {
  if (share === null) return null
  if (aim.direction === 'none') return 'followed'
  if (low > aim.value) return aim.direction === 'up' ? 'better' : 'worse'
  if (high < aim.value) return aim.direction === 'up' ? 'worse' : 'better'
  return 'as-expected'
}

/** How a number stands beside its aim. Null while nothing was measured. */
export function standingOfNumber(measured: number | null, aim: Aim): Standing | null {
  if (measured === null) return null
  if (aim.direction === 'none') return 'followed'
  if (measured === aim.value) return 'as-expected'
  return measured > aim.value === (aim.direction === 'up') ? 'better' : 'worse'
}
