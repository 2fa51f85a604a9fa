import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { careSignalWords, entryConsentWords, foundWords, powerWords } from '../../../contract/words.ts'
import type { Visit } from '../../../contract.ts'

/** One line of what was found, with the same words as a plain text to compare it by. */
export interface VisitFact {
  term: string
  value: ReactNode
}

/** What was found at a location in plain words, line by line, always in the same order. */
export function useVisitFacts(names: ReadonlyMap<string, string>): (visit: Visit) => VisitFact[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? t`onbekend`).join(', ')
  return (visit) => [
    { term: t`Gevonden`, value: visit.found.map((found) => word(foundWords[found])).join(', ') },
    { term: t`Toelichting`, value: visit.note && <span className="wh-field-text">{visit.note}</span> },
    { term: t`Zorgsignalen`, value: visit.careSignals.map((signal) => word(careSignalWords[signal])).join(', ') },
    { term: t`Over de zorg`, value: visit.careNote && <span className="wh-field-text">{visit.careNote}</span> },
    { term: t`Bevoegdheid`, value: word(powerWords[visit.power]) },
    { term: t`Toestemming`, value: word(entryConsentWords[visit.consent]) },
    { term: t`Wie waren erbij`, value: named([...visit.colleagues, ...visit.partners]) },
    { term: t`Mensen gesproken`, value: format.number(visit.people) },
    { term: t`Aankomst en vertrek`, value: visit.arrivedAt ? `${format.time(visit.arrivedAt)} – ${format.time(visit.leftAt)}` : '' },
  ]
}
