import type { StatusTone } from '#design/status-badge.tsx'
import type { QuestionStatus } from '../contract.ts'

/** How a status looks; the word says the same. */
export const statusTones: Record<QuestionStatus, StatusTone> = {
  waiting: 'active',
  taken: 'active',
  'asked-back': 'warning',
  answered: 'safe',
  closed: 'neutral',
}
