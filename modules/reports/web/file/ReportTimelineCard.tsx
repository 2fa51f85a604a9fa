import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { Timeline } from '#design/timeline.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { timelineQuery } from '../report-queries.ts'
import { useEventWords } from './event-words.ts'

/** What happened to a report, in order, for a person to read. */
export function ReportTimelineCard({ id }: { id: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const { titleOf, byOf, detailOf } = useEventWords()
  const timeline = useInfiniteQuery(timelineQuery(id))
  if (timeline.isError) return <RefusalPanel refusal={timeline.error} onRetry={() => void timeline.refetch()} />
  if (!timeline.data) return <LoadingState lines={3} />

  const events = timeline.data.pages.flatMap(({ rows }) => rows)
  return (
    <div className="wh-stack">
      <Timeline
        events={events.map((event) => ({
          id: String(event.seq),
          day: format.longDate(event.at),
          time: format.time(event.at),
          title: titleOf(event),
          by: byOf(event),
          children: detailOf(event) ? <p className="wh-event__detail">{detailOf(event)}</p> : null,
        }))}
      />
      {timeline.hasNextPage ? (
        <div>
          <Button pending={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>{t`Meer tonen`}</Button>
        </div>
      ) : null}
    </div>
  )
}
