import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Suspension, Withheld } from '../../contract.ts'
import { AddWithheldForm } from './AddWithheldForm.tsx'
import { PayWithheldDialog } from './PayWithheldDialog.tsx'
import { useReadAgain } from './suspension-queries.ts'
import '../pgb.css'

/** The payments that were withheld, what was decided about each, and whether it was paid after all. */
export function WithheldCard({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const format = useFormat()
  const readAgain = useReadAgain()
  const [adding, setAdding] = useState(false)
  const [paying, setPaying] = useState<Withheld>()
  const { id, state, works, withheld, end } = suspension
  const adds = works && (state === 'running' || (state === 'ended' && end?.kind === 'resume'))
  const fromClaims = useMutation({
    mutationFn: () => api.send<{ added: number }>('POST', `/suspensions/${id}/withheld/from-claims`),
    onSettled: readAgain,
  })
  const remove = useMutation({
    mutationFn: (part: string) => api.send('DELETE', `/suspensions/${id}/withheld/${part}`),
    onSettled: readAgain,
  })
  if (!['running', 'ending', 'ended'].includes(state)) return null

  const columns: Column<Withheld>[] = [
    {
      key: 'period',
      header: t`Over`,
      cell: ({ periodFrom, periodTo, source }) => (
        <>
          {format.date(periodFrom)} – {format.date(periodTo)}
          <span className="wh-suspension-source">{source}</span>
        </>
      ),
    },
    { key: 'provider', header: t`Aan`, cell: ({ provider }) => provider },
    { key: 'amount', header: t`Bedrag`, align: 'end', cell: ({ amountCents }) => format.money(amountCents) },
    { key: 'state', header: t`Stand`, cell: (row) => <WithheldState row={row} /> },
    ...(works && (state === 'running' || state === 'ended')
      ? [
          {
            key: 'act',
            header: t`Doen`,
            cell: (row: Withheld) => {
              if (state === 'running')
                return (
                  <Button
                    small
                    look="subtle"
                    onClick={() => remove.mutate(row.id)}
                    aria-label={t`Betaling van ${format.money(row.amountCents)} weghalen`}
                  >{t`Weghalen`}</Button>
                )
              if (row.decision !== 'pay' || row.paidOn) return null
              return (
                <Button
                  small
                  onClick={() => setPaying(row)}
                  aria-label={t`Betaling van ${format.money(row.amountCents)} als betaald vastleggen`}
                >{t`Betaald`}</Button>
              )
            },
          },
        ]
      : []),
  ]
  return (
    <Card title={t`Tegengehouden betalingen`}>
      <div className="wh-suspension-stack">
        <DataTable
          caption={t`Tegengehouden betalingen`}
          columns={columns}
          rows={withheld}
          rowKey={({ id: key }) => key}
          empty={<p className="wh-budget-small">{t`Er is nog geen betaling opgeschreven.`}</p>}
        />
        {fromClaims.data?.added === 0 ? (
          <p role="status">
            <Trans>Er staan geen nieuwe tegengehouden declaraties in de ingelezen gegevens.</Trans>
          </p>
        ) : null}
        <RefusalPanel refusal={fromClaims.error ?? remove.error} />
        {adds ? (
          adding ? (
            <AddWithheldForm suspension={suspension} onDone={() => setAdding(false)} />
          ) : (
            <ButtonGroup>
              <Button pending={fromClaims.isPending} onClick={() => fromClaims.mutate()}>{t`Uit de declaraties halen`}</Button>
              <Button onClick={() => setAdding(true)}>{t`Zelf opschrijven`}</Button>
            </ButtonGroup>
          )
        ) : null}
      </div>
      {paying ? <PayWithheldDialog suspensionId={id} withheld={paying} onClose={() => setPaying(undefined)} /> : null}
    </Card>
  )
}

function WithheldState({ row }: { row: Withheld }) {
  const { t } = useLingui()
  const format = useFormat()
  if (row.paidOn) return <StatusBadge tone="safe">{t`betaald op ${format.date(row.paidOn)}`}</StatusBadge>
  if (row.decision === 'pay') return <StatusBadge tone="warning">{t`alsnog te betalen`}</StatusBadge>
  if (row.decision === 'not-pay')
    return (
      <div className="wh-budget-cell">
        <StatusBadge>{t`wordt niet betaald`}</StatusBadge>
        {row.because}
      </div>
    )
  return <StatusBadge>{t`nog niet besloten`}</StatusBadge>
}
