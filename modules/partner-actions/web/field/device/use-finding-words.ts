import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { careSignalWords, entryConsentWords, foundWords, powerWords, visitStateWords } from '../../../contract/words.ts'
import type { Findings } from './entries.ts'
import { useFieldWork } from './field-work.ts'
import type { FindingName } from './merge-visits.ts'

/** What a part of the findings is called, and what a version says there, in words. */
export function useFindingWords(): { nameOf: Record<FindingName, string>; sayOf: (name: FindingName, findings: Findings) => string } {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { crew, partners } = useFieldWork().contents.pack
  const named = (ids: readonly string[]) => ids.map((id) => [...crew, ...partners].find((one) => one.id === id)?.name ?? t`iemand anders`)
  const nameOf: Record<FindingName, string> = {
    state: t`Hoe ging het`,
    arrivedAt: t`Aangekomen`,
    leftAt: t`Vertrokken`,
    found: t`Wat is er gevonden`,
    note: t`Wat zag en hoorde u`,
    careSignals: t`Zorgen om iemand`,
    careNote: t`Wat maakt dat u zich zorgen maakt`,
    power: t`Bevoegdheid`,
    consent: t`Toestemming om binnen te komen`,
    colleagues: t`Collega's die erbij zijn`,
    partners: t`Partners die erbij zijn`,
    people: t`Hoeveel mensen sprak u`,
  }
  const say: { [Name in FindingName]: (findings: Findings) => string } = {
    state: ({ state }) => word(visitStateWords[state]),
    arrivedAt: ({ arrivedAt }) => format.time(arrivedAt),
    leftAt: ({ leftAt }) => format.time(leftAt),
    found: ({ found }) => found.map((one) => word(foundWords[one])).join(', '),
    note: ({ note }) => note,
    careSignals: ({ careSignals }) => careSignals.map((one) => word(careSignalWords[one])).join(', '),
    careNote: ({ careNote }) => careNote,
    power: ({ power }) => word(powerWords[power]),
    consent: ({ consent }) => word(entryConsentWords[consent]),
    colleagues: ({ colleagues }) => named(colleagues).join(', '),
    partners: (findings) => named(findings.partners).join(', '),
    people: ({ people }) => String(people),
  }
  return { nameOf, sayOf: (name, findings) => say[name](findings) || t`niets ingevuld` }
}
