import { useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { RadioGroup } from '#design/choices.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { capacityMeansWords, capacityWords } from '../../contract/act-words.ts'
import type { ActingAs } from '../../contract.ts'

type Field = Omit<ComponentProps<typeof RadioGroup>, 'label' | 'options'>

/** In which capacity, with what that means for the other person: chosen first, because what may be asked follows from it. */
export function CapacityField({
  supervisor,
  ...field
}: Field & { /** Whether the asker is a supervisor for this law */ supervisor: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <RadioGroup
      {...field}
      label={t`In welke hoedanigheid?`}
      options={(Object.keys(capacityWords) as ActingAs[]).map((value) => ({
        value,
        label: capital(word(capacityWords[value])),
        description:
          value === 'supervisor' && !supervisor
            ? t`U bent niet aangewezen als toezichthouder voor deze wet. Vraag een collega die dat wel is.`
            : word(capacityMeansWords[value]),
        disabled: value === 'supervisor' && !supervisor,
      }))}
    />
  )
}
