import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { sharingPurposeWords } from '#modules/privacy/contract.ts'
import { useChoices } from '#platform/web/choices.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { frameworkWords } from '../../contract/words.ts'
import { purposeFor, type WrittenAction } from './written-action.ts'

/** In which cooperation or under which law, and for what data may be shared in it. */
export function CooperationFields({ field, form }: Pick<FormInUse<WrittenAction>, 'field' | 'form'>) {
  const { t } = useLingui()
  const choices = useChoices()
  const framework = form.watch('framework')
  const project = framework === 'lsi' || framework === 'riec'
  const chosen = field('framework')

  function choose(next: string) {
    form.setValue('purpose', purposeFor(next, { framework, purpose: form.getValues('purpose') }), { shouldDirty: true })
  }

  return (
    <Fieldset legend={t`In welk kader`}>
      <SelectField
        {...chosen}
        label={t`Kader`}
        description={t`Het samenwerkingsverband of de wet waarin u dit doet.`}
        width="medium"
        placeholder={t`Kies een kader`}
        options={choices(frameworkWords)}
        onChange={(event) => {
          choose(event.target.value)
          return chosen.onChange(event)
        }}
      />
      {framework === 'laa' ? (
        <Alert title={t`De LAA gaat over adressen in de BRP`}>
          <Trans>
            U gaat langs onder de Wet BRP (artikel 4.2): klopt wie hier staat ingeschreven? Wat u daarbij ziet, is niet vanzelf te gebruiken
            voor een uitkering.
          </Trans>
        </Alert>
      ) : null}
      {framework ? (
        <>
          <TextField
            {...field('frameworkReference')}
            label={t`Kenmerk van het project`}
            optional={!project}
            description={project ? t`Het kenmerk waaronder het project bij LSI of RIEC bekend is.` : undefined}
          />
          <FieldRow>
            <DateField {...field('frameworkFrom')} label={t`Project loopt vanaf`} optional={!project} />
            <DateField {...field('frameworkUntil')} label={t`Project loopt tot en met`} optional={!project} />
          </FieldRow>
        </>
      ) : null}
      <SelectField
        {...field('purpose')}
        label={t`Waarvoor mogen gegevens worden gedeeld?`}
        description={t`Alleen afspraken over gegevens met dit doel gelden in deze actie.`}
        width="medium"
        placeholder={t`Kies een doel`}
        options={choices(sharingPurposeWords)}
      />
    </Fieldset>
  )
}
