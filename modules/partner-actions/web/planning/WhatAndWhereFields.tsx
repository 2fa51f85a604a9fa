import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { actionKindWords, ledByWords } from '../../contract/words.ts'
import type { WrittenAction } from './written-action.ts'

/** What it is, what it is for, and why there. */
export function WhatAndWhereFields({ field, chooses }: { field: FormInUse<WrittenAction>['field']; chooses?: boolean }) {
  const { t } = useLingui()
  const choices = useChoices()
  const municipalities = useMunicipalityChoices()
  return (
    <>
      <Fieldset legend={t`Wat en waarom`}>
        {chooses && municipalities.length > 0 ? (
          <SelectField
            {...field('municipality')}
            label={t`Gemeente`}
            placeholder={t`Kies een gemeente`}
            options={municipalities}
            width="medium"
          />
        ) : null}
        <TextField {...field('title')} label={t`Naam van de actie`} description={t`Kort en herkenbaar, bijvoorbeeld: Havenweg, najaar.`} />
        <SelectField
          {...field('kind')}
          label={t`Soort actie`}
          width="medium"
          placeholder={t`Kies een soort`}
          options={choices(actionKindWords)}
        />
        <RadioGroup {...field('ledBy')} label={t`Van wie is de actie?`} inline options={choices(ledByWords)} />
        <TextArea
          {...field('goal')}
          label={t`Doel`}
          description={t`Wat wilt u aan het eind weten of hebben bereikt?`}
          rows={3}
          maxLength={2000}
        />
      </Fieldset>
      <Fieldset legend={t`Waar, en waarom daar`}>
        <TextField {...field('area')} label={t`Gebied`} description={t`De straten, het terrein of de buurt.`} />
        <TextArea
          {...field('areaReason')}
          label={t`Waarom dit gebied?`}
          description={t`Noem het feit: meldingen, eerdere bevindingen of een vraag van een partner. Wie er wonen, is nooit een reden.`}
          rows={4}
          maxLength={2000}
        />
      </Fieldset>
    </>
  )
}
