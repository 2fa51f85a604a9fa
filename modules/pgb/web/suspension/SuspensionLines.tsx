import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { suspensionEndWords, suspensionStateWords } from '../../contract/suspension-state-words.ts'
import { suspensionLinesQuery } from './suspension-queries.ts'
import { suspensionTones } from './suspension-tones.ts'
import { TermLeft } from './TermLeft.tsx'
import '../pgb.css'
import './suspension.css'

/** A short list of suspensions on the work list. Nothing to see when there are none. */
export function SuspensionLines({ list, title }: { list: 'to-decide' | 'running'; title: string }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const found = useQuery(suspensionLinesQuery(list))
  if (!found.isError && !found.data?.rows.length) return null
  return (
    <Card title={title}>
      {found.isError ? <RefusalPanel refusal={found.error} onRetry={() => void found.refetch()} /> : null}
      <ol className="wh-suspensions">
        {found.data?.rows.map((row) => (
          <li key={row.id}>
            <div>
              <Link href={`/opschortingen/${row.id}`}>{row.reference}</Link>
              <span className="wh-budget-small">
                {row.holder} · {list === 'to-decide' && row.end ? word(suspensionEndWords[row.end]) : row.product}
              </span>
            </div>
            <span className="wh-suspensions__state">
              {list === 'to-decide' && row.proposedOn ? (
                <span className="wh-budget-small">{t`sinds ${format.date(row.proposedOn)}`}</span>
              ) : null}
              {row.term ? (
                <TermLeft term={row.term} />
              ) : (
                <StatusBadge tone={suspensionTones[row.state]}>{word(suspensionStateWords[row.state])}</StatusBadge>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
