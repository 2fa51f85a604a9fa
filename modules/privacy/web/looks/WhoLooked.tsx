import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { Timeline } from '#design/timeline.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { caseRoleWords, lookWords, purposeWords, wordsOf } from '../../contract/words.ts'
import { whoLookedQuery } from '../privacy-queries.ts'
import { type GatheredLook, gatherLooks } from './gather-looks.ts'

/** Who looked at a report or file, newest first: who, when, in which role, for what. */
export function WhoLooked({ kind, id }: { kind: 'reports' | 'investigations' | 'advice/questions'; id: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const looks = useInfiniteQuery(whoLookedQuery(kind, id))
  if (looks.isError) return <RefusalPanel refusal={looks.error} onRetry={() => void looks.refetch()} />
  if (looks.isPending) return <LoadingState lines={3} />

  const gathered = gatherLooks(
    looks.data.pages.flatMap(({ rows }) => rows),
    format.longDate,
  )
  if (gathered.length === 0) return <EmptyState title={t`Nog niemand heeft hier gekeken`} />

  const titleOf = ({ action, times }: GatheredLook) => {
    const what = word(wordsOf(lookWords, action))
    return times > 1 ? t`${what}, ${times} keer` : what
  }
  const byOf = ({ actor, caseRole, purpose }: GatheredLook) =>
    [actor ?? t`het systeem`, caseRole && word(wordsOf(caseRoleWords, caseRole)), word(wordsOf(purposeWords, purpose))]
      .filter(Boolean)
      .join(' · ')
  return (
    <div className="wh-stack">
      <Timeline
        events={gathered.map((look) => ({
          id: String(look.seq),
          day: format.longDate(look.at),
          time: format.time(look.at),
          title: titleOf(look),
          by: byOf(look),
        }))}
      />
      {looks.hasNextPage ? (
        <div>
          <Button small pending={looks.isFetchingNextPage} onClick={() => void looks.fetchNextPage()}>{t`Wie eerder keek`}</Button>
        </div>
      ) : null}
    </div>
  )
}
