import { useLingui } from '@lingui/react/macro'
import { causeWords } from '#modules/investigations/contract.ts'
import { useWord } from '#platform/web/language.ts'
import type { TakenFrom } from '../../contract.ts'

/** What something that was picked comes from, to follow "uit"; it points at no file. */
export function useTakenFrom() {
  const { t } = useLingui()
  const word = useWord()
  return (takenFrom: TakenFrom): string => {
    if (takenFrom.from === 'lesson')
      return t`een onderzoek, afgesloten in ${takenFrom.closedOn.slice(0, 4)}; oorzaak: ${word(causeWords[takenFrom.cause])}`
    if (takenFrom.from === 'adopted-lesson') return t`de lessen: ${takenFrom.title}`
    if (takenFrom.from === 'programme') return t`programma ${takenFrom.year}, ${takenFrom.activity}`
    if (takenFrom.from === 'annual-report') return t`jaarverslag ${takenFrom.year}, ${takenFrom.activity}`
    return takenFrom.source
  }
}
