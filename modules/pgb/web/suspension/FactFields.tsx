import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { type FactOrigin, factOriginWords, staysUnnamed } from '../../contract.ts'
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
          <SourceFields index={index} field={field} form={form} />
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

type SourceFieldsProps = { index: number } & Pick<FormInUse<WrittenSuspension>, 'field' | 'form'>

/** Of whom a fact comes, and whether the letter says so: of a reporter or another client it never does. */
function SourceFields({ index, field, form }: SourceFieldsProps) {
  const { t } = useLingui()
  const choices = useChoices()
  const { cameFrom, naming } = form.watch(`facts.${index}`)
  const sealed = staysUnnamed(cameFrom || null)
  const from = field(`facts.${index}.cameFrom`)
  const choose = (chosen: FactOrigin | '') => {
    const closed = staysUnnamed(chosen || null)
    form.setValue(`facts.${index}.naming`, closed ? 'unnamed' : chosen ? 'named' : '', { shouldDirty: true })
    if (closed && form.getValues(`facts.${index}.unnamedBecause`) === '')
      form.setValue(
        `facts.${index}.unnamedBecause`,
        chosen === 'report' ? t`Wie iets meldt, blijft geheim.` : t`Een andere cliënt blijft buiten de brief.`,
        { shouldDirty: true },
      )
  }
  return (
    <>
      <SelectField
        {...from}
        label={t`Van wie komt het?`}
        placeholder={t`Maak een keuze`}
        options={choices(factOriginWords)}
        onChange={(event) => {
          void from.onChange(event)
          choose(event.target.value as FactOrigin | '')
        }}
      />
      {sealed ? (
        <p className="wh-budget-small">{t`De brief noemt deze bron nooit. Noem ook in het feit zelf niet wie het vertelde.`}</p>
      ) : null}
      {cameFrom && !sealed ? (
        <RadioGroup
          {...field(`facts.${index}.naming`)}
          label={t`Noemt de brief de bron?`}
          inline
          options={[
            { value: 'named', label: t`Ja` },
            { value: 'unnamed', label: t`Nee` },
          ]}
        />
      ) : null}
      {naming === 'unnamed' ? (
        <TextField
          {...field(`facts.${index}.unnamedBecause`)}
          label={t`Waarom noemt de brief de bron niet?`}
          description={t`Dit leest alleen wie besluit. Het komt niet in de brief.`}
        />
      ) : null}
    </>
  )
}
