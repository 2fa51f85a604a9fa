import { useLingui } from '@lingui/react/macro'
import { reportEventWords } from '#modules/reports/contract.ts'
import type { Words } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { investigationEventWords } from '../../contract.ts'
import { useDetails } from './use-details.ts'

/** What is said of each action in the trail of a file and its report. */
export const eventWords: Readonly<Record<string, Words>> = {
  ...reportEventWords,
  // Beside the closing of the file itself, which is a line of its own.
  'report.closed': { nl: 'Melding afgehandeld', en: 'Report dealt with' },
  ...investigationEventWords,
}

export interface FileEvent {
  action: string
  facts: Record<string, unknown>
}

/** Says what happened, for a person: "Middel gepland: Huisbezoek". */
export function useSentence(): (event: FileEvent) => string {
  const { t } = useLingui()
  const word = useWord()
  const details = useDetails()
  return ({ action, facts }) => {
    const said = eventWords[action]
    const what = said ? word(said) : t`Iets gewijzigd`
    const detail = details[action]?.(facts)
    return detail ? t`${what}: ${detail}` : what
  }
}
