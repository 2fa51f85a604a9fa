import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { WarningCheck } from '../../contract.ts'
import { warningChecksQuery } from './authority-queries.ts'
import '../provider/provider.css'

/** The forms come along when somebody answers: they would weigh on everybody's first view. */
const CheckDialog = lazy(() => import('./WarningCheckDialog.tsx').then((dialog) => ({ default: dialog.WarningCheckDialog })))

/** Facts without names that wait for an independent supervisor. Nothing to see when there are none. */
export function WarningCheckPanel() {
  const { t } = useLingui()
  const format = useFormat()
  const [open, setOpen] = useState<WarningCheck>()
  const list = useQuery(warningChecksQuery)
  const rows = list.data?.rows ?? []
  if (!list.isError && rows.length === 0) return null
  return (
    <Card title={t`Zorgfraude: uw oordeel als toezichthouder`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className="wh-phases">
        {rows.map((row) => (
          <li key={row.id} className="wh-phase">
            <p className="wh-budget-small">{t`voorgelegd op ${format.date(row.submittedAt)} door ${row.submittedBy.name}`}</p>
            <p>{row.facts}</p>
            <div>
              <Button small onClick={() => setOpen(row)}>
                {row.agrees ? t`Melding aan de IGJ vastleggen` : t`Oordeel geven`}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {open ? (
        <Suspense>
          <CheckDialog check={open} onDone={() => setOpen(undefined)} />
        </Suspense>
      ) : null}
    </Card>
  )
}
