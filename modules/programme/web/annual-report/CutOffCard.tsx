import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DateField } from '#design/date-field.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type AnnualReport, SetCutOff } from '../../contract.ts'
import { keepReport } from './report-queries.ts'

/** Up to which day things count in the report. */
export function CutOffCard({ report, mayWrite }: { report: AnnualReport; mayWrite: boolean }) {
  const { t } = useLingui()
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  return (
    <Card
      title={t`Peildatum`}
      actions={
        mayWrite && !editing ? (
          <Button small onClick={() => setEditing(true)}>
            {t`Wijzigen`}
          </Button>
        ) : undefined
      }
    >
      {editing ? (
        <CutOffForm report={report} onDone={() => setEditing(false)} />
      ) : (
        <p className="wh-report-cut-off">
          <strong>{format.date(report.cutOff)}</strong>
          <Trans>Wat tot en met die dag is vastgelegd, telt mee.</Trans>
        </p>
      )}
    </Card>
  )
}

function CutOffForm({ report, onDone }: { report: AnnualReport; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: SetCutOff,
    defaultValues: { cutOff: report.cutOff, revision: report.revision },
    send: (cutOff) => api.send<AnnualReport>('PUT', `/programme/annual-reports/${report.year}`, cutOff),
    onSent: (saved) => {
      keepReport(queries, saved)
      onDone()
    },
  })
  return (
    <form className="wh-stack" aria-label={t`Peildatum wijzigen`} noValidate onSubmit={(event) => void submit(event)}>
      <DateField {...field('cutOff')} label={t`Peildatum`} description={t`31 december of later, en niet in de toekomst.`} />
      <RefusalPanel refusal={refusal} />
      <div className="utrecht-button-group wh-button-group">
        <Button type="submit" look="primary" pending={sending}>
          {t`Opslaan`}
        </Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </div>
    </form>
  )
}
