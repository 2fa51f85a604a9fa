import type { Activity, Scope } from '../../contract.ts'

/** Whose files an activity is about; null while nothing of it is measured here. */
export function scopeOf({ kind }: Pick<Activity, 'kind'>): Scope | null {
  return kind === 'report-investigation' || kind === 'personal-budget' ? kind : null
}
