import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Card, Columns } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { capacityWords, givenGroundWords, goesToWords } from '../../contract/act-words.ts'
import type { BudgetActs, FindingsReport, FindingsReports } from '../../contract.ts'
import { doneActsQuery, reportsQuery } from './acts-queries.ts'
import { ReportFiles } from './ReportFiles.tsx'
import { ReportNextStep } from './ReportNextStep.tsx'
import { RewriteReportForm } from './RewriteReportForm.tsx'
import { useActWords } from './use-act-words.ts'
import { useReportState } from './use-report-state.ts'
import { WithBudget } from './WithBudget.tsx'
import '../pgb.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/verslagen/$deel')

/** One report of findings: what stands in it, how far it is, and what comes next. */
export function ReportPage() {
  const { t } = useLingui()
  const { id, deel } = page.useParams()
  const reports = useQuery(reportsQuery(id))
  const back = <Link href={`/onderzoeken/${id}/pgb/verslagen`}>{t`Alle verslagen`}</Link>
  return (
    <WithBudget id={id} part="reports" reads={doneActsQuery(id)}>
      {(acts) => {
        if (reports.isError) return <RefusalPanel refusal={reports.error} onRetry={() => void reports.refetch()} />
        if (!reports.data) return <LoadingState lines={6} />
        const report = reports.data.reports.find((one) => one.id === deel)
        if (!report) return <EmptyState title={t`Dit verslag staat niet in dit dossier`} action={back} />
        return (
          <div className="wh-stack">
            {back}
            <Report id={id} report={report} acts={acts} all={reports.data} />
          </div>
        )
      }}
    </WithBudget>
  )
}

function Report({ id, report, acts, all }: { id: string; report: FindingsReport; acts: BudgetActs; all: FindingsReports }) {
  const { t } = useLingui()
  const me = useSession()?.account?.id
  const writes = all.may.write && !report.agreedAt && report.writtenBy.id === me
  return (
    <Columns
      asideFirst={!writes}
      main={
        <>
          {writes ? (
            <Card title={t`Het verslag`}>
              <RewriteReportForm id={id} report={report} acts={acts} />
            </Card>
          ) : (
            <ReadReport report={report} acts={acts} />
          )}
          {report.viewWeighed ? (
            <Card title={t`Reactie en weging`}>
              <p className="wh-acts-text">{report.view || t`Er kwam geen reactie.`}</p>
              <h3 className="utrecht-heading-3">{t`Hoe dat is gewogen`}</h3>
              <p className="wh-acts-text">{report.viewWeighed}</p>
            </Card>
          ) : null}
        </>
      }
      aside={
        <>
          <ReportNextStep id={id} report={report} all={all} law={acts.domain === 'youth-act' ? 'youth-act' : 'wmo'} />
          <ReportFacts report={report} />
          <ReportFiles id={id} report={report} />
        </>
      }
    />
  )
}

function ReadReport({ report, acts }: { report: FindingsReport; acts: BudgetActs }) {
  const { t } = useLingui()
  const words = useActWords()
  return (
    <Card title={report.title}>
      {report.body ? <p className="wh-acts-text">{report.body}</p> : null}
      <h3 className="utrecht-heading-3">{t`Gesprekken en controles`}</h3>
      <ul className="wh-acts">
        {acts.acts
          .filter((act) => report.acts.includes(act.id))
          .map((act) => (
            <li key={act.id}>
              <div className="wh-acts__what">
                <span>{words.title(act)}</span>
                <p className="wh-budget-small">{words.when(act)}</p>
                <p className="wh-acts-text">{act.statement}</p>
              </div>
            </li>
          ))}
      </ul>
      <h3 className="utrecht-heading-3">{t`Bevindingen`}</h3>
      {report.findings.length === 0 ? <p className="wh-budget-small">{t`Er staan geen bevindingen in.`}</p> : null}
      <ul className="wh-acts">
        {acts.findings
          .filter((finding) => report.findings.includes(finding.id))
          .map((finding) => (
            <li key={finding.id}>
              <div className="wh-acts__what">
                <p className="wh-acts-text">{finding.content}</p>
                <p className="wh-budget-small">{finding.source}</p>
              </div>
            </li>
          ))}
      </ul>
    </Card>
  )
}

function ReportFacts({ report }: { report: FindingsReport }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const state = useReportState()(report)
  const { given } = report
  return (
    <Card title={t`Over dit verslag`}>
      <div className="wh-acts-side">
        <StatusBadge tone={state.tone}>{state.label}</StatusBadge>
        <DefinitionList
          facts={[
            { term: t`Hoedanigheid`, value: capital(word(capacityWords[report.actingAs])) },
            { term: t`Over`, value: report.party },
            { term: t`Voor`, value: word(goesToWords[report.goesTo]) },
            { term: t`Geschreven door`, value: report.writtenBy.name },
            { term: t`Vastgesteld door`, value: report.agreedBy ? `${report.agreedBy.name}, ${format.date(report.agreedAt)}` : null },
            { term: t`Verstuurd`, value: format.date(report.sentOn) },
            ...(report.viewUntil ? [{ term: t`Reageren tot en met`, value: format.date(report.viewUntil) }] : []),
            ...(given
              ? [{ term: t`Gegeven aan het college`, value: `${format.date(given.on)}, ${word(givenGroundWords[given.ground])}` }]
              : []),
          ]}
        />
      </div>
    </Card>
  )
}
