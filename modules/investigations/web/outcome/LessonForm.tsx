import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { aimWords, causeWords, RecordLesson } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'

/** The cause, and what service, information, process or policy could do better. Without names. */
export function LessonForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: 'outcome.lesson',
    schema: RecordLesson,
    start: { cause: file.lesson?.cause ?? '', aimsAt: file.lesson?.aimsAt ?? '', proposal: file.lesson?.proposal ?? '' },
    to: ['PUT', 'lesson'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Les bewaren`} onCancel={file.lesson ? onDone : undefined}>
      <RadioGroup {...form.field('cause')} label={t`Wat was de oorzaak?`} options={choices(causeWords)} />
      <SelectField
        {...form.field('aimsAt')}
        label={t`Waar kan het beter?`}
        placeholder={t`Kies`}
        width="medium"
        options={choices(aimWords)}
      />
      <TextArea
        {...form.field('proposal')}
        label={t`Wat stelt u voor?`}
        description={t`Zonder namen: deze les lezen ook anderen.`}
        rows={3}
      />
    </FileForm>
  )
}
