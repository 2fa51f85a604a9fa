import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { type ReportFile, reportsRefusals } from '../../contract.ts'
import { reportQuery } from '../report-queries.ts'
import { AssessWorthinessForm } from './AssessWorthinessForm.tsx'
import { ClaimBeside } from './ClaimBeside.tsx'
import './assess.css'

const page = getRouteApi('/staff/meldingen/$id/beoordelen')

/** Judges whether a report is worth investigating: the questions in one column, the claim beside it. */
export function AssessWorthinessPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const report = useQuery(reportQuery(id))
  const account = useSession()?.account
  const reference = report.data?.reference ?? ''
  usePageTitle(t`Beoordelen ${reference}`)

  return (
    <>
      <PageHeading
        title={t`Is deze melding onderzoek waard?`}
        trail={[
          { label: t`Meldingen`, href: '/meldingen' },
          { label: reference || t`Melding`, href: `/meldingen/${id}` },
        ]}
        intro={t`Beantwoord de vragen met feiten. Er komt geen score uit: u besluit en legt uit waarom.`}
      />
      {report.isError ? <RefusalPanel refusal={report.error} onRetry={() => void report.refetch()} /> : null}
      {report.isPending ? <LoadingState lines={8} /> : null}
      {report.data && account ? <Judging report={report.data} accountId={account.id} /> : null}
    </>
  )
}

function Judging({ report, accountId }: { report: ReportFile; accountId: string }) {
  if (!report.may.assess) return <NotYours report={report} accountId={accountId} />
  return (
    <div className="wh-assess">
      <ClaimBeside report={report} />
      <AssessWorthinessForm key={report.id} report={report} accountId={accountId} />
    </div>
  )
}

/** Says before anything is typed that this person does not judge this report, and why. */
function NotYours({ report, accountId }: { report: ReportFile; accountId: string }) {
  const { t } = useLingui()
  const word = useWord()
  const refusal =
    report.status !== 'received'
      ? reportsRefusals['report.already-assessed']
      : report.filedBy?.id === accountId
        ? reportsRefusals['report.assessor-filed-it']
        : undefined
  return (
    <div className="wh-stack">
      <Alert kind="warning" title={refusal ? word(refusal.says) : t`U beoordeelt deze melding niet.`}>
        {refusal ? <p>{word(refusal.next)}</p> : <Trans>Dat doet een handhavingsspecialist van het team dat de melding ontving.</Trans>}
        {refusal ? (
          <p>
            <small>
              <Trans>Grond: {refusal.source}</Trans>
            </small>
          </p>
        ) : null}
      </Alert>
      <div>
        <LinkButton href={`/meldingen/${report.id}`}>{t`Terug naar de melding`}</LinkButton>
      </div>
    </div>
  )
}
