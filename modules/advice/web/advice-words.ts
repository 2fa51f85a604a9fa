import type { StatusTone } from '#design/status-badge.tsx'
import { capital, type WordList } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import type { QuestionStatus } from '../contract.ts'

/** How a status looks; the word says the same. */
export const statusTones: Record<QuestionStatus, StatusTone> = {
  waiting: 'active',
  taken: 'active',
  'asked-back': 'warning',
  answered: 'safe',
  closed: 'neutral',
}

/** The choices of a word list, each beginning with a capital. */
export function useChoices(): <Value extends string>(list: WordList<Value>) => { value: Value; label: string }[] {
  const word = useWord()
  return (list) => (Object.keys(list) as (keyof typeof list)[]).map((value) => ({ value, label: capital(word(list[value])) }))
}
