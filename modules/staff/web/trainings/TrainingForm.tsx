import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { trainingLapseWords, trainingSubjectWords } from '../../contract/words.ts'
import { CorrectTraining, type Training, type TrainingFile } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

interface TrainingFormProps {
  file: TrainingFile
  /** The one that is changed; without it a new one is written down. */
  training?: Training
  onClose: () => void
}

/** Writes down a training that was completed or is planned, or changes one. */
export function TrainingForm({ file, training, onClose }: TrainingFormProps) {
  const { t } = useLingui()
  const choices = useChoices()
  const keep = useStaffCommand(
    (by: CorrectTraining) =>
      training
        ? api.send('PUT', `/trainings/${encodeURIComponent(training.id)}`, by)
        : api.send('POST', '/trainings', { ...by, accountId: file.account.id }),
    onClose,
  )
  const { field, form, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: checked,
    defaultValues: startingFrom(training),
    send: (by: CorrectTraining) => keep.mutateAsync(by),
  })
  const { subject, when, lapses } = form.watch()
  const term = file.terms.find((one) => one.subject === subject)
  const ways = choices<keyof typeof trainingLapseWords>(trainingLapseWords, term ? undefined : ['day', 'never'])
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <SelectField {...field('subject')} label={t`Onderwerp`} placeholder={t`Kies een onderwerp`} options={choices(trainingSubjectWords)} />
      <TextField {...field('title')} label={t`Naam van de opleiding`} optional={subject !== 'other'} maxLength={120} />
      <RadioGroup
        {...field('when')}
        label={t`Is de opleiding al afgerond?`}
        inline
        options={[
          { value: 'completed', label: t`Ja, afgerond` },
          { value: 'planned', label: t`Nee, gepland` },
        ]}
      />
      {when === 'planned' ? <DateField {...field('plannedOn')} label={t`Gepland op`} /> : null}
      {when === 'completed' ? (
        <>
          <DateField {...field('completedOn')} label={t`Afgerond op`} />
          <RadioGroup
            {...field('lapses')}
            label={t`Tot wanneer geldig?`}
            options={ways.map((way) =>
              way.value === 'term' ? { ...way, description: <TermInWords months={term?.months ?? null} /> } : way,
            )}
          />
          {lapses === 'day' ? <DateField {...field('validUntil')} label={t`Geldig tot en met`} /> : null}
          <TextField {...field('certificateNumber')} label={t`Nummer van het certificaat`} optional maxLength={60} />
        </>
      ) : null}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

function TermInWords({ months }: { months: number | null }) {
  if (months === null) return <Trans>Een opleiding over dit onderwerp verloopt niet.</Trans>
  return <Plural value={months} one="Nu # maand na de afronding." other="Nu # maanden na de afronding." />
}

type Typed = { when: 'completed' | 'planned' } & Record<
  'subject' | 'title' | 'plannedOn' | 'completedOn' | 'lapses' | 'validUntil' | 'certificateNumber',
  string
>

/** What was planned is most often opened to complete it: today. */
function startingFrom(training?: Training): Typed {
  const today = dayInAmsterdam(new Date())
  const done = training?.completedOn
  return {
    subject: training?.subject ?? '',
    title: training?.title ?? '',
    when: 'completed',
    plannedOn: training?.plannedOn ?? '',
    completedOn: done ?? (training?.plannedOn && training.plannedOn <= today ? training.plannedOn : ''),
    lapses: done ? (training.validUntil ? 'day' : 'never') : '',
    validUntil: training?.validUntil ?? '',
    certificateNumber: training?.certificateNumber ?? '',
  }
}

/** The contract's check of what is in sight: the fields of the other answer are left out. */
const checked: CheckedBy<CorrectTraining> = {
  safeParse: (asked, how) => {
    const { when, completedOn, lapses, validUntil, certificateNumber, plannedOn, ...rest } = asked as Partial<Typed>
    const completed = {
      ...rest,
      completedOn,
      lapses,
      certificateNumber,
      ...(completedOn && { plannedOn }),
      ...(lapses === 'day' && { validUntil }),
    }
    if (when !== 'planned') return CorrectTraining.safeParse(completed, how)

    const parsed = CorrectTraining.safeParse({ ...rest, plannedOn }, how)
    if (parsed.success) return parsed
    const issues = parsed.error.issues.map((issue) => (issue.path[0] === 'completedOn' ? { ...issue, path: ['plannedOn'] } : issue))
    return { success: false, error: { issues } }
  },
}
