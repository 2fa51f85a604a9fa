import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { type Channel, channelWords, sourceOrganisationKindWords, sourceWords } from '../../contract.ts'
import type { ReportField } from './asked-report.ts'

/** The ways in which a colleague takes a report; the web form and files come in by themselves. */
const byHand: readonly Channel[] = ['phone', 'letter', 'counter', 'e-mail', 'partner-system']

/** How the report came in: the way, the day, and from whom. */
export function IntakeFields({ field, source }: { field: ReportField; source: string }) {
  const { t } = useLingui()
  const choices = useChoices()
  const municipalities = useMunicipalityChoices()
  return (
    <Fieldset legend={t`Hoe kwam de melding binnen?`}>
      {municipalities.length > 0 ? (
        <SelectField
          {...field('municipality')}
          label={t`Gemeente`}
          placeholder={t`Kies een gemeente`}
          width="medium"
          options={municipalities}
        />
      ) : null}
      <FieldRow>
        <SelectField {...field('channel')} label={t`Kanaal`} options={choices(channelWords, byHand)} />
        <DateField {...field('receivedOn')} label={t`Ontvangen op`} />
      </FieldRow>
      <RadioGroup {...field('source')} label={t`Bron`} inline options={choices(sourceWords)} />
      {source === 'other-organisation' ? (
        <FieldRow>
          <TextField {...field('sourceOrganisation.name')} label={t`Naam van de organisatie die meldt`} />
          <SelectField
            {...field('sourceOrganisation.kind')}
            label={t`Soort organisatie`}
            placeholder={t`Kies een soort`}
            options={choices(sourceOrganisationKindWords)}
          />
        </FieldRow>
      ) : null}
    </Fieldset>
  )
}
