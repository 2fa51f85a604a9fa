import type { StatusTone } from '#design/status-badge.tsx'
import type { ReportStatus } from '../contract.ts'

/** How a status looks; the word says the same. */
export const statusTones: Record<ReportStatus, StatusTone> = {
  received: 'active',
  'worth-investigating': 'warning',
  'under-investigation': 'active',
  investigated: 'safe',
  'not-investigated': 'neutral',
  joined: 'neutral',
}
