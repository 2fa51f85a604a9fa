import { useLingui } from '@lingui/react/macro'
import { CheckboxGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type FileAccess, type FilePart, filePartWords, InviteGuest, isOfBudgets } from '../../contract.ts'
import { knowsTheSubject } from '../assignment/knows-the-subject.ts'
import { useOpenFile } from '../file/file-context.ts'
import { ColleagueField } from '../forms/ColleagueField.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'

/** A colleague who may read parts of the file until a day, for example of the neighbourhood team. */
export function InviteGuestForm({ access, onDone }: { access: FileAccess; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: 'access.guest',
    schema: InviteGuest,
    start: { accountId: '', parts: [] as FilePart[], until: '', reason: '' },
    to: ['POST', 'guests'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Uitnodigen`} onCancel={onDone}>
      <ColleagueField
        {...form.field('accountId')}
        label={t`Wie nodigt u uit?`}
        roles={['consultant', 'specialist', 'coordinator', 'manager']}
        except={[...knowsTheSubject(file), ...access.people.filter(({ why }) => why !== 'guest').map(({ person }) => person.id)]}
      />
      <CheckboxGroup
        {...form.field('parts')}
        label={t`Welke delen heeft deze collega nodig?`}
        description={t`De gast ziet ook het nummer, de stap en de naam van de betrokkene.`}
        options={choices(filePartWords).filter(({ value }) => file.domain !== 'participation-act' || !isOfBudgets(value))}
      />
      <DateField {...form.field('until')} label={t`Tot en met`} description={t`Hoogstens ${access.longestDays.guest} dagen.`} />
      <TextArea {...form.field('reason')} label={t`Waarom is dit nodig?`} rows={2} />
    </FileForm>
  )
}
