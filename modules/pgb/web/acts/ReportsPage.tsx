import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { capacityWords, goesToWords } from '../../contract/act-words.ts'
import type { FindingsReport } from '../../contract.ts'
import { actListQuery, reportsQuery } from './acts-queries.ts'
import { useReportState } from './use-report-state.ts'
import { WithBudget } from './WithBudget.tsx'
import '../pgb.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/verslagen')

/** Reports of findings of a file, each in one capacity and for one reader. */
export function ReportsPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const reports = useQuery(reportsQuery(id))
  const write = reports.data?.may.write ? (
    <LinkButton look="primary" href={`/onderzoeken/${id}/pgb/verslagen/schrijven`}>{t`Verslag schrijven`}</LinkButton>
  ) : null
  return (
    <WithBudget id={id} part="reports" actions={write} reads={reportsQuery(id)}>
      {(given) =>
        given.reports.length === 0 ? (
          <NoReports id={id} />
        ) : (
          <Card title={t`Verslagen van bevindingen`}>
            <ul className="wh-acts">
              {given.reports.map((report) => (
                <ReportLine key={report.id} id={id} report={report} />
              ))}
            </ul>
          </Card>
        )
      }
    </WithBudget>
  )
}

function NoReports({ id }: { id: string }) {
  const { t } = useLingui()
  const done = useQuery(actListQuery(id, 'done'))
  if (done.isError) return <RefusalPanel refusal={done.error} onRetry={() => void done.refetch()} />
  if (!done.data) return <LoadingState lines={6} />
  return (
    <EmptyState title={t`Nog geen verslagen van bevindingen`}>
      {done.data.rows.length > 0 ? (
        <Trans>Schrijf per hoedanigheid een eigen verslag: als medewerker van het college, of als toezichthouder.</Trans>
      ) : (
        <Trans>Een verslag rust op gesprekken en controles. Leg die eerst vast.</Trans>
      )}
    </EmptyState>
  )
}

function ReportLine({ id, report }: { id: string; report: FindingsReport }) {
  const { t } = useLingui()
  const word = useWord()
  const state = useReportState()(report)
  const capacity = word(capacityWords[report.actingAs])
  const reader = word(goesToWords[report.goesTo])
  return (
    <li>
      <div className="wh-acts__what">
        <Link href={`/onderzoeken/${id}/pgb/verslagen/${report.id}`}>{report.title}</Link>
        <p className="wh-budget-small">{t`Over ${report.party}, voor ${reader}`}</p>
        <p className="wh-budget-small">{t`Als ${capacity}, geschreven door ${report.writtenBy.name}`}</p>
        {state.next ? <p className="wh-budget-small">{state.next}</p> : null}
      </div>
      <StatusBadge tone={state.tone}>{state.label}</StatusBadge>
    </li>
  )
}
