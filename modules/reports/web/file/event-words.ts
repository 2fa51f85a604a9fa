import { useLingui } from '@lingui/react/macro'
import { useWord } from '#platform/web/language.ts'
import { type ReportEvent, reportEventWords, worthinessOutcomeWords } from '../../contract.ts'

/** Says in words what an event of the trail means; an action that is not known yet is shown by its code. */
export function useEventWords() {
  const { t } = useLingui()
  const word = useWord()
  return {
    titleOf: ({ action }: ReportEvent): string => (isKnown(action, reportEventWords) ? word(reportEventWords[action]) : action),
    detailOf: ({ facts }: ReportEvent): string | undefined => {
      const { outcome } = facts
      if (typeof outcome === 'string' && isKnown(outcome, worthinessOutcomeWords))
        return t`Uitkomst: ${word(worthinessOutcomeWords[outcome])}`
      return undefined
    },
  }
}

function isKnown<List extends object>(key: string, list: List): key is Extract<keyof List, string> {
  return key in list
}
