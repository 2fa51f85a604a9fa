import type { StatusTone } from '#design/status-badge.tsx'
import type { Ease } from '../contract/readability-rules.ts'
import type { ItemState } from '../contract.ts'

/** How a state looks; the word says the same. */
export const stateTones: Record<ItemState, StatusTone> = { draft: 'neutral', 'in-use': 'safe', withdrawn: 'warning' }
export const easeTones: Record<Ease, StatusTone> = { easy: 'safe', fair: 'active', hard: 'warning', 'very-hard': 'danger' }
