import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { type InvestigationFile, RecordObservation } from '../../../contract.ts'
import { FileForm } from '../../forms/FileForm.tsx'
import { today } from '../../forms/today.ts'
import { useFileForm } from '../../forms/use-file-form.ts'

/** One observation: when, where, and only what was seen. */
export function RecordObservationForm({ plan, onDone }: { plan: InvestigationFile['observationPlans'][number]; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `research.observation.${plan.id}`,
    schema: RecordObservation,
    start: { observedOn: today(), fromTime: '', toTime: '', place: plan.place, fact: '' },
    to: ['POST', `observation-plans/${plan.id}/observations`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Waarneming vastleggen`} onCancel={onDone}>
      <FieldRow>
        <DateField {...form.field('observedOn')} label={t`Datum`} />
        <TimeField {...form.field('fromTime')} label={t`Van`} />
        <TimeField {...form.field('toTime')} label={t`Tot`} />
      </FieldRow>
      <TextField {...form.field('place')} label={t`Waar?`} />
      <TextArea
        {...form.field('fact')}
        label={t`Wat zag u?`}
        description={t`Alleen wat u zag, geen conclusie. Ook als er niets te zien was.`}
        rows={2}
      />
    </FileForm>
  )
}
