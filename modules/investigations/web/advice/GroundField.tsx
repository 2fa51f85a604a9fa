import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { capital, valuesOf } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { groundWords } from '../../contract.ts'
import type { FileField } from '../forms/use-file-form.ts'
import { usePartWords } from './use-part-words.ts'

/** On which ground of the law a provision is changed, each in full. */
export function GroundField({ field }: { field: FileField }) {
  const { t } = useLingui()
  const word = useWord()
  const { article } = usePartWords()
  return (
    <RadioGroup
      {...field}
      label={t`Op welke grond?`}
      description={t`${article}. Terugvorderen kan alleen naast een herziening of intrekking op grond a.`}
      options={valuesOf(groundWords).map((ground) => ({
        value: ground,
        label: t`Grond ${ground}`,
        description: `${capital(word(groundWords[ground]))}.`,
      }))}
    />
  )
}
