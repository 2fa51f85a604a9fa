import { useLingui } from '@lingui/react/macro'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { capacityActivityWords, hoursOriginWords } from '../../contract/words.ts'
import type { HoursLine } from '../../contract.ts'

/** How a line of hours is called, and whereon a proposal rests. */
export function useLineWords() {
  const { t } = useLingui()
  const word = useWord()
  const nameOf = ({ activity, part }: Pick<HoursLine, 'activity' | 'part'>) => {
    const name = word(capacityActivityWords[activity])
    return part === 'evening' ? t`${name}, avond` : name
  }
  const fileOf = ({ about }: Pick<HoursLine, 'about'>) => (about ? (about.reference ?? t`dossier dat u niet ziet`) : '')
  const groundsOf = ({ moments }: Pick<HoursLine, 'moments'>) =>
    moments
      .map(({ origin, from, until, estimated }) => {
        const ground = `${capital(word(hoursOriginWords[origin]))} ${from}–${until}`
        return estimated ? t`${ground} (duur geschat)` : ground
      })
      .join(' · ')
  return { nameOf, fileOf, groundsOf }
}
