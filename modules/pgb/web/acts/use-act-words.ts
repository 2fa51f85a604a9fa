import { useLingui } from '@lingui/react/macro'
import type { StatusTone } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { actKindWords, actPlaceWords, capacityWords, withWhomWords } from '../../contract/act-words.ts'
import type { ActState, BudgetAct } from '../../contract.ts'

export const actTones: Record<ActState, StatusTone> = { planned: 'active', done: 'safe', cancelled: 'neutral' }

/** How a talk or check is named on every page: what and with whom, when and where, in which capacity. */
export function useActWords() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return {
    title: ({ kind, withWhom, withName, party }: BudgetAct) => {
      const what = capital(word(actKindWords[kind]))
      const name = withWhom === 'budget-holder' || withWhom === 'provider' ? party : withName
      const whom = withWhom === 'other' && name ? name : [word(withWhomWords[withWhom]), name].filter(Boolean).join(' ')
      return t`${what} met ${whom}`
    },
    when: ({ onDay, from, until, place }: BudgetAct) => {
      const day = format.longDate(onDay)
      const times = from && until ? t`${from} tot ${until} uur` : null
      return [day, times, word(actPlaceWords[place])].filter(Boolean).join(', ')
    },
    capacity: ({ actingAs }: Pick<BudgetAct, 'actingAs'>) => {
      const capacity = word(capacityWords[actingAs])
      return t`als ${capacity}`
    },
  }
}
