import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { SendHearingReport } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import type { Hearing } from './hearing.ts'

/** The report of the talk goes to the person, who can correct it. */
export function ReportStep({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  if (hearing.reportSentOn || !canNow(file, 'hearing.report-sent')) return null
  return (
    <Adding label={t`Verslag is verstuurd`} form={`hearing.report.${hearing.id}`}>
      {(close) => <ReportForm hearing={hearing} onDone={close} />}
    </Adding>
  )
}

function ReportForm({ hearing, onDone }: { hearing: Hearing; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `hearing.report.${hearing.id}`,
    schema: SendHearingReport,
    start: { sentOn: today() },
    to: ['PUT', `hearings/${hearing.id}/report`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <DateField
        {...form.field('sentOn')}
        label={t`Verslag verstuurd op`}
        description={t`Daarna kan de betrokkene het verslag verbeteren. De termijn verschijnt vanzelf.`}
      />
    </FileForm>
  )
}
