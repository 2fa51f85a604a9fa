import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { type Gate, GateList } from '#design/gate-list.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action, ActionReport } from '../../contract.ts'
import { readActionsAgain } from './report-queries.ts'

/** How far the report is, and what comes next: writing it, having it agreed, agreeing it. */
export function NextStepCard({ action, report }: { action: Action; report: ActionReport }) {
  const { t } = useLingui()
  const format = useFormat()
  const writers = report.writers.map(({ name }) => name).join(', ')
  if (report.state === 'agreed')
    return (
      <Card title={t`Vastgesteld`}>
        <p>
          <Trans>
            {report.agreedBy?.name} stelde dit verslag vast op {format.date(report.agreedAt)}. Het verandert niet meer.
          </Trans>
        </p>
        <p className="wh-action-note">
          <Trans>Geschreven door: {writers}</Trans>
        </p>
      </Card>
    )
  if (action.state === 'cancelled')
    return (
      <Card title={t`Geen verslag nodig`}>
        <p>
          <Trans>Deze actie is geannuleerd: er is niets om vast te stellen.</Trans>
        </p>
      </Card>
    )
  return (
    <Card title={t`Vaststellen`} look="marked">
      {writers ? (
        <p className="wh-action-note">
          <Trans>Geschreven door: {writers}</Trans>
        </p>
      ) : null}
      <Obstacles actionId={action.id} codes={report.may.notAgree} />
      <AgreeOrAsk actionId={action.id} report={report} />
    </Card>
  )
}

function Obstacles({ actionId, codes }: { actionId: string; codes: readonly string[] }) {
  const { t } = useLingui()
  const gates: Omit<Gate, 'met'>[] = [
    {
      id: 'action-report.not-held',
      text: t`De actie is uitgevoerd.`,
      source: 'Awb 3:2',
      href: `/acties/${actionId}`,
      hrefLabel: t`Naar het overzicht`,
    },
    {
      id: 'action-report.pack-out',
      text: t`Alle apparaten zijn terug.`,
      source: 'AVG 32',
      href: `/acties/${actionId}/veldwerk`,
      hrefLabel: t`Naar het veldwerk`,
    },
    {
      id: 'action-report.care-open',
      text: t`Bij elk zorgsignaal staat wat u deed.`,
      source: 'Wmo 2.1.1',
      href: '#zorgsignalen',
      hrefLabel: t`Naar de zorgsignalen`,
    },
    { id: 'action-report.no-summary', text: t`Er is een samenvatting.`, source: 'Awb 3:46', href: '#tekst', hrefLabel: t`Naar de tekst` },
    { id: 'action-report.own', text: t`Een collega die niet meeschreef stelt vast.`, source: t`vier ogen` },
  ]
  return <GateList gates={gates.map((gate) => ({ ...gate, met: !codes.includes(gate.id) }))} />
}

/** Whoever wrote in it asks a colleague; whoever did not agrees. */
function AgreeOrAsk({ actionId, report }: { actionId: string; report: ActionReport }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const ask = useMutation({ mutationFn: () => api.send<null>('POST', `/actions/${actionId}/report/agreement-asked`) })
  const agree = useMutation({
    mutationFn: () => api.send<ActionReport>('POST', `/actions/${actionId}/report/agreement`, { revision: report.revision }),
    onSuccess: async () => {
      setSure(false)
      await readActionsAgain(queries)
    },
  })
  const { notAgree } = report.may
  if (notAgree.some((code) => code !== 'action-report.own')) return null
  if (notAgree.length > 0)
    return (
      <>
        {ask.isSuccess ? (
          <Alert kind="success" live title={t`Uw collega’s hebben een bericht`} />
        ) : (
          <Button look="primary" pending={ask.isPending} onClick={() => ask.mutate()}>
            {t`Vraag een collega om vast te stellen`}
          </Button>
        )}
        <RefusalPanel refusal={ask.error} />
      </>
    )
  return (
    <>
      <Button look="primary" onClick={() => setSure(true)}>{t`Verslag vaststellen`}</Button>
      <ConfirmDialog
        open={sure}
        title={t`Dit verslag vaststellen?`}
        confirm={t`Verslag vaststellen`}
        pending={agree.isPending}
        onConfirm={() => agree.mutate()}
        onClose={() => setSure(false)}
      >
        <p>
          <Trans>Daarna veranderen tekst en cijfers niet meer. Foto’s bij locaties zonder melding worden gewist.</Trans>
        </p>
        <RefusalPanel refusal={agree.error} />
      </ConfirmDialog>
    </>
  )
}
