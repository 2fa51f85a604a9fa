import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useReadMessages } from '#modules/staff/web/index.tsx'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { WarningCheck } from '../../contract.ts'
import { warningChecksQuery } from './authority-queries.ts'
import { WarningCheckDialog } from './WarningCheckDialog.tsx'
import '../pgb.css'
import '../provider/provider.css'

/** Facts without names that wait for the reader as independent supervisor. */
export function WarningChecksPage() {
  const { t } = useLingui()
  const [open, setOpen] = useState<WarningCheck>()
  const list = useQuery(warningChecksQuery)
  usePageTitle(t`Oordelen over zorgfraude`)
  return (
    <>
      <PageHeading
        title={t`Oordelen over zorgfraude`}
        trail={[{ label: t`PGB`, href: '/pgb' }]}
        intro={t`Een collega vraagt u als toezichthouder of dit zorgfraude is. U leest alleen feiten, zonder namen.`}
      />
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState /> : null}
      {list.data?.rows.length === 0 ? (
        <EmptyState title={t`Er wacht niets op uw oordeel`}>
          <Trans>Vraagt een collega uw oordeel, dan krijgt u daarover een bericht.</Trans>
        </EmptyState>
      ) : null}
      {list.data?.rows.length ? <Checks rows={list.data.rows} onOpen={setOpen} /> : null}
      {open ? <WarningCheckDialog check={open} onDone={() => setOpen(undefined)} /> : null}
    </>
  )
}

function Checks({ rows, onOpen }: { rows: readonly WarningCheck[]; onOpen: (check: WarningCheck) => void }) {
  const { t } = useLingui()
  return (
    <Card title={t`Wacht op u`} look="marked">
      <ul className="wh-phases">
        {rows.map((row) => (
          <Check key={row.id} check={row} onOpen={() => onOpen(row)} />
        ))}
      </ul>
    </Card>
  )
}

function Check({ check, onOpen }: { check: WarningCheck; onOpen: () => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const { agrees, facts, investigationId, submittedAt, submittedBy } = check
  useReadMessages('investigation', investigationId)
  return (
    <li className="wh-phase">
      <p className="wh-budget-small">{t`Voorgelegd op ${format.date(submittedAt)} door ${submittedBy.name}`}</p>
      <p>{facts}</p>
      <div>
        <Button onClick={onOpen}>{agrees ? t`Melding aan de IGJ vastleggen` : t`Oordeel geven`}</Button>
      </div>
    </li>
  )
}
