import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { MessageLines } from './MessageLines.tsx'
import { newMessagesQuery } from './message-queries.ts'

/** On the work list: the newest few unread messages; not there when there are none. */
export function NewMessages() {
  const { t } = useLingui()
  const news = useQuery(newMessagesQuery).data
  if (!news || news.rows.length === 0) return null
  return (
    <Card title={t`Nieuwe berichten`}>
      <MessageLines messages={news.rows} />
      {news.unread > news.rows.length ? <Link href="/berichten">{t`Alle berichten`}</Link> : null}
    </Card>
  )
}
