import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import type { Query } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { InvestigationRow } from '../../contract.ts'
import { investigationsQuery } from '../investigation-queries.ts'
import '../investigations.css'
import { FileLine } from './FileLine.tsx'

interface FilesPanelProps {
  title: string
  query: Query
  /** Said when there is nothing; without it the panel only appears when there is something. */
  nothing?: string
  /** Where a line leads; the file itself unless told. */
  hrefOf?: (row: InvestigationRow) => string
  /** Which of the rows, when the server cannot narrow it. */
  only?: (row: InvestigationRow) => boolean
  /** The whole list. */
  all?: string
}

/** A short list of files on the work list, each line leading to its work. */
export function FilesPanel({ title, query, nothing, hrefOf = ({ id }) => `/onderzoeken/${id}`, only = () => true, all }: FilesPanelProps) {
  const { t } = useLingui()
  const list = useQuery(investigationsQuery(query))
  const rows = list.data?.rows.filter(only)
  if (!nothing && !list.isError && !rows?.length) return null
  return (
    <Card title={title} actions={all && list.data?.next ? <Link href={all}>{t`Alles tonen`}</Link> : undefined}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={3} /> : null}
      {rows?.length === 0 ? <p className="wh-soft">{nothing}</p> : null}
      {rows?.length ? (
        <ul className="wh-lines wh-lines--ruled">
          {rows.map((row) => (
            <FileLine key={row.id} row={row} href={hrefOf(row)} />
          ))}
        </ul>
      ) : null}
    </Card>
  )
}
