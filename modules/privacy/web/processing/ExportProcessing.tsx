import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { api } from '#platform/web/api.ts'
import { saveAsFile } from '#platform/web/csv-file.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type ProcessingLines, ProcessingPeriod } from '../../contract.ts'

/** The processing log of a period as a file, in the form of the Logboek Dataverwerkingen. */
export function ExportProcessing() {
  const { t } = useLingui()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: ProcessingPeriod,
    defaultValues: { from: '', to: '' },
    send: async (period: ProcessingPeriod) => ({
      period,
      lines: await api.get<ProcessingLines>('/privacy/processing-activities', { query: period }),
    }),
    onSent: ({ period, lines }) =>
      saveAsFile(`verwerkingen-${period.from}-${period.to}.json`, new Blob([JSON.stringify(lines, null, 1)], { type: 'application/json' })),
  })
  return (
    <Card title={t`Logboek Dataverwerkingen ophalen`}>
      <p>
        <Trans>
          Een regel per betrokkene, met een schuilcode in plaats van een BSN en zonder namen van collega’s. Voor een lange periode is er de
          opdracht report processing.
        </Trans>
      </p>
      <form className="wh-export" aria-label={t`Logboek Dataverwerkingen ophalen`} noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <DateField {...field('from')} label={t`Vanaf`} />
        <DateField {...field('to')} label={t`Tot en met`} />
        <Button type="submit" look="primary" pending={sending}>{t`Ophalen`}</Button>
        <RefusalPanel refusal={refusal} />
      </form>
    </Card>
  )
}
