import { useQuery } from '@tanstack/react-query'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { TrainingsCard } from './TrainingsCard.tsx'
import { trainingsQuery } from './training-queries.ts'

/** The trainings of a colleague, on the page of their account. */
export function AccountTrainings({ accountId, own }: { accountId: string; own: boolean }) {
  const file = useQuery(trainingsQuery(accountId))
  if (file.isError) return <RefusalPanel refusal={file.error} onRetry={() => void file.refetch()} />
  if (!file.data) return <LoadingState lines={3} />
  return <TrainingsCard file={file.data} own={own} />
}
