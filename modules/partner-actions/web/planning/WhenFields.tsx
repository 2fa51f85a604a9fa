import { useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { NumberField } from '#design/number-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import type { FormInUse } from '#platform/web/page-form.ts'
import type { WrittenAction } from './written-action.ts'

/** On which day, from when until when, and with how many. */
export function WhenFields({ field, neededStaff }: { field: FormInUse<WrittenAction>['field']; neededStaff: number | '' }) {
  const { t } = useLingui()
  const unusual = typeof neededStaff === 'number' && (neededStaff < 2 || neededStaff > 4)
  return (
    <Fieldset
      legend={t`Wanneer en met hoeveel`}
      description={t`Vul het deel overdag in, het deel in de avond, of allebei. De mensen kiest u daarna, uit het rooster.`}
    >
      <DateField {...field('onDay')} label={t`Dag`} data-width="medium" />
      <FieldRow>
        <TimeField {...field('day.from')} label={t`Overdag vanaf`} optional data-width="short" />
        <TimeField {...field('day.until')} label={t`Overdag tot`} optional data-width="short" />
      </FieldRow>
      <FieldRow>
        <TimeField {...field('evening.from')} label={t`Avond vanaf`} optional data-width="short" />
        <TimeField {...field('evening.until')} label={t`Avond tot`} optional data-width="short" />
      </FieldRow>
      <NumberField
        {...field('neededStaff')}
        label={t`Hoeveel mensen gaan mee?`}
        description={t`Twee tot vier per deel van de dag. Anders schrijft u op waarom.`}
        data-width="short"
      />
      {unusual ? <TextField {...field('staffingReason')} label={t`Waarom meer of minder?`} /> : null}
    </Fieldset>
  )
}
