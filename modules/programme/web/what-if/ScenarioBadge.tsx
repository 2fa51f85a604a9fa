import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type ScenarioState, scenarioStateWords } from '../../contract.ts'

const tones: Readonly<Record<ScenarioState, StatusTone>> = {
  draft: 'neutral',
  waiting: 'active',
  running: 'active',
  done: 'safe',
  failed: 'danger',
  cancelled: 'neutral',
}

/** How far a scenario is. */
export function ScenarioBadge({ state }: { state: ScenarioState }) {
  const word = useWord()
  return <StatusBadge tone={tones[state]}>{capital(word(scenarioStateWords[state]))}</StatusBadge>
}
