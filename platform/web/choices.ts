import { capital, type WordList } from '#platform/contract/words.ts'
import { useWord } from './language.ts'

/** The choices of a word list for a field, each beginning with a capital; `only` says which, and in which order. */
export function useChoices(): <Value extends string>(list: WordList<Value>, only?: readonly Value[]) => { value: Value; label: string }[] {
  const word = useWord()
  return (list, only = Object.keys(list) as (keyof typeof list)[]) => only.map((value) => ({ value, label: capital(word(list[value])) }))
}
