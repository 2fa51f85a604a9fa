import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RecordSafetyLook } from '../../contract.ts'
import { SafetyFormFrame } from './SafetyFormFrame.tsx'
import { useSafetyForm } from './use-safety-form.ts'

interface OfHolder {
  id: string
  at: string
  name: string
  onDone: () => void
}

/** Whether this person is safe, and what that rests on. */
export function LookForm({ id, at, name, onDone }: OfHolder) {
  const { t } = useLingui()
  const form = useSafetyForm({
    id,
    name: `look-${name}`,
    schema: RecordSafetyLook,
    start: { inDanger: '', signs: '' },
    to: ['POST', `${at}/safety-looks`],
    onDone,
  })
  return (
    <SafetyFormFrame form={form} save={t`Oordeel bewaren`} onCancel={onDone}>
      <RadioGroup
        {...form.field('inDanger')}
        label={t`Is deze persoon veilig?`}
        options={[
          { value: 'no', label: t`Ja, veilig`, description: t`Geen tekenen van geweld, dwang, verwaarlozing of zorg die ontbreekt.` },
          { value: 'yes', label: t`Nee, niet veilig`, description: t`Er is gevaar, of zorg die echt nodig is komt niet.` },
          { value: 'unknown', label: t`Nog niet duidelijk`, description: t`U kon deze persoon nog niet zien of spreken, of twijfelt.` },
        ]}
      />
      <TextArea
        {...form.field('signs')}
        label={t`Waar rust dit op?`}
        description={t`Wat u zag, hoorde of vroeg, en wanneer. Geen ziektes of behandelingen.`}
        rows={4}
        maxLength={4000}
      />
    </SafetyFormFrame>
  )
}
