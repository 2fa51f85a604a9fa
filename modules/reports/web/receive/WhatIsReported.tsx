import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { schemeWords } from '../../contract.ts'
import type { ReportField } from './asked-report.ts'

/** What was told, the facts of the benefit, and whether it can wait. */
export function WhatIsReported({ field }: { field: ReportField }) {
  const { t } = useLingui()
  const choices = useChoices()
  return (
    <Fieldset legend={t`Wat is er gemeld?`}>
      <SelectField
        {...field('scheme')}
        label={t`Regeling`}
        placeholder={t`Kies een regeling`}
        width="medium"
        options={choices(schemeWords)}
      />
      <TextArea
        {...field('summary')}
        label={t`Omschrijving`}
        description={t`In de woorden van de melder: wat, wanneer, waar, sinds wanneer, en hoe weet de melder dit? Wie beoordeelt, leest deze tekst zonder de naam, het adres en de nummers van de betrokkene.`}
        rows={6}
        maxLength={10_000}
      />
      <TextArea
        {...field('benefitFacts')}
        label={t`Gegevens over de uitkering of het budget`}
        description={t`Alleen wat nodig is om te beoordelen, bijvoorbeeld soort, ingangsdatum, opgegeven inkomsten. Geen naam of adres.`}
        rows={2}
        maxLength={5000}
        optional
      />
      <RadioGroup
        {...field('urgency')}
        label={t`Hoe snel moet er iemand kijken?`}
        options={[
          { value: 'normal', label: t`Gewoon`, description: t`Binnen de termijn voor beoordelen.` },
          { value: 'urgent', label: t`Spoed`, description: t`Iemand loopt gevaar of mist zorg. Zoek dan ook meteen hulp.` },
        ]}
      />
    </Fieldset>
  )
}
