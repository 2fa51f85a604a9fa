import { useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { type Scheme, schemeWords } from '#modules/reports/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { type InvestigationRow, resultWords, stageWords } from '../../contract.ts'
import { DaysLeft } from '../file/DaysLeft.tsx'

/** What the list shows of each investigation. */
export function useInvestigationColumns(): Column<InvestigationRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const several = useMunicipalityChoices().length > 0
  return [
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference, width: '8.5rem' },
    ...(several ? [{ key: 'municipality', header: t`Gemeente`, cell: ({ municipality }: InvestigationRow) => municipality }] : []),
    { key: 'subject', header: t`Betrokkene`, cell: ({ subject }) => subject ?? <span className="wh-soft">{t`niet bekend`}</span> },
    { key: 'scheme', header: t`Regeling`, cell: ({ scheme }) => capital(word(schemeWords[scheme as Scheme])) },
    {
      key: 'stage',
      header: t`Stap`,
      cell: ({ stage, result }) =>
        stage === 'closed' ? (
          <StatusBadge tone="safe">{word(resultWords[result ?? 'unknown'])}</StatusBadge>
        ) : (
          <StatusBadge tone="active">{word(stageWords[stage])}</StatusBadge>
        ),
    },
    { key: 'lead', header: t`Behandelaar`, cell: ({ lead }) => lead ?? <span className="wh-soft">{t`nog niemand`}</span> },
    { key: 'opened', header: t`Geopend`, cell: ({ openedOn }) => format.date(openedOn) },
    {
      key: 'term',
      header: t`Eerste termijn`,
      cell: ({ nextTermOn, closedOn }) =>
        nextTermOn ? <DaysLeft day={nextTermOn} /> : closedOn ? t`afgesloten ${format.date(closedOn)}` : '–',
    },
  ]
}
