import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action } from '../../contract.ts'
import { ActionHeading } from '../ActionHeading.tsx'
import { actionQuery } from '../action-queries.ts'
import { CareCard } from './CareCard.tsx'
import { FiguresCard } from './FiguresCard.tsx'
import { FindingsCard } from './FindingsCard.tsx'
import { NextStepCard } from './NextStepCard.tsx'
import { ReportFiles } from './ReportFiles.tsx'
import { followUpQuery, reportQuery } from './report-queries.ts'
import { WordsCard } from './WordsCard.tsx'
import { WriteWordsCard } from './WriteWordsCard.tsx'
import './report.css'

const page = getRouteApi('/staff/acties/$id/verslag')

/** The report of an action, and what its findings ask for. */
export function ReportPage() {
  const { id } = page.useParams()
  const action = useQuery(actionQuery(id))
  if (action.isError) return <RefusalPanel refusal={action.error} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={8} />
  return (
    <>
      <ActionHeading action={action.data} part="report" />
      <Report action={action.data} />
    </>
  )
}

function Report({ action }: { action: Action }) {
  const report = useQuery(reportQuery(action.id))
  const followUp = useQuery({ ...followUpQuery(action.id), enabled: action.works })
  if (report.isError) return <RefusalPanel refusal={report.error} onRetry={() => void report.refetch()} />
  if (!report.data) return <LoadingState lines={8} />
  return (
    <Columns
      asideFirst
      main={
        <>
          <FiguresCard figures={report.data.figures} agreed={report.data.state === 'agreed'} />
          <RefusalPanel refusal={followUp.error} onRetry={() => void followUp.refetch()} />
          {followUp.data && followUp.data.care.length > 0 ? (
            <CareCard actionId={action.id} care={followUp.data.care} open={report.data.state === 'draft'} />
          ) : null}
          {followUp.data ? <FindingsCard actionId={action.id} findings={followUp.data.findings} /> : null}
          {report.data.may.write ? <WriteWordsCard actionId={action.id} report={report.data} /> : <WordsCard report={report.data} />}
        </>
      }
      aside={
        <>
          <NextStepCard action={action} report={report.data} />
          <ReportFiles actionId={action.id} draft={report.data.state === 'draft'} />
        </>
      }
    />
  )
}
