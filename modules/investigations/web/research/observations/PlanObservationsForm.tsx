import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { PlanObservations } from '../../../contract.ts'
import { FileForm } from '../../forms/FileForm.tsx'
import { useFileForm } from '../../forms/use-file-form.ts'

const Form = PlanObservations.extend({ most: z.coerce.number().pipe(PlanObservations.shape.most) })

/** What is asked of the coordinator: why, where, how often at most, and until when. */
export function PlanObservationsForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: 'research.observations',
    schema: Form,
    start: { reason: '', lighterMeans: '', place: '', most: '', until: '', hours: '' },
    to: ['POST', 'observation-plans'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Goedkeuring vragen`} onCancel={onDone}>
      <TextArea {...form.field('reason')} label={t`Wat moet er worden waargenomen, en waarom?`} rows={3} />
      <TextArea {...form.field('lighterMeans')} label={t`Wat is er lichter geprobeerd, en waarom is dat niet genoeg?`} rows={2} />
      <TextField {...form.field('place')} label={t`Waar?`} description={t`Alleen vanaf de openbare weg.`} />
      <FieldRow>
        <TextField {...form.field('most')} label={t`Hoogstens`} description={t`Aantal keren.`} inputMode="numeric" width="short" />
        <DateField {...form.field('until')} label={t`Tot en met`} />
      </FieldRow>
      <TextField {...form.field('hours')} label={t`Op welke uren`} description={t`Bijvoorbeeld: werkdagen tussen 8 en 10 uur.`} />
    </FileForm>
  )
}
