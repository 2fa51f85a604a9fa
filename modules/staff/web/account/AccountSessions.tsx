import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { SessionTable } from '../sessions/SessionTable.tsx'
import { sessionsQuery, useStaffCommand } from '../staff-queries.ts'

/** Where somebody is signed in; the administrator ends one session, or all. */
export function AccountSessions({ accountId, own }: { accountId: string; own: boolean }) {
  const { t } = useLingui()
  const list = useQuery(sessionsQuery(accountId))
  const [asked, setAsked] = useState(false)
  const endAll = useStaffCommand(
    () => api.send('DELETE', `/accounts/${encodeURIComponent(accountId)}/sessions`),
    () => setAsked(false),
  )
  return (
    <Card
      title={t`Open sessies`}
      actions={
        list.data?.sessions.some(({ thisOne }) => !thisOne) ? (
          <Button small onClick={() => setAsked(true)}>
            {t`Alle beëindigen`}
          </Button>
        ) : undefined
      }
    >
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <SessionTable sessions={list.data?.sessions} />
      )}
      <ConfirmDialog
        open={asked}
        title={t`Alle sessies beëindigen?`}
        confirm={t`Alle beëindigen`}
        pending={endAll.isPending}
        onConfirm={() => endAll.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          {own ? t`U blijft alleen hier aangemeld.` : t`Deze persoon moet zich opnieuw aanmelden. Wat niet is opgeslagen, gaat verloren.`}
        </p>
        <RefusalPanel refusal={endAll.error} />
      </ConfirmDialog>
    </Card>
  )
}
