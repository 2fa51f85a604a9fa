import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Card, Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type ReportFile, reportStatusWords } from '../../contract.ts'
import { reportQuery } from '../report-queries.ts'
import { statusTones } from '../report-words.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { DialogueCard } from './DialogueCard.tsx'
import { EarlierReports } from './EarlierReports.tsx'
import { JudgementCard } from './JudgementCard.tsx'
import { NextStep } from './NextStep.tsx'
import { ReporterCard } from './ReporterCard.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import { ReportTimelineCard } from './ReportTimelineCard.tsx'
import { SharingCard } from './SharingCard.tsx'
import { SubjectCard } from './SubjectCard.tsx'
import { WhoLookedCard } from './WhoLookedCard.tsx'
import './file.css'

const page = getRouteApi('/staff/meldingen/$id')

/** One report: what is claimed, what comes next, and everything that happened to it. Blind until somebody asks, with a reason. */
export function ReportPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const report = useQuery(reportQuery(id))
  const reference = report.data?.reference
  const title = reference ? t`Melding ${reference}` : t`Melding`
  usePageTitle(title)

  // One heading for every state: it keeps the focus while the rest of the page comes in.
  return (
    <>
      <PageHeading
        title={title}
        trail={[{ label: t`Meldingen`, href: '/meldingen' }]}
        status={report.data ? <Status report={report.data} /> : null}
      />
      {report.isError ? <RefusalPanel refusal={report.error} onRetry={() => void report.refetch()} /> : null}
      {report.isPending ? <LoadingState lines={8} /> : null}
      {report.data && !report.isError ? <OneReport report={report.data} /> : null}
    </>
  )
}

function Status({ report: { status, urgency } }: { report: ReportFile }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <>
      <StatusBadge tone={statusTones[status]}>{capital(word(reportStatusWords[status]))}</StatusBadge>
      {urgency === 'urgent' ? <StatusBadge tone="danger">{t`Spoed`}</StatusBadge> : null}
    </>
  )
}

function OneReport({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  return (
    <div className="wh-stack">
      <NextStep report={report} />
      <Columns
        main={
          <>
            <ClaimCard report={report} />
            {report.may.talkWithReporter ? <DialogueCard reportId={report.id} /> : null}
            {report.worthiness ? <JudgementCard judgement={report.worthiness} /> : null}
            <Card title={t`Tijdlijn`}>
              <ReportTimelineCard id={report.id} />
            </Card>
            <WhoLookedCard id={report.id} />
          </>
        }
        aside={
          <>
            <SubjectCard report={report} />
            <EarlierReports report={report} />
            <ReporterCard report={report} />
            <ReportFacts report={report} />
            <SharingCard report={report} />
          </>
        }
      />
    </div>
  )
}
