import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { questionsQuery } from '../advice-queries.ts'
import { ClockText } from '../ClockText.tsx'
import '../advice.css'

/** What is due first at the advice desk; for who asks only, the own questions. */
export function OpenQuestions() {
  const { t } = useLingui()
  const answers = useMay('advice.answer')
  const list = useQuery(questionsQuery({ scope: answers ? 'desk' : 'mine', limit: 5 }))
  return (
    <Card
      title={answers ? t`Vragen aan de adviesdesk` : t`Mijn adviesvragen`}
      actions={answers ? <Link href="/advies">{t`Alle adviesvragen`}</Link> : <Link href="/advies/nieuw">{t`Vraag stellen`}</Link>}
    >
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={4} /> : null}
      {list.data?.rows.length === 0 ? (
        <EmptyState title={t`Er staan geen vragen open`}>
          <Trans>Een nieuwe vraag verschijnt hier vanzelf.</Trans>
        </EmptyState>
      ) : null}
      {list.data?.rows.length ? (
        <ol className="wh-open-questions">
          {list.data.rows.map((row) => (
            <li key={row.id}>
              <div className="wh-question-line">
                <Link href={`/advies/${row.id}`}>{row.reference}</Link>
                <span className="wh-question-line__text">{row.excerpt}</span>
              </div>
              <div className="wh-question-line__status">
                {row.urgency === 'urgent' ? <StatusBadge tone="danger">{t`Spoed`}</StatusBadge> : null}
                {row.waitsForJoining ? <StatusBadge tone="warning">{t`Complex: wie kijkt mee?`}</StatusBadge> : null}
                <ClockText clock={row.clock} />
              </div>
            </li>
          ))}
        </ol>
      ) : null}
    </Card>
  )
}
