import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { DecideObjection, objectionResultWords, RecordObjection, resultWords } from '../../contract.ts'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'

const Form = absentIsNull(DecideObjection)

/** An objection came in. */
export function RecordObjectionForm({ partId, onDone }: { partId: string; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `decision.objection.of.${partId}`,
    schema: RecordObjection,
    start: { partId, receivedOn: today() },
    to: ['POST', 'objections'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <DateField {...form.field('receivedOn')} label={t`Bezwaar ontvangen op`} />
    </FileForm>
  )
}

/** What was decided on it, and what the result has become. */
export function DecideObjectionForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const form = useFileForm({
    name: `decision.objection.${id}`,
    schema: Form,
    start: { result: '', decidedOn: today(), restatedResult: '' },
    to: ['PUT', `objections/${id}`],
    onSaved: onDone,
  })
  const result = form.form.watch('result')
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <RadioGroup {...form.field('result')} label={t`Wat is er beslist?`} options={choices(objectionResultWords)} />
      <DateField {...form.field('decidedOn')} label={t`Beslist op`} />
      {result === 'founded' || result === 'partly-founded' ? (
        <SelectField
          {...form.field('restatedResult')}
          label={t`Wat is het resultaat nu?`}
          description={t`Dit telt mee in de cijfers.`}
          optional={result === 'partly-founded'}
          placeholder={t`Kies`}
          width="medium"
          options={choices(resultWords)}
        />
      ) : null}
    </FileForm>
  )
}
