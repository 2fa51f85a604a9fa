import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { partKindWords } from '../../contract.ts'
import { type Decisions, decisionsQuery } from '../investigation-queries.ts'
import '../investigations.css'

/** The advice that waits for my mandate, longest waiting first. */
export function ToDecide() {
  const { t } = useLingui()
  const list = useQuery(decisionsQuery({ limit: 8 }))
  return (
    <Card title={t`Te nemen besluiten`} actions={list.data?.next ? <Link href="/besluiten">{t`Alles tonen`}</Link> : undefined}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={3} /> : null}
      {list.data?.rows.length === 0 ? <p className="wh-soft">{t`Er wacht geen advies op uw besluit.`}</p> : null}
      {list.data?.rows.length ? (
        <ul className="wh-lines wh-lines--ruled">
          {list.data.rows.map((row) => (
            <OneDecision key={row.id} row={row} />
          ))}
        </ul>
      ) : null}
    </Card>
  )
}

function OneDecision({ row }: { row: Decisions['rows'][number] }) {
  const word = useWord()
  return (
    <li className="wh-file-line">
      <Link href={`/besluiten/${row.id}`}>{row.reference}</Link>
      <span className="wh-file-line__about">
        {row.subject} <span className="wh-soft">{row.parts.map((part) => word(partKindWords[part])).join('; ')}</span>
      </span>
      <span className="wh-file-line__state wh-soft">
        <Plural value={row.openParts} one="# onderdeel" other="# onderdelen" />
      </span>
    </li>
  )
}
