import type { DashboardActivity, Scope } from '../../../contract.ts'

/** Whose files the figures of an activity are about. */
export function scopeOf({ kind }: Pick<DashboardActivity, 'kind'>): Scope {
  return kind === 'report-investigation' || kind === 'personal-budget' ? kind : 'all'
}
