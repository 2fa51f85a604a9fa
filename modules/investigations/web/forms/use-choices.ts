import type { WordList } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'

/** Turns a closed list of the contract into the options of a field. */
export function useChoices() {
  const word = useWord()
  return <Value extends string>(words: WordList<Value>) =>
    (Object.keys(words) as Value[]).map((value) => ({ value, label: word(words[value]) }))
}
