import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { Button } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { Timeline } from '#design/timeline.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { usePageSlot } from '#platform/web/slots.ts'
import { useOpenFile } from '../file/file-context.ts'
import { timelineQuery } from '../investigation-queries.ts'
import { type FileEvent, useSentence } from './use-sentence.ts'

/** Says an event of a module above this one; undefined for every other event. */
type TellOther = (event: FileEvent) => string | undefined

declare module '#platform/web/slots.ts' {
  interface PageSlots {
    /** The words for what modules above record on a file: gives them to its child */
    'file-event-words': { children: (tell: TellOther) => ReactNode }
  }
}

/** Everything that happened to the file and its report, newest first. */
export function TimelineSection() {
  const Others = usePageSlot('file-event-words')
  if (!Others) return <Trail tell={() => undefined} />
  return (
    <Suspense fallback={<LoadingState />}>
      <Others>{(tell) => <Trail tell={tell} />}</Others>
    </Suspense>
  )
}

function Trail({ tell }: { tell: TellOther }) {
  const { t } = useLingui()
  const format = useFormat()
  const sentence = useSentence()
  const { file } = useOpenFile()
  const trail = useInfiniteQuery(timelineQuery(file.id))
  if (trail.isError) return <RefusalPanel refusal={trail.error} onRetry={() => void trail.refetch()} />
  if (trail.isPending) return <LoadingState />

  const events = trail.data.pages.flatMap(({ rows }) => rows)
  return (
    <>
      <Timeline
        events={events.map((event) => ({
          id: String(event.seq),
          day: format.longDate(event.at),
          time: format.time(event.at),
          title: tell(event) ?? sentence(event),
          by: event.actor ?? t`door het systeem`,
        }))}
      />
      {trail.hasNextPage ? (
        <p>
          <Button small pending={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>{t`Eerdere gebeurtenissen`}</Button>
        </p>
      ) : null}
    </>
  )
}
