import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import type { ReportFile } from '#modules/reports/contract.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { type RelatedInvestigation, resultWords, stageWords } from '../../contract.ts'
import { aboutSameSubjectQuery } from '../investigation-queries.ts'
import '../investigations.css'

/** On a report: the investigations of the same subject that the reader may see. */
export function AboutSameSubject({ report }: { report: ReportFile }) {
  const mayRead = useMay('investigations.read')
  if (!mayRead || report.blind) return null
  return <Investigations reportId={report.id} />
}

function Investigations({ reportId }: { reportId: string }) {
  const { t } = useLingui()
  const answer = useQuery(aboutSameSubjectQuery(reportId))
  if (answer.isError) return <RefusalPanel refusal={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.isPending) return <LoadingState lines={2} />
  return (
    <>
      <h3 className="wh-sub">{t`Onderzoeken over dezelfde betrokkene`}</h3>
      {answer.data.investigations.length === 0 ? (
        <p className="wh-soft">
          <Trans>Er zijn geen onderzoeken die u mag inzien.</Trans>
        </p>
      ) : (
        <ul className="wh-lines">
          {answer.data.investigations.map((investigation) => (
            <OneInvestigation key={investigation.id} investigation={investigation} />
          ))}
        </ul>
      )}
    </>
  )
}

function OneInvestigation({ investigation }: { investigation: RelatedInvestigation }) {
  const word = useWord()
  const format = useFormat()
  const { stage, result } = investigation
  return (
    <li>
      <Link href={`/onderzoeken/${investigation.id}`}>{investigation.reference}</Link>{' '}
      <span className="wh-soft">{format.date(investigation.openedOn)}</span>{' '}
      {stage === 'closed' ? (
        <StatusBadge tone="safe">{word(resultWords[result ?? 'unknown'])}</StatusBadge>
      ) : (
        <StatusBadge tone="active">{word(stageWords[stage])}</StatusBadge>
      )}
    </li>
  )
}
