import { useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { stageWords } from '#modules/investigations/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { fileSafetyWords } from '../../contract/safety-words.ts'
import { inquiryKindWords } from '../../contract/words.ts'
import type { BudgetInvestigationRow, FileSafety } from '../../contract.ts'
import { DaysUntil } from '../DaysUntil.tsx'

const tones: Record<FileSafety, StatusTone> = {
  'not-safe': 'danger',
  'not-asked': 'warning',
  'not-clear': 'warning',
  safe: 'safe',
  nobody: 'neutral',
}

/** What the list shows of each investigation: whom it is about, whether people are safe, how far it is. */
export function useBudgetColumns(): Column<BudgetInvestigationRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const several = useMunicipalityChoices().length > 0
  return [
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference, width: '8.5rem' },
    {
      key: 'subject',
      header: t`Betrokkene`,
      cell: ({ subject, kind, municipality }) => (
        <div className="wh-budget-cell">
          {subject ?? t`niet bekend`}
          <small>
            {capital(word(inquiryKindWords[kind]))}
            {several ? ` · ${municipality}` : ''}
          </small>
        </div>
      ),
    },
    {
      key: 'safety',
      header: t`Veiligheid`,
      cell: ({ safety }) => <StatusBadge tone={tones[safety]}>{capital(word(fileSafetyWords[safety]))}</StatusBadge>,
    },
    {
      key: 'stage',
      header: t`Stap en behandelaar`,
      cell: ({ stage, lead }) => (
        <div className="wh-budget-cell">
          {capital(word(stageWords[stage]))}
          <small>{lead ?? t`nog niemand`}</small>
        </div>
      ),
    },
    { key: 'assigned', header: t`Opdracht van MO`, cell: ({ assignedOn }) => (assignedOn ? format.date(assignedOn) : t`nog niet`) },
    {
      key: 'suspension',
      header: t`Opschorting`,
      cell: ({ suspendedUntil }) =>
        suspendedUntil ? (
          <div className="wh-budget-cell">
            <DaysUntil day={suspendedUntil} soon={21} />
            <small>{t`tot en met ${format.date(suspendedUntil)}`}</small>
          </div>
        ) : (
          '–'
        ),
    },
    { key: 'opened', header: t`Geopend`, cell: ({ openedOn }) => format.date(openedOn) },
  ]
}
