import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { useSession } from '#platform/web/session.ts'
import { workListPanels } from './modules.ts'

/** What is mine today, what is late, what waits on somebody: each module brings its own panel. */
export function WorkListPage() {
  const { t } = useLingui()
  const may = useSession()?.account?.may ?? []
  const panels = workListPanels.filter((panel) => may.includes(panel.may))
  const quiet = panels.every((panel) => panel.quiet)
  usePageTitle(t`Werkvoorraad`)

  return (
    <>
      <PageHeading title={t`Werkvoorraad`} intro={t`Wat u vandaag kunt doen, en wat op iemand wacht.`} />
      <div className="wh-stack">
        {panels.map(({ id, quiet, Panel }) => (
          <Suspense key={id} fallback={quiet ? null : <LoadingState />}>
            <Panel />
          </Suspense>
        ))}
        {quiet ? (
          <EmptyState title={t`Er staat verder niets voor u klaar`}>
            <Trans>Nieuw werk verschijnt hier vanzelf.</Trans>
          </EmptyState>
        ) : null}
      </div>
    </>
  )
}
