import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { type Scheme, schemeWords } from '#modules/reports/contract.ts'
import { dayInAmsterdam, daysBetween } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { partKindWords } from '../../contract.ts'
import type { Decisions } from '../investigation-queries.ts'

/** What the list shows of each advice that waits. */
export function useDecisionColumns(): Column<Decisions['rows'][number]>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const several = useMunicipalityChoices().length > 0
  const waits = (sentOn: string) => daysBetween(sentOn, dayInAmsterdam(new Date()))
  return [
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference, width: '8.5rem' },
    ...(several ? [{ key: 'municipality', header: t`Gemeente`, cell: ({ municipality }: Decisions['rows'][number]) => municipality }] : []),
    { key: 'subject', header: t`Betrokkene`, cell: ({ subject }) => subject ?? '–' },
    { key: 'scheme', header: t`Regeling`, cell: ({ scheme }) => capital(word(schemeWords[scheme as Scheme])) },
    { key: 'parts', header: t`Advies`, cell: ({ parts }) => parts.map((part) => word(partKindWords[part])).join('; ') },
    { key: 'sent', header: t`Verzonden`, cell: ({ sentOn }) => format.date(sentOn), width: '7.5rem' },
    {
      key: 'waits',
      header: t`Wacht`,
      cell: ({ sentOn }) => t`${plural(waits(sentOn), { one: '# dag', other: '# dagen' })}`,
      width: '5.5rem',
    },
  ]
}
