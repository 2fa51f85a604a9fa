import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { toChangeQuery } from '../staff-queries.ts'
import '../staff.css'

/** Whose rights have to change, until somebody confirms that they are right. */
export function RightsToChange() {
  const { t } = useLingui()
  const format = useFormat()
  const list = useQuery(toChangeQuery)
  return (
    <Card title={t`Rechten die moeten veranderen`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={2} /> : null}
      {list.data?.rows.length === 0 ? (
        <EmptyState title={t`Er hoeft niets te veranderen`}>
          <Trans>Zegt iemand bij een beoordeling dat rechten anders moeten, dan staat dat hier.</Trans>
        </EmptyState>
      ) : null}
      <ul className="wh-work-lines">
        {list.data?.rows.map(({ id, account, note, by, at }) => {
          const [on, who] = [format.date(at), by.name]
          return (
            <li key={id}>
              <Link href={`/beheer/medewerkers/${account.id}`}>{account.name}</Link>
              <span>{note}</span>
              <span className="wh-small">
                <Trans>
                  Door {who}, {on}
                </Trans>
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
