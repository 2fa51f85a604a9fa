import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { knowledgeStateWords } from '../../contract/knowledge-words.ts'
import type { KnowledgeState as State } from '../../contract.ts'

const tones: Record<State, StatusTone> = { draft: 'active', 'in-use': 'safe', withdrawn: 'neutral' }

/** Whether colleagues can rely on an item. */
export function KnowledgeState({ state }: { state: State }) {
  const word = useWord()
  return <StatusBadge tone={tones[state]}>{capital(word(knowledgeStateWords[state]))}</StatusBadge>
}
