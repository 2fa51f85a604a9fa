import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { type AskedSubject, SubjectFields } from '#modules/parties/web/index.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { questionKindWords, questionUrgencyWords } from '../../contract/words.ts'
import type { noQuestion } from './asked-question.ts'

type AskField = FormInUse<ReturnType<typeof noQuestion>>['field']
interface QuestionFieldsProps {
  field: AskField
  subject: AskedSubject
  municipality: string
  subjectRefused: boolean
  /** Right below the question, on a screen where nothing fits beside it. */
  belowQuestion?: ReactNode
}

/** What is asked, and how soon; whom it is about only when that matters. */
export function QuestionFields({ field, subject, municipality, subjectRefused, belowQuestion }: QuestionFieldsProps) {
  const { t } = useLingui()
  const choices = useChoices()
  const municipalities = useMunicipalityChoices()
  return (
    <>
      {municipalities.length > 0 ? (
        <SelectField
          {...field('municipality')}
          label={t`Gemeente`}
          placeholder={t`Kies een gemeente`}
          options={municipalities}
          width="medium"
        />
      ) : null}
      <RadioGroup {...field('kind')} label={t`Waar gaat het over?`} inline options={choices(questionKindWords)} />
      <TextArea
        {...field('question')}
        label={t`Vraag`}
        description={t`Schrijf geen namen of nummers op; een persoon kunt u hieronder noemen.`}
        rows={5}
        maxLength={10_000}
      />
      {belowQuestion}
      <RadioGroup {...field('urgency')} label={t`Hoe snel?`} inline options={choices(questionUrgencyWords)} />
      <Checkbox {...field('complex')} label={t`Complex: ik wil dat een specialist vanaf het begin meekijkt`} />
      <FieldRow>
        <TextField {...field('fileNumber')} label={t`Dossiernummer`} optional width="medium" />
      </FieldRow>
      <RadioGroup
        {...field('subject.kind')}
        label={t`Gaat het over iemand?`}
        inline
        options={[
          { value: 'unknown', label: t`Niemand noemen` },
          { value: 'person', label: t`Een persoon` },
        ]}
      />
      <SubjectFields field={field} subject={subject} municipality={municipality} addressRefused={subjectRefused} />
    </>
  )
}
