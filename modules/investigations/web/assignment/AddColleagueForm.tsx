import { useLingui } from '@lingui/react/macro'
import { AddColleague } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { ColleagueField } from '../forms/ColleagueField.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import { knowsTheSubject } from './knows-the-subject.ts'

/** Somebody who works along on the file, and sees it from then on. */
export function AddColleagueForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const there = file.members.filter(({ part }) => part === 'colleague').map(({ person }) => person.id)
  const form = useFileForm({
    name: 'assignment.colleague',
    schema: AddColleague,
    start: { accountId: '' },
    to: ['POST', 'colleagues'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Toevoegen`} onCancel={onDone}>
      <ColleagueField
        {...form.field('accountId')}
        label={t`Welke collega werkt mee?`}
        description={t`Deze collega ziet vanaf dan het hele dossier, en kan mee op huisbezoek.`}
        roles={['specialist', 'coordinator']}
        except={[...knowsTheSubject(file), ...there, ...(file.lead ? [file.lead.id] : [])]}
      />
    </FileForm>
  )
}
