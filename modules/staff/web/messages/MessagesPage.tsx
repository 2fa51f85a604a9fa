import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { MessageLines } from './MessageLines.tsx'
import { type MessageSearch, messagesQuery, useMarkRead } from './message-queries.ts'

const page = getRouteApi('/staff/berichten')

/** What the reader is told, unread first. */
export function MessagesPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(messagesQuery(search))
  const markRead = useMarkRead()
  usePageTitle(t`Berichten`)

  const { after, ...filters } = search
  const rows = list.data?.rows
  return (
    <>
      <PageHeading
        title={t`Berichten`}
        intro={t`Wat er voor u gebeurde. Opent u een bericht, dan is het gelezen.`}
        actions={
          list.data?.unread ? (
            <Button pending={markRead.isPending} onClick={() => markRead.mutate({})}>
              {t`Alles gelezen`}
            </Button>
          ) : undefined
        }
      />
      <RefusalPanel refusal={markRead.error} />
      <Choice unread={search.unread} />
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={4} /> : null}
      {rows?.length === 0 ? <NoMessages unread={search.unread} /> : null}
      {rows?.length ? <MessageLines messages={rows} /> : null}
      <Pager
        previous={after ? `/berichten${writeSearch(filters)}` : undefined}
        next={list.data?.next ? `/berichten${writeSearch({ ...filters, after: list.data.next })}` : undefined}
      />
    </>
  )
}

function Choice({ unread }: MessageSearch) {
  const { t } = useLingui()
  return (
    <nav className="wh-message-choice" aria-label={t`Welke berichten`}>
      <Link href="/berichten" aria-current={unread ? undefined : 'page'}>{t`Alle`}</Link>
      <Link href="/berichten?unread=yes" aria-current={unread ? 'page' : undefined}>{t`Ongelezen`}</Link>
    </nav>
  )
}

function NoMessages({ unread }: MessageSearch) {
  const { t } = useLingui()
  if (unread)
    return (
      <EmptyState title={t`U hebt alles gelezen`} action={<LinkButton href="/berichten">{t`Alle berichten tonen`}</LinkButton>}>
        <Trans>Een nieuw bericht staat hier vanzelf.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`U hebt geen berichten`}>
      <Trans>Wacht er iets op u, bijvoorbeeld een onderzoek dat u is toegewezen, dan staat dat hier.</Trans>
    </EmptyState>
  )
}
