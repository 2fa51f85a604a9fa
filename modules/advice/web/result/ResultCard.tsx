import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { resultsQuery } from '../advice-queries.ts'
import { ResultVersions } from './ResultVersions.tsx'

/** On the page of a question: what was done with the advice, or that it is still to be told. */
export function ResultCard({ id }: { id: string }) {
  const { t } = useLingui()
  const results = useQuery(resultsQuery(id))
  const told = (results.data?.versions.length ?? 0) > 0
  return (
    <Card title={t`Wat is ermee gedaan`}>
      {results.isError ? <RefusalPanel refusal={results.error} onRetry={() => void results.refetch()} /> : null}
      {results.isPending ? <LoadingState lines={2} /> : null}
      {results.data ? (
        <div className="wh-step">
          {told ? <ResultVersions versions={results.data.versions} /> : <NotTold unknown={results.data.request?.unknownAt != null} />}
          {results.data.mayGive ? (
            <div>
              <LinkButton href={`/advies/${id}/gevolg`} small>
                {told ? t`Verbeteren` : t`Vertellen wat ermee is gedaan`}
              </LinkButton>
            </div>
          ) : null}
        </div>
      ) : null}
    </Card>
  )
}

function NotTold({ unknown }: { unknown: boolean }) {
  return (
    <p>
      {unknown ? (
        <Trans>Onbekend: er kwam geen antwoord op de vraag en de herinnering. Vertellen kan nog steeds.</Trans>
      ) : (
        <Trans>Nog niet verteld.</Trans>
      )}
    </p>
  )
}
