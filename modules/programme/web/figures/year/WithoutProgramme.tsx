import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Dashboard } from '../../../contract.ts'
import { figuresQuery } from '../figure-queries.ts'
import { hasReports, NoReports } from '../NoReports.tsx'
import { ShareCard } from '../ShareCard.tsx'
import { KeyFigures } from './KeyFigures.tsx'

/** A year that no programme divides into activities: the numbers of all reports together. */
export function WithoutProgramme({ dashboard: { year, asOf } }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const place = { year, asOf: asOf ?? undefined }
  const figures = useQuery(figuresQuery(place))
  if (figures.isError) return <RefusalPanel refusal={figures.error} onRetry={() => void figures.refetch()} />
  if (!figures.data) return <LoadingState lines={6} />
  if (!hasReports(figures.data)) return <NoReports year={year} />

  return (
    <>
      <ShareCard figures={figures.data} place={place} />
      <Card title={t`Alle meldingen van ${year}`}>
        <div className="wh-year__all">
          <KeyFigures figures={figures.data.figures} place={place} />
        </div>
      </Card>
    </>
  )
}
