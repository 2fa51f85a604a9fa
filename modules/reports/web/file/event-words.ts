import { useLingui } from '@lingui/react/macro'
import { useWord } from '#platform/web/language.ts'
import { destinationWords, type ReportEvent, reportEventWords, worthinessOutcomeWords } from '../../contract.ts'

/** Says in words what an event of the trail means; an action that is not known yet is shown by its code. */
export function useEventWords() {
  const { t } = useLingui()
  const word = useWord()
  return {
    titleOf: ({ action }: ReportEvent): string => (isKnown(action, reportEventWords) ? word(reportEventWords[action]) : action),
    byOf: ({ action, actor, facts }: ReportEvent): string | undefined =>
      actor ?? (action === 'report.received' && facts.channel === 'web-form' ? t`Iemand van buiten, via het webformulier` : undefined),
    detailOf: ({ facts: { outcome, referredTo, sawNames } }: ReportEvent): string | undefined => {
      if (typeof outcome !== 'string' || !isKnown(outcome, worthinessOutcomeWords)) return undefined
      const told = [t`Uitkomst: ${word(worthinessOutcomeWords[outcome])}.`]
      if (typeof referredTo === 'string' && isKnown(referredTo, destinationWords))
        told.push(t`Gaat naar: ${word(destinationWords[referredTo])}.`)
      if (sawNames === true) told.push(t`De gegevens van de betrokkene waren getoond.`)
      return told.join(' ')
    },
  }
}

function isKnown<List extends object>(key: string, list: List): key is Extract<keyof List, string> {
  return key in list
}
