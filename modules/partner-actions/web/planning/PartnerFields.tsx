import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { Link } from '#design/link.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { partnerKindWords } from '#modules/privacy/contract.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { activePartnersQuery } from './planning-queries.ts'
import type { WrittenAction } from './written-action.ts'

/** With whom, each with its task; and what the law says when the police go along. */
export function PartnerFields({ field, form }: Pick<FormInUse<WrittenAction>, 'field' | 'form'>) {
  const { t } = useLingui()
  const known = useQuery(activePartnersQuery)
  const municipalities = useMunicipalityChoices()
  const [partners, municipality] = form.watch(['partners', 'municipality'])
  const chosenIn = municipalities.find(({ value }) => value === municipality)?.label
  const free = (known.data?.rows ?? []).filter(
    (partner) => !partners.some(({ partnerId }) => partnerId === partner.id) && (!chosenIn || partner.municipality === chosenIn),
  )
  const put = (next: WrittenAction['partners']) => form.setValue('partners', next, { shouldDirty: true })

  function add(id: string) {
    const partner = free.find((one) => one.id === id)
    if (partner) put([...partners, { partnerId: id, name: partner.name, kind: partner.kind, task: '', power: '' }])
  }
  function remove(id: string) {
    put(form.getValues('partners').filter(({ partnerId }) => partnerId !== id))
    if (form.getValues('leadingPartnerId') === id) form.setValue('leadingPartnerId', '')
  }

  return (
    <Fieldset legend={t`Met wie`} description={t`Een actie van onszelf kan ook zonder partners.`}>
      {partners.map((partner, index) => (
        <ChosenPartner key={partner.partnerId} partner={partner} index={index} field={field} onRemove={() => remove(partner.partnerId)} />
      ))}
      {partners.some(({ kind }) => kind === 'police') ? <PoliceNote /> : null}
      {known.isError ? <RefusalPanel refusal={known.error} onRetry={() => void known.refetch()} /> : null}
      <SelectField
        name="addPartner"
        label={t`Partner toevoegen`}
        description={
          <Trans>
            Staat de partner er niet bij? Zet die eerst bij <Link href="/partners">Partners</Link>.
          </Trans>
        }
        optional
        width="medium"
        value=""
        placeholder={free.length > 0 ? t`Kies een partner` : t`Geen andere partners`}
        options={free.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => add(event.target.value)}
      />
      {form.watch('ledBy') === 'partner' ? (
        <SelectField
          key={partners.map(({ partnerId }) => partnerId).join()}
          {...field('leadingPartnerId')}
          label={t`Welke partner leidt de actie?`}
          width="medium"
          placeholder={partners.length > 0 ? t`Kies een partner` : t`Voeg eerst een partner toe`}
          options={partners.map(({ partnerId, name }) => ({ value: partnerId, label: name }))}
        />
      ) : null}
    </Fieldset>
  )
}

interface ChosenPartnerProps {
  partner: WrittenAction['partners'][number]
  index: number
  field: FormInUse<WrittenAction>['field']
  onRemove: () => void
}

function ChosenPartner({ partner, index, field, onRemove }: ChosenPartnerProps) {
  const { t } = useLingui()
  const word = useWord()
  return (
    <div className="wh-chosen-partner">
      <div className="wh-chosen-partner__head">
        <h3>
          {partner.name} <span className="wh-action-line__small">{word(partnerKindWords[partner.kind])}</span>
        </h3>
        <Button small look="subtle" aria-label={t`${partner.name} weghalen`} onClick={onRemove}>
          {t`Weghalen`}
        </Button>
      </div>
      <FieldRow>
        <TextField
          {...field(`partners.${index}.task`)}
          label={t`Taak`}
          description={t`Wat doet deze partner? Moet er zijn voor de actie begint.`}
          optional
        />
        <TextField
          {...field(`partners.${index}.power`)}
          label={t`Bevoegdheid`}
          description={t`Op grond van welk artikel, als u dat weet.`}
          optional
        />
      </FieldRow>
    </div>
  )
}

function PoliceNote() {
  const { t } = useLingui()
  return (
    <Alert kind="warning" title={t`Met de politie deelt u niet zomaar gegevens`}>
      <Trans>
        De politie staat niet in artikel 67 van de Participatiewet. Gegevens van ons gaan alleen naar de politie binnen een RIEC- of
        LSI-project, of met een aangifte. Meegaan op een actie mag wel.
      </Trans>
    </Alert>
  )
}
