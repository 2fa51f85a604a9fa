import type { StatusTone } from '#design/status-badge.tsx'
import { capital, type WordList } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import type { Ease } from '../contract/readability-rules.ts'
import type { ItemState } from '../contract.ts'

/** How a state looks; the word says the same. */
export const stateTones: Record<ItemState, StatusTone> = { draft: 'neutral', 'in-use': 'safe', withdrawn: 'warning' }
export const easeTones: Record<Ease, StatusTone> = { easy: 'safe', fair: 'active', hard: 'warning', 'very-hard': 'danger' }

/** The choices of a word list, each beginning with a capital. */
export function useChoices(): <Value extends string>(list: WordList<Value>) => { value: string; label: string }[] {
  const word = useWord()
  return (list) => Object.keys(list).map((value) => ({ value, label: capital(word(list[value as keyof typeof list])) }))
}
