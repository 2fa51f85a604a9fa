import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import type { FormInUse } from '#platform/web/page-form.ts'
import { noFact, type WrittenSuspension } from './written-suspension.ts'

/** The facts, each with where it comes from and how somebody else can see it. */
export function FactFields({ field, form }: Pick<FormInUse<WrittenSuspension>, 'field' | 'form'>) {
  const { t } = useLingui()
  const facts = form.watch('facts')
  const put = (next: WrittenSuspension['facts']) => form.setValue('facts', next, { shouldDirty: true })
  return (
    <Fieldset legend={t`Feiten`} description={t`Elk feit met de bron, en hoe iemand anders het kan nagaan.`}>
      {facts.map((_fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact has no name of its own, and its fields go by its place
        <Fieldset key={index} legend={t`Feit ${index + 1}`}>
          <TextArea {...field(`facts.${index}.fact`)} label={t`Wat is het feit?`} rows={2} maxLength={2000} />
          <TextField {...field(`facts.${index}.source`)} label={t`Waar komt het vandaan?`} />
          <TextField
            {...field(`facts.${index}.howChecked`)}
            label={t`Hoe kan iemand anders dit nagaan?`}
            description={t`Bijvoorbeeld: de urenstaten liggen in het dossier.`}
          />
          <div>
            <Button small look="subtle" onClick={() => put(form.getValues('facts').filter((_one, place) => place !== index))}>
              {t`Feit ${index + 1} weghalen`}
            </Button>
          </div>
        </Fieldset>
      ))}
      <div>
        <Button onClick={() => put([...form.getValues('facts'), noFact()])}>{t`Feit toevoegen`}</Button>
      </div>
    </Fieldset>
  )
}
