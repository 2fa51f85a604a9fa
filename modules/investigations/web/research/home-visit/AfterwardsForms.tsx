import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TimeField } from '#design/time-field.tsx'
import { CancelHomeVisit, SendVisitCopy, WithdrawConsent } from '../../../contract.ts'
import { FileForm } from '../../forms/FileForm.tsx'
import { today } from '../../forms/today.ts'
import { useFileForm } from '../../forms/use-file-form.ts'
import type { Visit } from './visit.ts'

interface VisitFormProps {
  visit: Visit
  onDone: () => void
}

/** The day on which the person got the report. */
export function SendVisitCopyForm({ visit, onDone }: VisitFormProps) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `research.visit-copy.${visit.id}`,
    schema: SendVisitCopy,
    start: { sentOn: today() },
    to: ['PUT', `home-visits/${visit.id}/copy`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <DateField {...form.field('sentOn')} label={t`Verslag verstuurd op`} />
    </FileForm>
  )
}

/** From which time on the person no longer agreed. */
export function WithdrawConsentForm({ visit, onDone }: VisitFormProps) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `research.withdrawal.${visit.id}`,
    schema: WithdrawConsent,
    start: { withdrawnAt: '' },
    to: ['PUT', `home-visits/${visit.id}/withdrawal`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <TimeField
        {...form.field('withdrawnAt')}
        label={t`Hoe laat trok de betrokkene de toestemming in?`}
        description={t`Wat daarna is gezien, telt niet.`}
      />
    </FileForm>
  )
}

/** Why the visit does not take place. */
export function CancelHomeVisitForm({ visit, onDone }: VisitFormProps) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `research.cancel-visit.${visit.id}`,
    schema: CancelHomeVisit,
    start: { because: '' },
    to: ['PUT', `home-visits/${visit.id}/cancellation`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Bezoek afzeggen`} onCancel={onDone}>
      <TextArea {...form.field('because')} label={t`Waarom gaat het bezoek niet door?`} rows={2} />
    </FileForm>
  )
}
