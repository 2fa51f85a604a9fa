import { useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import type { Disclosure } from '#modules/privacy/contract.ts'
import { AskDisclosureForm, DisclosureLines } from '#modules/privacy/web/index.tsx'
import { compartmentOf, otherCompartment } from '#modules/staff/contract.ts'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { ReportFile } from '../../contract.ts'

const disclosuresQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'disclosures', id],
    queryFn: ({ signal }) => api.get<{ disclosures: Disclosure[] }>(`/reports/${id}/disclosures`, { signal }),
  })

/** Whether this report may go to colleagues of the other law, for instance to be joined to a report there; shown when there is one. */
export function SharingCard({ report }: { report: ReportFile }) {
  const mayAsk = useMay('reports.ask-disclosure')
  if (!mayAsk) return null
  return <Sharing report={report} />
}

function Sharing({ report: { id, scheme, sameSubject } }: { report: ReportFile }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const list = useQuery(disclosuresQuery(id))
  const own = compartmentOf(scheme)
  const crosses = sameSubject.reports.some((other) => compartmentOf(other.scheme) !== own)
  if (!crosses && !list.data?.disclosures.length) return null

  return (
    <Card title={t`Delen met collega’s van de andere wet`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <Suspense fallback={<LoadingState lines={2} />}>
        <DisclosureLines disclosures={list.data?.disclosures ?? []} />
        {asking ? (
          <AskDisclosureForm
            path={`/reports/${id}/disclosures`}
            to={otherCompartment(own)}
            onCancel={() => setAsking(false)}
            onSent={async () => {
              await queries.invalidateQueries({ queryKey: disclosuresQuery(id).queryKey })
              setAsking(false)
            }}
          />
        ) : (
          <Button small look="subtle" onClick={() => setAsking(true)}>{t`Goedkeuring vragen om te delen`}</Button>
        )}
      </Suspense>
    </Card>
  )
}
