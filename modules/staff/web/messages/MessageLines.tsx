import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useLanguage } from '#platform/web/language.ts'
import type { Message } from '../../contract.ts'
import { useMarkRead } from './message-queries.ts'
import './messages.css'

/** Messages, each with the way to its page; going there reads it. */
export function MessageLines({ messages }: { messages: readonly Message[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const language = useLanguage()
  const markRead = useMarkRead()
  return (
    <ul className="wh-messages">
      {messages.map(({ id, title, href, toldAt, readAt }) => {
        const read = () => readAt ?? markRead.mutate({ messageId: id })
        return (
          <li key={id} className="wh-message" data-unread={readAt ? undefined : true}>
            <span className="wh-message__what">
              {href ? (
                <Link href={href} onClick={read} onAuxClick={read}>
                  {title[language]}
                </Link>
              ) : (
                title[language]
              )}
              {readAt ? null : <span className="wh-message__new">{t`Nieuw`}</span>}
            </span>
            <time className="wh-message__when" dateTime={toldAt}>
              {format.moment(toldAt)}
            </time>
            {href || readAt ? null : <Button look="subtle" onClick={read}>{t`Gelezen`}</Button>}
          </li>
        )
      })}
    </ul>
  )
}
