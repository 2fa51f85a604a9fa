import type { Scope } from './figures.ts'
import type { ActivityKind } from './programme.ts'

/** What the figures of an activity of this kind are about; null while nothing of it is measured here. */
export function scopeOfKind(kind: ActivityKind): Exclude<Scope, 'all' | 'capacity'> | null {
  return kind === 'other' ? null : kind
}
