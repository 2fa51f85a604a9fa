import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { OpenSession } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'
import { deviceIn } from './device-words.ts'

/** Where somebody is signed in; every session but this one can be ended from here. */
export function SessionTable({ sessions }: { sessions: readonly OpenSession[] | undefined }) {
  const { t } = useLingui()
  const format = useFormat()
  const device = useDevice()
  const end = useStaffCommand((id: string) => api.send('DELETE', `/sessions/${encodeURIComponent(id)}`))
  return (
    <>
      <RefusalPanel refusal={end.error} />
      <DataTable
        caption={t`Open sessies`}
        loading={!sessions}
        rows={sessions}
        rowKey={(row) => row.id}
        empty={
          <p>
            <Trans>Er is geen open sessie. Een sessie eindigt na een half uur zonder gebruik, en na negen uur altijd.</Trans>
          </p>
        }
        columns={[
          { key: 'device', header: t`Apparaat`, cell: (row) => device(row.device) },
          { key: 'address', header: t`Netwerkadres`, cell: (row) => row.address ?? t`onbekend` },
          { key: 'since', header: t`Aangemeld`, cell: (row) => format.moment(row.startedAt) },
          { key: 'seen', header: t`Laatst gebruikt`, cell: (row) => format.moment(row.lastSeenAt) },
          {
            key: 'end',
            header: t`Beëindigen`,
            cell: (row) =>
              row.thisOne ? (
                <StatusBadge tone="active">{t`Deze sessie`}</StatusBadge>
              ) : (
                <Button small pending={end.isPending && end.variables === row.id} onClick={() => end.mutate(row.id)}>
                  {t`Beëindigen`}
                </Button>
              ),
          },
        ]}
      />
    </>
  )
}

function useDevice(): (said: string | null) => string {
  const { t } = useLingui()
  return (said) => {
    const known = deviceIn(said)
    if (!known) return t`Onbekend apparaat`
    const { browser, system } = known
    return browser && system ? t`${browser} op ${system}` : (browser ?? system ?? '')
  }
}
