import type { Choice } from '#design/choices.tsx'
import type { StatusTone } from '#design/status-badge.tsx'
import type { WordList } from '#platform/contract/words.ts'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
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

/** The choices of a word list, each beginning with a capital. */
export function useChoices(): <Value extends string>(list: WordList<Value>, only?: readonly Value[]) => (Choice & { label: string })[] {
  const word = useWord()
  return (list, only = Object.keys(list) as (keyof typeof list)[]) => only.map((value) => ({ value, label: capital(word(list[value])) }))
}
