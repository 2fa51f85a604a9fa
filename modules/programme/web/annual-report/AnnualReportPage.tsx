import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Columns } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { type ActivityKind, type AnnualReport, type ProgrammeVersion, reportStateWords, scopeOfKind } from '../../contract.ts'
import { AllMunicipalities } from '../figures/AllMunicipalities.tsx'
import { GuardUnsaved } from '../versions/editing/unsaved-texts.tsx'
import { CutOffCard } from './CutOffCard.tsx'
import { Downloads } from './Downloads.tsx'
import { ExplanationCard } from './ExplanationCard.tsx'
import { NextStepCard } from './NextStepCard.tsx'
import { annualReportQuery, versionOfYearQuery } from './report-queries.ts'
import './annual-report.css'

const page = getRouteApi('/staff/jaarverslag/$year')

/** The annual report of a year: what the policy role explains, up to which day things count, and the documents that come out of it. */
export function AnnualReportPage() {
  const { t } = useLingui()
  const word = useWord()
  const { year } = page.useParams()
  const report = useQuery(annualReportQuery(year))
  const version = useQuery({ ...versionOfYearQuery(year), retry: false })
  usePageTitle(t`Jaarverslag ${year}`)
  const failed = report.error ?? (version.error && version.error.message !== 'thing.not-found' ? version.error : null)

  return (
    <>
      <PageHeading
        title={t`Jaarverslag ${year}`}
        trail={[{ label: t`Cijfers ${year}`, href: `/cijfers/${year}` }]}
        status={
          report.data ? (
            <StatusBadge tone={report.data.state === 'published' ? 'safe' : 'active'}>
              {word(reportStateWords[report.data.state])}
            </StatusBadge>
          ) : undefined
        }
        intro={t`Het programma, de cijfers en uw toelichting bij elkaar. Dezelfde peildatum geeft altijd dezelfde cijfers.`}
      />
      {failed ? <RefusalPanel refusal={failed} onRetry={() => void report.refetch()} /> : null}
      {!failed && (report.isPending || version.isPending) ? <LoadingState lines={8} /> : null}
      {!failed && report.data && !version.isPending ? <ReportBody report={report.data} version={version.data} /> : null}
    </>
  )
}

/** Where the figures of an activity stand as they go into the report; undefined while nothing of it is measured. */
function figuresOf(kind: ActivityKind, { year, cutOff }: AnnualReport): string | undefined {
  const scope = scopeOfKind(kind)
  return scope ? `/cijfers/${year}/alles${writeSearch({ omvang: scope, peildatum: cutOff })}` : undefined
}

function ReportBody({ report, version }: { report: AnnualReport; version: ProgrammeVersion | undefined }) {
  const { t } = useLingui()
  const mayWrite = useMay('programme.write-report') && report.state === 'draft'
  if (!version || version.state === 'draft')
    return (
      <EmptyState
        title={t`Voor ${report.year} is geen programma vastgesteld`}
        action={<LinkButton href="/programma">{t`Naar de programma’s`}</LinkButton>}
      >
        <Trans>Een jaarverslag legt verantwoording af over een vastgesteld programma.</Trans>
      </EmptyState>
    )

  const activities = version.activities.filter(({ retired }) => !retired)
  return (
    <Columns
      asideFirst
      main={
        <GuardUnsaved>
          <div className="wh-stack">
            <AllMunicipalities />
            <ExplanationCard report={report} part="general" title={t`Vooraf`} mayWrite={mayWrite} />
            {activities.map((activity) => (
              <ExplanationCard
                key={activity.id}
                report={report}
                part={activity.key}
                title={activity.title}
                over={activity.theme}
                goals={activity.goals}
                figures={figuresOf(activity.kind, report)}
                mayWrite={mayWrite}
              />
            ))}
          </div>
        </GuardUnsaved>
      }
      aside={
        <div className="wh-stack">
          <NextStepCard report={report} activities={activities} mayWrite={mayWrite} />
          <CutOffCard report={report} mayWrite={mayWrite} />
          <Downloads year={report.year} />
        </div>
      }
    />
  )
}
