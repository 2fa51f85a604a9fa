import { Trans, useLingui } from '@lingui/react/macro'
import type { Column } from '#design/data-table.tsx'
import { MaskedText } from '#design/masked-text.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { schemeWords } from '../../contract/scheme-words.ts'
import { reportStatusWords, sourceWords } from '../../contract/words.ts'
import type { ReportRow } from '../../contract.ts'
import { statusTones } from '../report-words.ts'
import { TimeToJudge } from './TimeToJudge.tsx'

/** The columns of a list of reports: what is told comes before everything else, and nobody is named. */
export function useReportColumns(): Column<ReportRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const several = useMunicipalityChoices().length > 0
  return [
    {
      key: 'reference',
      header: t`Kenmerk`,
      width: '8.5rem',
      cell: (row) => row.reference,
    },
    ...(several ? [{ key: 'municipality', header: t`Gemeente`, width: '8rem', cell: (row: ReportRow) => row.municipality }] : []),
    {
      key: 'received',
      header: t`Ontvangen`,
      width: '7rem',
      cell: (row) => <span className="wh-report-line__day">{format.date(row.receivedOn)}</span>,
    },
    {
      key: 'excerpt',
      header: t`Melding`,
      cell: (row) => (
        <div className="wh-report-line">
          <MaskedText text={row.excerpt} />
          {row.othersAboutSubject ? (
            <span className="wh-report-line__small">
              <Trans>Meer meldingen over dezelfde betrokkene</Trans>
            </span>
          ) : null}
        </div>
      ),
    },
    {
      key: 'scheme',
      header: t`Regeling en bron`,
      width: '13rem',
      cell: (row) => (
        <div className="wh-report-line">
          {capital(word(schemeWords[row.scheme]))}
          <span className="wh-report-line__small">{capital(word(sourceWords[row.source]))}</span>
        </div>
      ),
    },
    {
      key: 'status',
      header: t`Status`,
      width: '14rem',
      cell: (row) => (
        <div className="wh-report-line__status">
          <StatusBadge tone={statusTones[row.status]}>{capital(word(reportStatusWords[row.status]))}</StatusBadge>
          {row.urgency === 'urgent' ? <StatusBadge tone="danger">{t`Spoed`}</StatusBadge> : null}
          <TimeToJudge judgeBy={row.judgeBy} />
        </div>
      ),
    },
  ]
}
