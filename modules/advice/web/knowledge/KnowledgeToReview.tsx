import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import type { KnowledgeRow } from '../../contract.ts'
import { knowledgeListQuery } from './knowledge-queries.ts'
import { Marked } from './Marked.tsx'
import './knowledge.css'

const overdue = { state: 'overdue', own: 'looked-after' } as const

/** The items of this person that should have been looked at again; nothing when there are none. */
export function KnowledgeToReview() {
  const { t } = useLingui()
  const list = useQuery(knowledgeListQuery({ ...overdue, limit: 5 }))
  if (list.isError) return <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
  if (!list.data?.rows.length) return null
  return (
    <Card
      title={t`Kennis die u opnieuw bekijkt`}
      actions={<Link href={`/advies/kennis${writeSearch(overdue)}`}>{t`Alle van mij die over tijd zijn`}</Link>}
    >
      <ul className="wh-to-review">
        {list.data.rows.map((item) => (
          <ToReview key={item.id} item={item} />
        ))}
      </ul>
    </Card>
  )
}

function ToReview({ item }: { item: KnowledgeRow }) {
  const format = useFormat()
  const day = format.date(item.reviewOn)
  return (
    <li>
      <Link href={`/advies/kennis/${item.id}`}>
        <Marked text={item.title} />
      </Link>
      <span className="wh-knowledge-list__small">
        <Trans>herzien op {day}</Trans>
      </span>
    </li>
  )
}
