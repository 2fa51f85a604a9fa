import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { SessionsEnded } from '../../contract.ts'
import { OwnMailCard } from '../mail/OwnMailCard.tsx'
import { sessionsQuery, useStaffCommand } from '../staff-queries.ts'
import { SessionTable } from './SessionTable.tsx'

/** Where I am signed in, so that a stranger's session is recognised and ended. */
export function OwnSessionsPage() {
  const { t } = useLingui()
  const list = useQuery(sessionsQuery())
  const endOthers = useStaffCommand(() => api.send<SessionsEnded>('DELETE', '/own-sessions'))
  usePageTitle(t`Mijn sessies`)

  const others = list.data?.sessions.some(({ thisOne }) => !thisOne)
  const ended = (endOthers.data as SessionsEnded | undefined)?.ended ?? 0
  return (
    <>
      <PageHeading
        title={t`Mijn sessies`}
        intro={t`Waar u nu bent aangemeld. Herkent u iets niet? Beëindig het, en meld het bij de functioneel beheerder.`}
        actions={
          others ? (
            <Button pending={endOthers.isPending} onClick={() => endOthers.mutate()}>
              {t`Alle andere sessies beëindigen`}
            </Button>
          ) : undefined
        }
      />
      <RefusalPanel refusal={endOthers.error} />
      {endOthers.isSuccess ? (
        <Alert kind="success" live>
          <Plural value={ended} one="# andere sessie is beëindigd." other="# andere sessies zijn beëindigd." />{' '}
          <Trans>U bent alleen hier nog aangemeld.</Trans>
        </Alert>
      ) : null}
      <div className="wh-stack">
        {list.isError ? (
          <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <SessionTable sessions={list.data?.sessions} />
        )}
        <OwnMailCard />
      </div>
    </>
  )
}
