import type { StatusTone } from '#design/status-badge.tsx'
import type { ActionState } from '../contract.ts'

/** How far an action is, in the tone of its badge. */
export const actionTones: Record<ActionState, StatusTone> = {
  planned: 'neutral',
  ready: 'active',
  held: 'warning',
  reported: 'safe',
  cancelled: 'neutral',
}
