import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import type { FileField } from '../forms/use-file-form.ts'

/** From the threshold on, the public prosecutor decides first (Awb 5:44). */
export function ProsecutorFields({ field }: { field: (name: 'prosecutorAskedOn' | 'prosecutorAnswer') => FileField }) {
  const { t } = useLingui()
  return (
    <Fieldset
      legend={t`Openbaar Ministerie`}
      description={t`Bij een hoog benadelingsbedrag beslist eerst het Openbaar Ministerie (Awb art. 5:44).`}
    >
      <FieldRow>
        <DateField {...field('prosecutorAskedOn')} label={t`Voorgelegd op`} optional />
        <SelectField
          {...field('prosecutorAnswer')}
          label={t`Antwoord`}
          optional
          placeholder={t`Nog geen antwoord`}
          options={[
            { value: 'waives', label: t`Ziet af van vervolging` },
            { value: 'prosecutes', label: t`Vervolgt zelf` },
          ]}
        />
      </FieldRow>
    </Fieldset>
  )
}
