import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { JoinReport, type RelatedReport, type ReportFile, schemeWords } from '../../contract.ts'
import { useKeepReport } from './report-file-cache.ts'

interface JoinDialogProps {
  open: boolean
  report: ReportFile
  earlier: readonly RelatedReport[]
  onClose: () => void
}

/** Ties a duplicate to the earlier report of the same matter. Nothing is deleted; both stay readable. */
export function JoinDialog({ open, onClose, ...rest }: JoinDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Samenvoegen met een eerdere melding`} onClose={onClose}>
      <JoinForm {...rest} onClose={onClose} />
    </Dialog>
  )
}

function JoinForm({ report, earlier, onClose }: Omit<JoinDialogProps, 'open'>) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const keep = useKeepReport()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: JoinReport,
    defaultValues: { earlierReportId: earlier.length === 1 ? (earlier[0]?.id ?? '') : '', reason: '' },
    send: async (joining) => keep(await api.send<ReportFile>('POST', `/reports/${report.id}/joining`, joining)),
    onSent: onClose,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>Doe dit alleen als beide meldingen over hetzelfde gaan. Deze melding blijft bewaard en wordt niet apart beoordeeld.</Trans>
      </p>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup
        {...field('earlierReportId')}
        label={t`Eerdere melding`}
        options={earlier.map((other) => ({
          value: other.id,
          label: other.reference,
          description: t`Ontvangen op ${format.date(other.receivedOn)}, ${word(schemeWords[other.scheme])}`,
        }))}
      />
      <TextArea {...field('reason')} label={t`Waarom gaat dit over hetzelfde?`} rows={2} maxLength={1000} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Samenvoegen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
