import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import { newMessagesQuery } from './message-queries.ts'

const MOST_SHOWN = 99

/** To the messages, with how many are unread. Looks again after a step to another page and when the window is back in front. */
export function UnreadCount() {
  const { t } = useLingui()
  const unread = useQuery(newMessagesQuery).data?.unread ?? 0
  useLookAgainAfterNavigation()

  const words = unread === 0 ? t`Berichten` : t`Berichten, ${plural(unread, { one: '# ongelezen', other: '# ongelezen' })}`
  return (
    <>
      <Link href="/berichten" className="wh-top__button wh-top__messages" aria-label={words} title={words}>
        <Icon name="message" />
        {unread > 0 ? <span className="wh-top__count">{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span> : null}
      </Link>
      <span className="wh-hidden" role="status">
        {unread > 0 ? words : ''}
      </span>
    </>
  )
}

function useLookAgainAfterNavigation() {
  const queries = useQueryClient()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step to another page is the moment.
  useEffect(() => {
    void queries.refetchQueries({ queryKey: newMessagesQuery.queryKey, stale: true }, { cancelRefetch: false })
  }, [queries, path])
}
