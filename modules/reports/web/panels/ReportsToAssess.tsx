import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { MaskedText } from '#design/masked-text.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { schemeWords } from '../../contract/scheme-words.ts'
import type { ReportRow } from '../../contract.ts'
import { TimeToJudge } from '../list/TimeToJudge.tsx'
import { reportsQuery } from '../report-queries.ts'
import './panels.css'

const waiting = { status: 'received', unit: 'mine', order: 'oldest' } as const

/** The reports of the own team that wait for a judgement, oldest first, with the days that are left. */
export function ReportsToAssess() {
  const { t } = useLingui()
  const list = useQuery(reportsQuery({ ...waiting, limit: 5 }))
  return (
    <Card
      title={t`Te beoordelen meldingen`}
      actions={
        list.data?.rows.length ? <Link href={`/meldingen${writeSearch(waiting)}`}>{t`Alle te beoordelen meldingen`}</Link> : undefined
      }
    >
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={4} /> : null}
      {list.data?.rows.length === 0 ? (
        <EmptyState title={t`Alle meldingen zijn beoordeeld`}>
          <Trans>Een nieuwe melding verschijnt hier vanzelf.</Trans>
        </EmptyState>
      ) : null}
      {list.data?.rows.length ? (
        <ol className="wh-to-assess">
          {list.data.rows.map((report) => (
            <ReportToAssess key={report.id} report={report} />
          ))}
        </ol>
      ) : null}
    </Card>
  )
}

function ReportToAssess({ report }: { report: ReportRow }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <li className="wh-to-assess__report">
      <div className="wh-to-assess__text">
        <Link href={`/meldingen/${report.id}`}>{report.reference}</Link>
        <span className="wh-to-assess__scheme">{capital(word(schemeWords[report.scheme]))}</span>
        <span className="wh-to-assess__excerpt">
          <MaskedText text={report.excerpt} />
        </span>
      </div>
      <div className="wh-to-assess__time">
        {report.urgency === 'urgent' ? <StatusBadge tone="danger">{t`Spoed`}</StatusBadge> : null}
        <TimeToJudge judgeBy={report.judgeBy} />
      </div>
    </li>
  )
}
