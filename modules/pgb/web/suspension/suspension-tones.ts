import type { StatusTone } from '#design/status-badge.tsx'
import type { SuspensionState } from '../../contract.ts'

/** How far a suspension is, in the tone of its badge. */
export const suspensionTones: Record<SuspensionState, StatusTone> = {
  draft: 'neutral',
  proposed: 'active',
  decided: 'active',
  'not-decided': 'neutral',
  running: 'warning',
  ending: 'active',
  ended: 'neutral',
  withdrawn: 'neutral',
}
