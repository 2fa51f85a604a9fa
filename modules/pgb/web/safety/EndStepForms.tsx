import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { DropSafetyStep, FinishSafetyStep } from '../../contract.ts'
import { SafetyFormFrame } from './SafetyFormFrame.tsx'
import { useSafetyForm } from './use-safety-form.ts'

interface OfStep {
  id: string
  step: string
  onDone: () => void
}

/** What came of a step. */
export function FinishStepForm({ id, step, onDone }: OfStep) {
  const { t } = useLingui()
  const form = useSafetyForm({
    id,
    name: `finish-${step}`,
    schema: FinishSafetyStep,
    start: { doneOn: dayInAmsterdam(new Date()), result: '' },
    to: ['PUT', `/investigations/${id}/budget/safety-steps/${step}/result`],
    onDone,
  })
  return (
    <SafetyFormFrame form={form} save={t`Stap afronden`} onCancel={onDone}>
      <DateField {...form.field('doneOn')} label={t`Gedaan op`} />
      <TextArea
        {...form.field('result')}
        label={t`Wat kwam eruit?`}
        description={t`Met wie u sprak en wat is afgesproken.`}
        rows={3}
        maxLength={4000}
      />
    </SafetyFormFrame>
  )
}

/** Why a step is not needed after all. */
export function DropStepForm({ id, step, onDone }: OfStep) {
  const { t } = useLingui()
  const form = useSafetyForm({
    id,
    name: `drop-${step}`,
    schema: DropSafetyStep,
    start: { because: '' },
    to: ['PUT', `/investigations/${id}/budget/safety-steps/${step}/dropping`],
    onDone,
  })
  return (
    <SafetyFormFrame form={form} save={t`Stap laten vervallen`} onCancel={onDone}>
      <TextArea {...form.field('because')} label={t`Waarom is deze stap niet meer nodig?`} rows={3} maxLength={1000} />
    </SafetyFormFrame>
  )
}
