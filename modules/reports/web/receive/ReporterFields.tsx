import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { TextField } from '#design/text-field.tsx'
import type { ReportField } from './asked-report.ts'

/** Who told it; kept apart from the report and encrypted. */
export function ReporterFields({ field, named }: { field: ReportField; named: boolean }) {
  const { t } = useLingui()
  return (
    <Fieldset
      legend={t`Wie meldt dit?`}
      description={t`Deze gegevens staan versleuteld en apart van de melding. Een collega kan ze alleen openen met een reden; dat wordt vastgelegd.`}
    >
      <RadioGroup
        {...field('named')}
        label={t`Melder`}
        inline
        options={[
          { value: 'no', label: t`Anoniem` },
          { value: 'yes', label: t`Naam, telefoon of e-mail bekend` },
        ]}
      />
      {named ? (
        <>
          <TextField {...field('reporter.name')} label={t`Naam van de melder`} width="medium" />
          <FieldRow>
            <TextField {...field('reporter.phone')} label={t`Telefoonnummer van de melder`} type="tel" />
            <TextField {...field('reporter.email')} label={t`E-mailadres van de melder`} type="email" />
          </FieldRow>
        </>
      ) : null}
    </Fieldset>
  )
}
