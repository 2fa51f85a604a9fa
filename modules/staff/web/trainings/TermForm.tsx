import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { NumberField } from '#design/number-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { KeepTrainingTerm, type SubjectWithTerm, type TrainingTerms } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

interface TermFormProps {
  subject: SubjectWithTerm
  terms: TrainingTerms
  onClose: () => void
}

/** A new term for a subject, from a day on. */
export function TermForm({ subject, terms: { municipality, today, terms }, onClose }: TermFormProps) {
  const { t } = useLingui()
  const keep = useStaffCommand((by: KeepTrainingTerm) => api.send('PUT', '/trainings/terms', by), onClose)
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: KeepTrainingTerm,
    defaultValues: { subject, municipality: municipality.code, validFrom: today, months: '' } as Record<string, unknown>,
    send: (by: KeepTrainingTerm) => keep.mutateAsync(by),
  })
  const first = !terms.some((term) => term.subject === subject)
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <NumberField
        {...field('months')}
        label={t`Hoeveel maanden geldig?`}
        description={t`Leeg: een opleiding over dit onderwerp verloopt niet.`}
      />
      <DateField
        {...field('validFrom')}
        label={t`Voor opleidingen die zijn afgerond vanaf`}
        description={first ? t`De eerste termijn van een onderwerp mag ook in het verleden beginnen.` : t`Op zijn vroegst vandaag.`}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Termijn bewaren`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
