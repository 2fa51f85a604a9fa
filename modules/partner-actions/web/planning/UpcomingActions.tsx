import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { actionStateWords } from '../../contract/action-state-words.ts'
import { actionTones } from '../action-tones.ts'
import { ActionTimes } from './ActionTimes.tsx'
import { actionsQuery } from './planning-queries.ts'
import './planning.css'

/** The actions that somebody goes along on or coordinates, soonest first. Nothing to see when there are none. */
export function UpcomingActions() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const list = useQuery(actionsQuery({ mijn: 'ja', wanneer: 'komend' }, 6))
  const rows = list.data?.rows.filter(({ state }) => state === 'planned' || state === 'ready').slice(0, 4) ?? []
  if (!list.isError && rows.length === 0) return null
  return (
    <Card title={t`Acties`} actions={<Link href="/acties?mijn=ja&wanneer=komend">{t`Al mijn acties`}</Link>}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <ol className="wh-upcoming">
        {rows.map((row) => (
          <li key={row.id}>
            <div className="wh-action-line">
              <Link href={`/acties/${row.id}`}>{row.title}</Link>
              <span className="wh-action-line__small">
                {format.weekday(row.onDay)} · <ActionTimes day={row.day} evening={row.evening} />
              </span>
            </div>
            <StatusBadge tone={actionTones[row.state]}>{capital(word(actionStateWords[row.state]))}</StatusBadge>
          </li>
        ))}
      </ol>
    </Card>
  )
}
