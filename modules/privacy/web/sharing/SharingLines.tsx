import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { SharingTable } from './SharingTable.tsx'
import { sharingsQuery } from './sharing-queries.ts'

const SHOWN = 50

/** What was shared within one action, as far as the reader may know, with its end per line. */
export function SharingLines({ thingId }: { thingKind: 'action'; thingId: string }) {
  const { t } = useLingui()
  const shared = useQuery(sharingsQuery({ actie: thingId }, SHOWN))
  if (shared.isError) return <RefusalPanel refusal={shared.error} onRetry={() => void shared.refetch()} />
  return (
    <>
      <SharingTable
        sharings={shared.data?.rows}
        without="thing"
        empty={
          <EmptyState title={t`Er is niets gedeeld`}>
            <Trans>Wat u toevoegt of meegeeft, komt vanzelf in deze lijst.</Trans>
          </EmptyState>
        }
      />
      {shared.data?.next ? <Link href={`/partners/gedeeld?actie=${thingId}`}>{t`Alles tonen`}</Link> : null}
    </>
  )
}
