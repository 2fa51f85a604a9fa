import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { safetyStepKindWords } from '../../contract/safety-words.ts'
import { AddSafetyStep } from '../../contract.ts'
import { SafetyFormFrame } from './SafetyFormFrame.tsx'
import { useSafetyForm } from './use-safety-form.ts'

interface OfHolder {
  id: string
  at: string
  name: string
  onDone: () => void
}

/** A step to make this person safe: with whom, why, and by when. */
export function StepForm({ id, at, name, onDone }: OfHolder) {
  const { t } = useLingui()
  const choices = useChoices()
  const form = useSafetyForm({
    id,
    name: `step-${name}`,
    schema: AddSafetyStep,
    start: { kind: '', reason: '', dueOn: '' },
    to: ['POST', `${at}/safety-steps`],
    onDone,
  })
  return (
    <SafetyFormFrame form={form} save={t`Stap plannen`} onCancel={onDone}>
      <FieldRow>
        <SelectField
          {...form.field('kind')}
          label={t`Met wie of wat?`}
          placeholder={t`Maak een keuze`}
          options={choices(safetyStepKindWords)}
        />
        <DateField {...form.field('dueOn')} label={t`Uiterlijk op`} />
      </FieldRow>
      <TextArea
        {...form.field('reason')}
        label={t`Waarom is dit nodig?`}
        description={t`Feiten, in gewone woorden. Geen ziektes of behandelingen.`}
        rows={3}
        maxLength={2000}
      />
    </SafetyFormFrame>
  )
}
