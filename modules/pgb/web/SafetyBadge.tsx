import { useLingui } from '@lingui/react/macro'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { atRiskWords } from '../contract/safety-words.ts'
import type { AtRisk } from '../contract.ts'

const tones: Record<AtRisk, StatusTone> = { no: 'safe', yes: 'danger', unknown: 'warning' }

/** Whether a budget holder is safe, as a word with its shape; "not asked yet" is a state of its own. */
export function SafetyBadge({ inDanger }: { inDanger: AtRisk | null }) {
  const { t } = useLingui()
  const word = useWord()
  if (inDanger === null) return <StatusBadge tone="warning">{t`Nog niet gevraagd`}</StatusBadge>
  return <StatusBadge tone={tones[inDanger]}>{capital(word(atRiskWords[inDanger]))}</StatusBadge>
}
